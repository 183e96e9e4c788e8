/** Names that were typed by hand, or renamed by an editor. */

/** The one of `names` that was meant; undefined where none is near, or two are. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const plain = plainName(typed);
  const same = names.find((name) => plainName(name) === plain);
  if (same !== undefined) return same;
  const near = names
    .map((name) => ({name, distance: distance(plain, plainName(name))}))
    .filter(({name, distance: steps}) => steps <= Math.min(2, name.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.distance === near[1]?.distance ? undefined : near[0]?.name;
}

/** `headingLevel`, `Heading_Level` and `heading-level` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** How many letters have to be typed, deleted or changed to make one name of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [column, wanted] of Array.from(other).entries()) {
      const change = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
