import {directionOf, type Locale} from './locale.js';
import {addTranslations, type Message, type Translations} from './msg.js';
import {STRINGS} from './string-files.js';

/** Each language's interface strings, as `lit-localize` has built them. */
const files: Readonly<Partial<Record<Locale, () => Promise<{readonly templates: Translations}>>>> =
  STRINGS;

const known = new Set<Locale>();

/** Brings a language's interface strings; the source language needs none. */
export async function bringStrings(locale: Locale): Promise<void> {
  if (known.has(locale)) return;
  const built = await files[locale]?.();
  if (!built) return;
  const {templates} = built;
  addTranslations(locale, directionOf(locale) === 'rtl' ? isolated(templates) : templates);
  known.add(locale);
}

/**
 * Values in a text that runs from right to left, each in a first strong isolate: a phone number
 * would else show its groups in the order of the words around it.
 */
export function isolated(templates: Translations): Translations {
  return Object.fromEntries(
    Object.entries(templates).map(([id, text]): [string, Message] => {
      if (typeof text === 'string') return [id, text];
      const last = text.strings.length - 1;
      const strings = text.strings.map(
        (part, at) => (at ? '\u2069' : '') + part + (at < last ? '\u2068' : ''),
      );
      return [id, {...text, strings: strings as unknown as TemplateStringsArray}];
    }),
  );
}
