import type {TipsContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadTips: Topic<TipsContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/tips.js') : translated('tips', locale))).tips;
