import type {Visit} from './visit.js';

/** What a calendar shows of a visit. */
export interface Entry extends Visit {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** The same for the same visit, so that a calendar that gets it twice keeps it once. */
  readonly uid: string;
}

/** How long the file is kept for the reader's browser to take, milliseconds; phones ask first. */
const KEPT = 60_000;
/** The longest line, in bytes, that RFC 5545 allows. */
const LINE = 75;

/** Makes the file and hands it to the reader. */
export function saveEntry(entry: Entry): void {
  const file = new Blob([entryText(entry, new Date())], {type: 'text/calendar;charset=utf-8'});
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'visit.ics';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}

/** The text of a calendar file (RFC 5545) with one event, in UTC, so that it needs no time zones. */
export function entryText(entry: Entry, now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ascent-widgets//consult-cta//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(entry.start)}`,
    `DTEND:${utc(entry.end)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `LOCATION:${escaped(entry.location)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function utc(at: Date): string {
  return at.toISOString().replace(/\.\d+|[-:]/g, '');
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- the format has no way to write the others
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** A line in pieces of at most 75 bytes, each after the first behind a space; no letter is split. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [result, length] = ['', 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (length + size > LINE) [result, length] = [`${result}\r\n `, 1];
    result += letter;
    length += size;
  }
  return result;
}
