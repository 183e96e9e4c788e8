/** From the form to what is sent: a draft is as typed, a request is cleaned and fixed. */
import type {RequestContent, RequestFieldId} from '../../../content/schema.js';
import type {Locale} from '../../../i18n/locale.js';
import {text} from '../../../shared/parse.js';
import {emptyDraft, timeText, type Draft} from './fields.js';

/** What stands in a form, as typed. */
export function draftOf(form: HTMLFormElement): Draft {
  return {...emptyDraft(), ...(Object.fromEntries(new FormData(form)) as object)};
}

/** A draft without the space around its texts and without halves of characters. */
export function cleaned(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]) => [field, text(value, Infinity)]),
  ) as Draft;
}

/** A request in words, a line a field, for readers who send it another way. */
export function inWords(draft: Draft, content: RequestContent, locale: Locale): string {
  const {fields, options} = content;
  const said: Readonly<Partial<Record<RequestFieldId, string>>> = {
    ...draft,
    option: options[draft.option],
    bestTime: timeText(draft.bestTime, content, locale),
    consent: '',
  };
  return (Object.keys(fields) as RequestFieldId[])
    .filter((field) => said[field])
    .map((field) => `${fields[field].label}: ${said[field]}`)
    .join('\n');
}
