import type {Locale} from './locale.js';
import {addTranslations, type Translations} from './msg.js';

/** Each language's interface strings, as `lit-localize` has built them. */
const STRINGS: Readonly<
  Partial<Record<Locale, () => Promise<{readonly templates: Translations}>>>
> = {
  es: () => import('./generated/es.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
  ar: () => import('./generated/ar.js'),
};

const known = new Set<Locale>();

/** Brings a language's interface strings; the source language needs none. */
export async function bringStrings(locale: Locale): Promise<void> {
  if (known.has(locale)) return;
  const built = await STRINGS[locale]?.();
  if (!built) return;
  addTranslations(locale, built.templates);
  known.add(locale);
}
