import {LOCALES, type Locale} from './locales.js';

export {LOCALES, type Locale};

/** The language a reader gets when the page asks for one the widgets do not have. */
export const SOURCE_LOCALE: Locale = 'en';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The writing direction of a language: `rtl` or `ltr`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(primary(locale)) ? 'rtl' : 'ltr';
}

/**
 * The `lang` that governs an element: its own or its nearest ancestor's, through shadow roots.
 * An empty string when no ancestor names one.
 */
export function nearestLang(element: Element): string {
  return nearest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * The direction in which a language is written at an element: as the page says, by the nearest
 * `dir` that no `lang` is nearer than; else, and where the page means another language, its own.
 */
export function directionAt(element: Element, locale: string): 'ltr' | 'rtl' {
  const said = nearest(element, '[lang],[dir]')?.getAttribute('dir')?.toLowerCase();
  return (said === 'rtl' || said === 'ltr') && primary(nearestLang(element)) === primary(locale)
    ? said
    : directionOf(locale);
}

/**
 * The best of `LOCALES` for a language tag: the tag itself, then its primary language
 * (`es-419` is served by `es`, all of `zh` by `zh-Hans`), then the first one, the source language.
 */
export function matchLocale(lang: string): Locale {
  const wanted = lang.toLowerCase();
  return (
    LOCALES.find((locale) => locale.toLowerCase() === wanted) ??
    LOCALES.find((locale) => primary(locale) === primary(wanted)) ??
    LOCALES[0]
  );
}

/**
 * The same language as `Intl` takes it: digits, clocks and decimals as in the texts, which are
 * written for readers in the United States.
 */
export function formatTag(locale: Locale): string {
  return `${locale}-US-u-nu-latn`;
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

function nearest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, selector) : null;
}
