import {readdirSync} from 'node:fs';

/** Every widget's tag: the folders of `src/widgets`. */
export const TAGS = readdirSync(new URL('../src/widgets', import.meta.url)).sort();
