import type {Source, SourceId} from '../schema.js';

/** Brings the references that content cites, the same in every language. */
export const loadSources = async (): Promise<Readonly<Record<SourceId, Source>>> =>
  (await import('../sources.js')).SOURCES;
