import type {RequestContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadRequest: Topic<RequestContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/request.js') : translated('request', locale))).request;
