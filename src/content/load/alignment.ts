import type {AlignmentContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadAlignment: Topic<AlignmentContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/alignment.js') : translated('alignment', locale)))
    .alignment;
