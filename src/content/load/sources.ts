import type {Source, SourceId} from '../schema.js';

/** Brings the references that content cites, the same in every language. */
export const loadSources = async (): Promise<Readonly<Record<SourceId, Source>>> =>
  (await import('../sources.js')).SOURCES;

/** Brings the references with these ids, in this order. */
export const loadCited = async (ids: readonly SourceId[]): Promise<readonly Source[]> => {
  const list = await loadSources();
  return ids.map((id) => list[id]);
};
