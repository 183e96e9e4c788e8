import {safety} from '../en/safety.js';
import type {SafetyContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

/**
 * The emergency line. In English it comes with the code that every widget needs; a translation
 * that nobody has signed yet brings it along, to stand beside its own words.
 */
export const loadSafety: Topic<SafetyContent> = async (locale) => {
  if (locale === 'en') return safety;
  const spoken = (await translated('safety', locale)).safety;
  return spoken.reviewed ? spoken : {...spoken, original: safety};
};
