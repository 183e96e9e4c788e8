import type {VisitContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadVisit: Topic<VisitContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/visit.js') : translated('visit', locale))).visit;
