/** What the build does to the sources of script files, beside Vite's own. */
import {minifyTemplates} from './minify-templates.mjs';
import {staticProperties} from './static-properties.mjs';

/**
 * Vite wraps every `import()` in a helper that preloads style sheets, except in workers. There are
 * none here, and the helper costs each reader half a kilobyte.
 */
const noPreloadHelper = {
  name: 'no-preload-helper',
  configResolved(config) {
    config.isWorker = true;
  },
};

/**
 * What is for tests and clinicians, not for readers: which items of the article a unit carries, and
 * how sure the emergency line is, which no widget folds out; nor is the form part of structured data.
 */
const UNREAD = /^ *article: \[[^\]]*\],\n/gm;
const UNREAD_IN = {
  'safety.ts': /^ *(?:sources: \[[^\]]*\]|evidence: \{[^}]*\}),\n/gm,
  'request.ts': /^ *reviewed: \w+,\n/gm,
};

const dropUnread = {
  name: 'drop-unread',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/content\/.*\.ts$/.test(id)) return undefined;
    const topic = /[^/]*$/.exec(id)[0];
    return {code: code.replace(UNREAD, '').replace(UNREAD_IN[topic] ?? UNREAD, ''), map: null};
  },
};

/** A language's strings as data: a file whose name says nothing of other files may import none. */
const plainStrings = {
  name: 'plain-strings',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/i18n\/generated\/(?!locale-codes)/.test(id)) return undefined;
    const tag = 'const str = (strings, ...values) => ({strings, values});';
    return {code: code.replace(/import \{str\} from '@lit\/localize';/, tag), map: null};
  },
};

/** What every script file goes through. */
export const plugins = () => [
  noPreloadHelper,
  dropUnread,
  plainStrings,
  staticProperties(),
  minifyTemplates(),
];

/**
 * The code of the phone link is a convenience for readers with a mouse. In a file that brings
 * everything at once it would be a sixth of all bytes, for every reader.
 */
export const NO_PHONE_CODE = {
  name: 'no-phone-code',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/phone-code/phone-code.ts')
      ? 'export class PhoneCode { template() {} }'
      : undefined,
};

/** A file without `import()` holds the texts that it needs, and so those of one language. */
export const ONE_LANGUAGE = {
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/content/load/translations.ts')) return 'export const TRANSLATIONS = {};';
    return id.endsWith('/element/translation.ts')
      ? 'export const bringTranslation = () => Promise.reject();'
      : undefined;
  },
};
