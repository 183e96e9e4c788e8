import type {VisitContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadVisit: Topic<VisitContent> = async () => (await import('../en/visit.js')).visit;
