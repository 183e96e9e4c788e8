import type {OpeningState} from '../../../clinic/opening.js';
import {daysAway} from '../../../clinic/opening.js';
import {daysBetween, wallTime} from '../../../clinic/zone.js';
import {formatTag, type Locale} from '../../../i18n/locale.js';
import {msg, str} from '../../../i18n/msg.js';

const DAY = 86_400_000;
const TIME = {hour: 'numeric', minute: '2-digit'} as const;
const DATE = {weekday: 'long', month: 'long', day: 'numeric'} as const;

/** Where a time is said: in the clinic's zone, in the reader's language. */
export interface Place {
  /** An IANA name. */
  readonly zone: string;
  readonly locale: Locale;
}

/** Whether the clinic is open now, and until or from when; `''` where nothing can be said. */
export function hoursWords(state: OpeningState, now: Date, place: Place): string {
  if (!state.open) return state.opens ? opensWords(state.opens, now, place) : '';
  const {until} = state;
  if (!until) return msg('Open now', {id: 'consult-cta.open-now'});
  const time = written(until, TIME, place);
  if (until.getTime() - now.getTime() <= DAY)
    return msg(str`Open until ${time}`, {id: 'consult-cta.open-until'});
  const day = dayWords(until, now, place);
  return msg(str`Open until ${day} at ${time}`, {id: 'consult-cta.open-until-day'});
}

/** A visit's day and time. */
export function visitWords(start: Date, now: Date, place: Place): string {
  const year = (at: Date): number => new Date(wallTime(at.getTime(), place.zone)).getUTCFullYear();
  const others = year(start) === year(now) ? {} : ({year: 'numeric'} as const);
  return written(start, {...DATE, ...others, ...TIME}, place);
}

function opensWords(opens: Date, now: Date, place: Place): string {
  const time = written(opens, TIME, place);
  const away = daysAway(now, opens, place.zone);
  // A reader far away may have another today than the clinic: a weekday is right for both.
  if (away < 2 && daysBetween(readersWall(now), readersWall(opens)) === away)
    return away
      ? msg(str`We open tomorrow at ${time}`, {id: 'consult-cta.opens-tomorrow'})
      : msg(str`We open today at ${time}`, {id: 'consult-cta.opens-today'});
  const day = dayWords(opens, now, place);
  return msg(str`We open ${day} at ${time}`, {id: 'consult-cta.opens-day'});
}

/** A day by its weekday, or by its date where that weekday could be meant sooner. */
function dayWords(at: Date, now: Date, {zone, locale}: Place): string {
  const fields = daysAway(now, at, zone) > 6 ? DATE : {weekday: DATE.weekday};
  return new Intl.DateTimeFormat(formatTag(locale), {...fields, timeZone: zone}).format(at);
}

/** A time in the clinic's zone, which is named where the reader's clocks show another time then. */
function written(at: Date, fields: Intl.DateTimeFormatOptions, {zone, locale}: Place): string {
  const isElsewhere = wallTime(at.getTime(), zone) !== readersWall(at);
  return new Intl.DateTimeFormat(formatTag(locale), {
    ...fields,
    timeZone: zone,
    ...(isElsewhere ? {timeZoneName: 'longGeneric'} : {}),
  }).format(at);
}

/** What the reader's own clocks show. */
function readersWall(at: Date): number {
  return at.getTime() - at.getTimezoneOffset() * 60_000;
}
