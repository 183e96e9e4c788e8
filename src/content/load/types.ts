import type {TypesContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadTypes: Topic<TypesContent> = async () => (await import('../en/types.js')).types;
