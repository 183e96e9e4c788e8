import type {TRANSLATIONS} from './translations.js';

/**
 * Brings a topic's texts in a language. One file a topic and a language: so a reader downloads one
 * language, and a widget carries only the loaders of its own topics.
 * The promise fails when the file does, and for a language that the content does not have.
 */
export type Topic<T> = (locale: string) => Promise<T>;

type Translations = typeof TRANSLATIONS;
type Translation<T extends keyof Translations> = Awaited<ReturnType<Translations[T]['es']>>;

/** A topic's file in a language other than the source. Which files there are comes when needed. */
export async function translated<T extends keyof Translations>(
  topic: T,
  locale: string,
): Promise<Translation<T>> {
  const {TRANSLATIONS} = await import('./translations.js');
  const files = TRANSLATIONS[topic] as Readonly<Record<string, () => Promise<unknown>>>;
  return files[locale]?.() as Promise<Translation<T>>;
}
