import {LOCALES, matchLocale, type Locale} from '../../i18n/locale.js';
import {MAX_PASSAGE, text} from '../../shared/parse.js';

/** Words of the page's own for one text. */
export interface Entry {
  readonly id: string;
  readonly words: string;
  /** The language that was named for them, as written; `''` for none. */
  readonly lang: string;
}

/** Where one entry ends: at a semicolon, when another id stands behind it. */
const BETWEEN = /;(?=\s*[\w:.-]+\s*=)/;
const ENTRY = /^\s*(?:([A-Za-z-]+):)?([\w.-]+)\s*=([^]*)$/;

/**
 * What a page wrote: a text `id = words; es:id = words`, or `{id: words}`, or `{es: {id: words}}`.
 * Words for a list are one text with `|` between its items, or a list. `wrong` hears of the rest.
 */
export function entriesOf(value: unknown, wrong: (said: string) => void): readonly Entry[] {
  if (typeof value === 'string')
    return value.split(BETWEEN).flatMap((said) => {
      const [, lang = '', id, words] = ENTRY.exec(said) ?? [];
      if (id && words !== undefined) return [{id, lang, words: text(words, MAX_PASSAGE)}];
      if (said.trim()) wrong(text(said));
      return [];
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Entry[] => {
    if (typeof inner === 'string') {
      const [, lang = '', id = key] = /^([A-Za-z-]+):(.*)$/.exec(key) ?? [];
      return [{id, lang, words: text(inner, MAX_PASSAGE)}];
    }
    if (Array.isArray(inner)) return entriesOf({[key]: inner.join('|')}, wrong);
    if (languageOf(key)) return entriesOf(inner, wrong).map((entry) => ({...entry, lang: key}));
    wrong(key);
    return [];
  });
}

/** The language of the widgets that a tag names; undefined for one that they do not speak. */
export function languageOf(lang: string): Locale | undefined {
  const found = matchLocale(lang);
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return LOCALES.find((locale) => locale === found && primary(locale) === primary(lang));
}
