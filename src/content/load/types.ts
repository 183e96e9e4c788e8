import type {TypesContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadTypes: Topic<TypesContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/types.js') : translated('types', locale))).types;
