import {alignment} from '../content/en/alignment.js';
import {article} from '../content/en/article.js';
import {chain} from '../content/en/chain.js';
import {consult} from '../content/en/consult.js';
import {resources} from '../content/en/resources.js';
import {tips} from '../content/en/tips.js';
import {types} from '../content/en/types.js';
import type {Fallback} from './snippet.js';

const FALLBACKS: Readonly<Record<string, Fallback>> = {
  'alignment-guide': {
    heading: alignment.heading,
    lead: alignment.lead,
    points: alignment.steps.items.map(({title, summary}) => `${title}: ${summary}`),
  },
  'back-pain-tips': {
    heading: tips.heading,
    lead: tips.lead,
    points: tips.tips.map(({title}) => title),
  },
  'back-pain-types': {
    heading: types.heading,
    lead: types.lead,
    points: types.types.map(({title, missed}) =>
      missed ? `${title}. ${missed.label}: ${missed.action}` : title,
    ),
  },
  // Its lead names the town, which a fallback does not know.
  'clinic-resources': {heading: resources.heading, lead: '', points: []},
  'consult-cta': {
    heading: consult.heading,
    lead: consult.lead,
    points: consult.options.map(({title}) => title),
  },
  'kinetic-chain-diagram': {heading: chain.heading, lead: chain.honest, points: []},
  'running-back-pain': {
    heading: article.heading,
    lead: article.intro.join(' '),
    points: article.factors.items.map(({title}) => title),
  },
};

/** What readers see of a widget until it runs, and where it never does. */
export function fallbackOf(tag: string): Fallback {
  return FALLBACKS[tag] ?? {heading: 'Running and back pain', lead: '', points: []};
}
