import type {Schedule} from './hours.js';
import {dayOf, daysBetween, instantOf, isoDate, wallTime} from './zone.js';

/** Whether a clinic is open, and what comes next. */
export type OpeningState =
  | {
      readonly open: true;
      /** The first instant at which it is closed; undefined where that is over two weeks away. */
      readonly until: Date | undefined;
    }
  | {
      readonly open: false;
      /** When it opens next; undefined where that is over two weeks away. */
      readonly opens: Date | undefined;
    };

interface Span {
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far ahead is looked, in days. */
const AHEAD = 14;

/**
 * Whether the clinic is open at an instant.
 *
 * It opens when its clocks first come as far as an opening's start, and closes when they first come
 * as far as its end. So an opening at a time that clocks skip in spring starts when they skip it,
 * and the hour that comes twice in autumn neither opens nor closes anything twice.
 */
export function openingState(now: Date, schedule: Schedule): OpeningState {
  const at = now.getTime();
  const spans = spansAround(at, schedule);
  const next = spans.find(({end}) => end > at);
  const limit = at + AHEAD * DAY;
  const within = (instant: number | undefined): Date | undefined =>
    instant !== undefined && instant <= limit ? new Date(instant) : undefined;
  return next && next.start <= at
    ? {open: true, until: within(next.end)}
    : {open: false, opens: within(next?.start)};
}

/** The openings from yesterday's, which may last past midnight, to two weeks ahead, in order. */
function spansAround(at: number, {zone, week, isHoliday}: Schedule): readonly Span[] {
  const today = dayOf(wallTime(at, zone));
  const spans: Span[] = [];
  // A day more than is looked ahead, since clocks may go forward meanwhile.
  for (let day = today - DAY; day <= today + (AHEAD + 1) * DAY; day += DAY) {
    if (isHoliday(isoDate(day))) continue;
    // A holiday is closed from its first minute on, also after a long night.
    const last = isHoliday(isoDate(day + DAY)) ? day + DAY : Infinity;
    for (const {from, to} of week[new Date(day).getUTCDay()] ?? []) {
      const start = instantOf(day + from * MINUTE, zone);
      const end = instantOf(Math.min(day + to * MINUTE, last), zone);
      // Clocks may skip an opening as a whole.
      if (start < end) spans.push({start, end});
    }
  }
  return merged(spans);
}

/** Spans in order, those that touch or overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const before = result.at(-1);
    if (before && span.start <= before.end)
      result[result.length - 1] = {...before, end: Math.max(before.end, span.end)};
    else result.push(span);
  }
  return result;
}

/** The next start of a day in a zone, when "today" becomes another day. */
export function nextMidnight(now: Date, zone: string): Date {
  return new Date(instantOf(dayOf(wallTime(now.getTime(), zone)) + DAY, zone));
}

/** How many days of a zone's calendar an instant comes after another: 0 is the same day. */
export function daysAway(now: Date, then: Date, zone: string): number {
  return daysBetween(wallTime(now.getTime(), zone), wallTime(then.getTime(), zone));
}
