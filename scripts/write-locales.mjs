/** Writes the sources that name every language; see `locales.mjs`. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {localeFiles} from './locales.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [path, text] of Object.entries(await localeFiles(root)))
  writeFileSync(join(root, path), text);
