/** The languages the widgets are written in. The first one is the source of every text. */
export const LOCALES = ['en'] as const;

/** A language the widgets are written in, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** The language a reader gets when the page asks for one the widgets do not have. */
export const SOURCE_LOCALE: Locale = 'en';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The writing direction of a language: `rtl` or `ltr`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(locale)) ? 'rtl' : 'ltr';
}

/**
 * The `lang` that governs an element: its own or its nearest ancestor's, through shadow roots.
 * An empty string when no ancestor names one.
 */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    at = outermost(at);
  }
  return '';
}

/**
 * The best of `LOCALES` for a language tag: the tag itself, then its primary language
 * (`es-419` is served by `es`), then the source language.
 */
export function matchLocale(lang: string): Locale {
  const wanted = lang.toLowerCase();
  return (
    LOCALES.find((locale) => locale.toLowerCase() === wanted) ??
    LOCALES.find((locale) => primary(locale) === primary(wanted)) ??
    SOURCE_LOCALE
  );
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

function outermost(element: Element): Element {
  let at = element;
  while (at.parentElement) at = at.parentElement;
  return at;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
