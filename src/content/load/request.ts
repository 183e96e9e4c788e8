import type {RequestContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadRequest: Topic<RequestContent> = async () =>
  (await import('../en/request.js')).request;
