/** Properties of a calendar file's one event, by name, as RFC 5545 writes and folds them. */
export function readCalendar(text: string): ReadonlyMap<string, string> {
  const bytes = new TextEncoder();
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (bytes.encode(line).length > 75) throw new Error(`Over 75 bytes: ${line}`);
    // eslint-disable-next-line no-control-regex -- the format allows none but the tab
    if (/[\u0000-\u0008\u000a-\u001f\u007f\ufffd]|\p{Surrogate}/u.test(line))
      throw new Error(`A letter that may not be there: ${line}`);
  }
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const names = unfolded.map((line) => /^[A-Z][A-Z-]*(?=:)/.exec(line)?.[0] ?? line);
  const inside = unfolded.slice(4, -2);
  const [begin, version, product, event, ...ends] = [
    ...unfolded.slice(0, 4),
    ...unfolded.slice(-2),
  ];
  if (begin !== 'BEGIN:VCALENDAR' || version !== 'VERSION:2.0' || event !== 'BEGIN:VEVENT')
    throw new Error(`Not a calendar with one event: ${text}`);
  if (!product?.startsWith('PRODID:') || ends.join() !== 'END:VEVENT,END:VCALENDAR')
    throw new Error(`Not a whole calendar: ${text}`);
  if (new Set(names.slice(4, -2)).size !== inside.length)
    throw new Error(`A property stands there twice: ${names.join()}`);
  const found = new Map<string, string>();
  for (const line of inside) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/.exec(line) ?? [];
    const isTime = name.startsWith('DT');
    if (!name || (isTime && !/^\d{8}T\d{6}Z$/.test(value))) throw new Error(`Wrong: ${line}`);
    // In a text `,` and `;` are behind `\`, and `\` before nothing else but `\`, `n` and `N`.
    if (!isTime && !/^(?:[^\\,;]|\\[\\,;nN])*$/.test(value))
      throw new Error(`Not escaped: ${line}`);
    found.set(
      name,
      value.replace(/\\(.)/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)),
    );
  }
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'])
    if (!found.get(name)) throw new Error(`No ${name}.`);
  return found;
}
