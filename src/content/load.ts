import type {
  ChainContent,
  ConsultContent,
  SafetyContent,
  Source,
  SourceId,
  TipsContent,
  VisitContent,
} from './schema.js';

/**
 * Brings a topic's texts in a language. One function a topic and a literal `import()` a language:
 * so a reader downloads one language, and a file with one widget holds only that widget's topics.
 * A language without the topic gets the source language. Each promise fails when the file does.
 */
type Topic<T> = (locale: string) => Promise<T>;

export const loadTips: Topic<TipsContent> = async () => (await import('./en/tips.js')).tips;

export const loadConsult: Topic<ConsultContent> = async () =>
  (await import('./en/consult.js')).consult;

export const loadChain: Topic<ChainContent> = async () => (await import('./en/chain.js')).chain;

export const loadSafety: Topic<SafetyContent> = async () => (await import('./en/safety.js')).safety;

export const loadVisit: Topic<VisitContent> = async () => (await import('./en/visit.js')).visit;

/** The references that content cites, the same in every language. */
export const loadSources = async (): Promise<Readonly<Record<SourceId, Source>>> =>
  (await import('./sources.js')).SOURCES;
