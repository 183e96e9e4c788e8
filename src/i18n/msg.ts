import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {SOURCE_LOCALE, type Locale} from './locale.js';

// The tag alone: the package's main file brings a runtime for one language per page.
export {str} from '@lit/localize/internal/str-tag.js';

export type Message = string | StrResult;
export type Translations = Readonly<Record<string, Message>>;

/**
 * `@lit/localize` knows one language per page; a page may hold widgets in several. So the
 * language is the one of the element whose template is being made: `inLocale` sets it for the
 * length of one synchronous render.
 */
let active: Locale = SOURCE_LOCALE;

/** Each language's interface strings, as far as they are known. */
export const translations = new Map<Locale, Translations>();

/** Makes a language's interface strings known, as built by `lit-localize`. */
export function addTranslations(locale: Locale, templates: Translations): void {
  translations.set(locale, templates);
}

/** The language being rendered. */
export function activeLocale(): Locale {
  return active;
}

/** Runs `render` with every `msg` in it spoken in `locale`. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const before = active;
  active = locale;
  try {
    return render();
  } finally {
    active = before;
  }
}

function localized(template: Message, options: {id: string; desc?: string}): string {
  const spoken = translations.get(active)?.[options.id] ?? template;
  if (typeof spoken === 'string') return spoken;
  const values = typeof template === 'string' ? [] : template.values;
  return spoken.strings.reduce((text, part, at) => {
    const index = at - 1;
    const source = spoken.values[index];
    // A translation names its values by their place in the source, so that order may differ.
    const value = spoken === template ? source : values[source as number];
    return text + String(value) + part;
  });
}

/**
 * An interface string in the language being rendered.
 * The `_LIT_LOCALIZE_MSG_` brand lets the `lit-localize` tool find its calls.
 */
export const msg: typeof localized & {_LIT_LOCALIZE_MSG_?: never} = localized;
