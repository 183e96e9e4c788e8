/** What a request holds, and how much of it. */
import type {BestTime, ConsultOptionId, RequestContent} from '../../../content/schema.js';
import {formatTag, type Locale} from '../../../i18n/locale.js';
import {fill} from '../../../shared/fill.js';

/** The texts a reader types, with the most characters each may have, UTF-16 code units. */
export const LIMITS = {name: 120, phone: 40, email: 254, language: 60, accommodation: 500} as const;

export type TextField = keyof typeof LIMITS;

/** What a reader has typed and chosen. */
export type Draft = Readonly<Record<TextField, string>> & {
  readonly option: ConsultOptionId;
  readonly bestTime: BestTime;
  readonly consent: 'yes' | '';
  /** The field that people do not see. */
  readonly website: string;
};

/** The times to choose from, in their order. */
export function timesOf({times}: RequestContent): readonly BestTime[] {
  return Object.keys(times) as BestTime[];
}

const HOUR = 3_600_000;

/** A request in which nothing is said yet. */
export function emptyDraft(): Draft {
  return {
    option: 'office',
    name: '',
    phone: '',
    email: '',
    bestTime: 'any',
    language: '',
    accommodation: '',
    consent: '',
    website: '',
  };
}

/** A time in words, with its hours as a language writes them, such as "8 – 11 AM". */
export function timeText(time: BestTime, content: RequestContent, locale: Locale): string {
  // After `any` each lasts three hours, the first from 8 on.
  const from = (3 * timesOf(content).indexOf(time) + 5) * HOUR;
  const format = new Intl.DateTimeFormat(formatTag(locale), {hour: 'numeric', timeZone: 'UTC'});
  return fill(content.times[time], {hours: format.formatRange(from, from + 3 * HOUR)});
}
