import {readdirSync} from 'node:fs';

/** Every widget's tag: the folders of `src/widgets`. */
export const TAGS = readdirSync(new URL('../src/widgets', import.meta.url)).sort();

/** The topic each widget reads, so that the loader can ask for it with the widget. */
export const TOPIC_OF = {
  'alignment-guide': 'alignment',
  'back-pain-tips': 'tips',
  'back-pain-types': 'types',
  'clinic-resources': 'resources',
  'consult-cta': 'consult',
  'kinetic-chain-diagram': 'chain',
  'running-back-pain': 'article',
};
