import type {ChainContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadChain: Topic<ChainContent> = async () => (await import('../en/chain.js')).chain;
