import {LOCALES, type Locale} from '../i18n/locale.js';

const NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Spanish',
  'zh-Hans': 'Chinese',
  ar: 'Arabic',
};

/** The languages that widgets are written in, with their names. */
export const LANGUAGES: readonly (readonly [language: Locale, name: string])[] = LOCALES.map(
  (locale) => [locale, NAMES[locale]],
);

/** A language's name; its tag where it has none here. */
export function nameOf(language: string): string {
  return LANGUAGES.find(([locale]) => locale === language)?.[1] ?? language;
}
