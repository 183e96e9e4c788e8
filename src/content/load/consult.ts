import type {ConsultContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadConsult: Topic<ConsultContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/consult.js') : translated('consult', locale))).consult;
