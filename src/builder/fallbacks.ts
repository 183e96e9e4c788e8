import {chain} from '../content/en/chain.js';
import {consult} from '../content/en/consult.js';
import {tips} from '../content/en/tips.js';
import type {Fallback} from './snippet.js';

const FALLBACKS: Readonly<Record<string, Fallback>> = {
  'back-pain-tips': tips,
  'consult-cta': consult,
  'kinetic-chain-diagram': chain,
};

/** What readers see of a widget until it runs, and where it never does. */
export function fallbackOf(tag: string): Fallback {
  return FALLBACKS[tag] ?? {heading: 'Running and back pain', lead: ''};
}
