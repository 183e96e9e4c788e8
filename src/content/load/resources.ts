import type {ResourcesContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadResources: Topic<ResourcesContent> = async () =>
  (await import('../en/resources.js')).resources;
