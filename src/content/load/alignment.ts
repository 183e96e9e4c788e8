import type {AlignmentContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadAlignment: Topic<AlignmentContent> = async () =>
  (await import('../en/alignment.js')).alignment;
