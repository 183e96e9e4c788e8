/**
 * Brings a topic's texts in a language. One file a topic and a literal `import()` a language: so a
 * reader downloads one language, and a widget carries only the loaders of its own topics.
 * A language without the topic gets the source language. The promise fails when the file does.
 */
export type Topic<T> = (locale: string) => Promise<T>;
