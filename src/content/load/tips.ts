import type {TipsContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadTips: Topic<TipsContent> = async () => (await import('../en/tips.js')).tips;
