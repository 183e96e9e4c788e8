import type {ConsultContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadConsult: Topic<ConsultContent> = async () =>
  (await import('../en/consult.js')).consult;
