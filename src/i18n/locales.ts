/** The languages the widgets are written in. The first one is the source of every text. */
export const LOCALES = ['en', 'es', 'zh-Hans', 'ar'] as const;

/** A language the widgets are written in, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];
