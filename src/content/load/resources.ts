import type {ResourcesContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadResources: Topic<ResourcesContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/resources.js') : translated('resources', locale)))
    .resources;
