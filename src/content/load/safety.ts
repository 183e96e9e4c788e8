import type {SafetyContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadSafety: Topic<SafetyContent> = async () =>
  (await import('../en/safety.js')).safety;
