import {isOff, MAX_PASSAGE, text, type Refuse} from '../shared/parse.js';
import {rawSettings} from './settings.js';
import {isoDate, isZone} from './zone.js';

/** An opening in minutes since the day's midnight; an end past 1440 is on the next day. */
export interface OpeningRange {
  readonly from: number;
  readonly to: number;
}

/** When a clinic is open, in its own time zone. */
export interface Schedule {
  /** An IANA name. */
  readonly zone: string;
  /** The openings of each weekday, Sunday first as `Date` counts them. */
  readonly week: readonly (readonly OpeningRange[])[];
  /** Whether the clinic is closed all day on a date such as `2026-12-25`. */
  readonly isHoliday: (date: string) => boolean;
}

/** What a page says of when the clinic is open, as written. */
export interface HoursSettings {
  readonly hours: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly holidays: string;
}

/** Where Ascent Physical Therapy is. */
const DEFAULT_TIME_ZONE = 'America/New_York';

const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const EVERY_DAY = 'su-sa';
const ALL_DAY = '00:00-24:00';
const MIDNIGHT = 24 * 60;
const EXPECTED_HOURS = 'hours such as Mo-Th 08:00-20:00; Fr 08:00-17:00';
const EXPECTED_HOLIDAYS = 'dates such as 2026-12-25, 12-25 or 2026-12-24/2026-12-26';

/**
 * What a page says of when the clinic is open, each part from the first source that has it: see
 * `clinicSettings`.
 */
export function hoursSettings(attributes: object): HoursSettings {
  const raw = rawSettings(attributes);
  return {hours: raw('hours', ';'), timeZone: raw('timeZone'), holidays: raw('holidays', ' ')};
}

/**
 * When the clinic is open; undefined where it has not said so. One rule that cannot be read leaves
 * nothing: it may speak of any day, and the others alone could say "open" of a closed door.
 */
export function scheduleOf(settings: HoursSettings, refuse: Refuse): Schedule | undefined {
  const week = weekOf(settings.hours, refuse);
  if (!week) return undefined;
  const zone = zoneOf(settings, refuse);
  return {zone, week, isHoliday: holidaysOf(settings.holidays, refuse)};
}

/** The clinic's time zone. A name that this browser does not know is refused for the default. */
export function zoneOf({timeZone}: Pick<HoursSettings, 'timeZone'>, refuse: Refuse): string {
  const zone = text(timeZone);
  if (!zone || isZone(zone)) return zone || DEFAULT_TIME_ZONE;
  refuse('time-zone', zone, 'an IANA time zone such as America/New_York');
  return DEFAULT_TIME_ZONE;
}

/**
 * The week of a text in a subset of OpenStreetMap's `opening_hours`: rules separated by `;`, each
 * with days (`Mo-Th`, `Mo,We`, `Sa-Mo`; none: every day) and times (`08:00-12:00,13:00-17:00`,
 * `20:00-02:00`, `off`, `24/7`). A later rule replaces an earlier one for its days. `PH off` is
 * read, since holidays are closed anyway.
 */
function weekOf(raw: string, refuse: Refuse): Schedule['week'] | undefined {
  const said = raw.trim();
  if (!said || isOff(said)) return undefined;
  // One more than is allowed: hours cut short would be other hours.
  if (said.length > MAX_PASSAGE) {
    refuse('hours', text(said), `at most ${MAX_PASSAGE} characters`);
    return undefined;
  }
  const week: (readonly OpeningRange[])[] = WEEKDAYS.map(() => []);
  for (const rule of said.split(';').map((part) => part.trim())) {
    if (!rule || /^ph\s+(off|closed)$/i.test(rule)) continue;
    const read = ruleOf(rule);
    if (!read) {
      refuse('hours', rule, EXPECTED_HOURS);
      return undefined;
    }
    for (const day of read.days) week[day] = read.ranges;
  }
  return week;
}

function ruleOf(
  rule: string,
): {readonly days: readonly number[]; readonly ranges: readonly OpeningRange[]} | undefined {
  // Editors write dashes for hyphens.
  const plain = rule
    .toLowerCase()
    .replace(/\s*([,\-\u2010-\u2015\u2212])\s*/g, (_, mark: string) => (mark === ',' ? mark : '-'));
  const words = plain.split(/\s+/);
  if (words.length === 1) words.unshift(EVERY_DAY);
  const [selector = '', times = '', ...more] = words;
  const days = more.length ? undefined : daysOf(selector);
  const ranges = rangesOf(times);
  return days && ranges && {days, ranges};
}

function daysOf(selector: string): readonly number[] | undefined {
  const days = selector.split(',').map((part) => {
    const ends = part.split('-').map((name) => WEEKDAYS.indexOf(name));
    const [from = -1, to = from] = ends;
    if (ends.length > 2 || from < 0 || to < 0) return undefined;
    return Array.from({length: ((to - from + 7) % 7) + 1}, (_, at) => (from + at) % 7);
  });
  return whole(days)?.flat();
}

function rangesOf(times: string): readonly OpeningRange[] | undefined {
  if (times === 'off' || times === 'closed') return [];
  const ranges = (times === '24/7' ? ALL_DAY : times).split(',').map((range) => {
    const [, ...parts] = /^(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$/.exec(range) ?? [];
    const [hour = NaN, minute = NaN, endHour = NaN, endMinute = NaN] = parts.map(Number);
    const [from, end] = [hour * 60 + minute, endHour * 60 + endMinute];
    if (!(from < MIDNIGHT && end <= MIDNIGHT && from !== end)) return undefined;
    return {from, to: end > from ? end : end + MIDNIGHT};
  });
  return whole(ranges);
}

function holidaysOf(raw: string, refuse: Refuse): Schedule['isHoliday'] {
  const said = isOff(raw) ? '' : raw.slice(0, MAX_PASSAGE).trim();
  const words = said.split(/[\s,;]+/).filter(Boolean);
  const spans = words.flatMap((word) => {
    const [from = '', to = from, ...more] = word.split('/');
    const isYearly = from.length < 10;
    const isSpan = !more.length && isDate(from) && isDate(to) && from.length === to.length;
    if (isSpan && (isYearly || from <= to)) return {from, to, isYearly};
    refuse('holidays', word, EXPECTED_HOLIDAYS);
    return [];
  });
  return (date) =>
    spans.some(({from, to, isYearly}) => {
      const day = isYearly ? date.slice(5) : date;
      // A yearly span such as `12-30/01-02` goes over the year's end.
      return from <= to ? from <= day && day <= to : from <= day || day <= to;
    });
}

/** Whether a text is a day that exists, with its year or, as `12-25`, of every year. */
function isDate(word: string): boolean {
  if (!/^(\d{4}-)?\d\d-\d\d$/.test(word)) return false;
  const date = word.length < 10 ? `2024-${word}` : word;
  const time = Date.parse(date);
  return !Number.isNaN(time) && isoDate(time) === date;
}

/** A list without gaps; undefined where one part could not be read. */
function whole<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  return list.includes(undefined) ? undefined : (list as readonly T[]);
}
