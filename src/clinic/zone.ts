/**
 * Instants and what clocks on the wall show then, by `Intl` alone. A wall time is a number too:
 * what `Date.UTC` gives for the date and the time that the clock shows.
 */

const DAY = 86_400_000;
const readers = new Map<string, Intl.DateTimeFormat>();

/** Whether this browser knows a time zone by that name. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(reader(zone));
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at an instant. */
export function wallTime(instant: number, zone: string): number {
  const parts = reader(zone).formatToParts(instant);
  const read = (wanted: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(({type}) => type === wanted)?.value);
  const day = Date.UTC(read('year'), read('month') - 1, read('day'));
  // Instants before 1970 count down to zero: their part of a second must not.
  const rest = ((instant % 1000) + 1000) % 1000;
  return day + (read('hour') * 3600 + read('minute') * 60 + read('second')) * 1000 + rest;
}

/**
 * The first instant at which the clocks of a zone have come as far as a wall time. Of an hour that
 * comes twice it is the first; a time that clocks skip in spring is reached when they skip it.
 */
export function instantOf(wall: number, zone: string): number {
  const candidates = [wall - DAY, wall + DAY].map((near) => wall - (wallTime(near, zone) - near));
  let [early, late] = [Math.min(...candidates), Math.max(...candidates)];
  for (const candidate of [early, late]) if (wallTime(candidate, zone) === wall) return candidate;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallTime(middle, zone) < wall) early = middle;
    else late = middle;
  }
  return late;
}

/** The start of a wall time's day, as a wall time. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** How many days of the calendar one wall time comes after another. */
export function daysBetween(from: number, to: number): number {
  return (dayOf(to) - dayOf(from)) / DAY;
}

/** A day's date as ISO 8601 writes it, such as `2026-12-25`. */
export function isoDate(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

function reader(zone: string): Intl.DateTimeFormat {
  let found = readers.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    readers.set(zone, found);
  }
  return found;
}
