import {instantOf, wallTime} from '../../../clinic/zone.js';
import {isOff, text, type Refuse} from '../../../shared/parse.js';

/** A booked visit. */
export interface Visit {
  readonly start: Date;
  readonly end: Date;
}

const MINUTE = 60_000;
/** How long a visit lasts where the page does not say: the free consultation's half hour. */
const STANDARD = 30 * MINUTE;
const LONGEST = 24 * 60 * MINUTE;

/**
 * The visit in a text: its start as ISO 8601 writes it (`2026-12-01T10:00`, in the clinic's zone
 * unless it has an offset or `Z`), then after a `/`, if it does not last 30 minutes, its end or
 * how long it lasts (`PT45M`). Undefined where there is none, and for a text that is refused.
 */
export function visitOf(raw: string | null, zone: string, refuse: Refuse): Visit | undefined {
  const said = text(raw);
  if (!said || isOff(said)) return undefined;
  const [first = '', second, ...more] = said.split('/');
  const start = instantIn(first, zone);
  const end = start + lengthOf(second, start, zone);
  if (!more.length && end > start && end - start <= LONGEST)
    return {start: new Date(start), end: new Date(end)};
  refuse('booked', said, 'a start such as 2026-12-01T10:00, if need be with /PT45M or /its end');
  return undefined;
}

/** How long a visit lasts, in milliseconds; NaN for a text that cannot be read. */
function lengthOf(said: string | undefined, start: number, zone: string): number {
  if (said === undefined) return STANDARD;
  const [found, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(said) ?? [];
  if (found) return (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return instantIn(said, zone) - start;
}

/** An ISO 8601 date and time; NaN for one that does not exist, or that the clinic's clocks skip. */
function instantIn(said: string, zone: string): number {
  const [, date = '', offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?$/.exec(said) ?? [];
  const wall = Date.parse(`${date}Z`);
  // Some browsers take February 30 for a day in March.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(date)) return NaN;
  if (offset) return Date.parse(said);
  const instant = instantOf(wall, zone);
  return wallTime(instant, zone) === wall ? instant : NaN;
}
