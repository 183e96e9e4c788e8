/** The static twins that were built. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {TAGS} from '../../scripts/tags.mjs';

const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

const fileOf = (name, locale = 'en') => join(dist, 'twins', locale, name);

const withFile = (kind) => TAGS.filter((tag) => existsSync(fileOf(tag + kind)));

/** The widgets that have a twin: those that show something by themselves. */
export const TWIN_TAGS = withFile('.html');

/** Of these, the ones that can come prerendered: those that hold no other widget. */
export const PRERENDERED_TAGS = withFile('.prerendered.html');

/** A widget's twin. */
export const twinFile = (tag, locale) => readFileSync(fileOf(`${tag}.html`, locale), 'utf8');

/** A widget's prerendered snippet. */
export const prerenderedFile = (tag, locale) =>
  readFileSync(fileOf(`${tag}.prerendered.html`, locale), 'utf8');
