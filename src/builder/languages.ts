import {LOCALES, type Locale} from '../i18n/locale.js';

const NAMES = new Intl.DisplayNames('en', {type: 'language'});

/** A language's name; its tag where it has none. */
export function nameOf(language: string): string {
  try {
    return NAMES.of(language) ?? language;
  } catch {
    return language;
  }
}

/** The languages that widgets are written in, with their names. */
export const LANGUAGES: readonly (readonly [language: Locale, name: string])[] = LOCALES.map(
  (locale) => [locale, nameOf(locale)],
);
