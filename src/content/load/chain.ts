import type {ChainContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadChain: Topic<ChainContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/chain.js') : translated('chain', locale))).chain;
