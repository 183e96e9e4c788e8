import type {ConsultOptionId, Review} from './schema.js';

export type BestTime = 'any' | 'morning' | 'midday' | 'afternoon' | 'evening';

/** One field of the request in words, and what is said where it is empty or cannot be right. */
export type RequestFieldText = Readonly<{label: string} & Partial<Record<RequestNote, string>>>;
/** Where a field has no `long` of its own, `tooLong` is said. */
export type RequestNote = 'hint' | 'missing' | 'wrong' | 'long';

/** The request for a consultation, in words. `{clinic}` stands for the clinic's name. */
export interface RequestContent extends Review, Readonly<Record<RequestText, string>> {
  readonly fields: Readonly<Record<RequestFieldId, RequestFieldText>>;
  readonly options: Readonly<Record<ConsultOptionId, string>>;
  /** In this order, which gives the hours; `{hours}` stands for them, as the language writes them. */
  readonly times: Readonly<Record<BestTime, string>>;
}

// prettier-ignore
export type RequestFieldId =
  | 'option' | 'name' | 'phone' | 'email' | 'bestTime' | 'language' | 'accommodation' | 'consent';

// prettier-ignore
type RequestText =
  | 'heading' | 'intro' | 'contact' | 'trap' | 'tooLong' | 'privacy' | 'check' | 'send'
  | 'sending' | 'retrying' | 'waiting' | 'sent' | 'next' | 'another' | 'failed' | 'instead'
  | 'again' | 'copyLabel' | 'copy' | 'copied' | 'selected' | 'mail';
