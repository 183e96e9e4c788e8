/** What the build does to the sources of script files, beside Vite's own. */
import {minifyTemplates} from './minify-templates.mjs';
import {staticProperties} from './static-properties.mjs';
import {literal, textOf} from './texts.mjs';

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

/** Content comes as readers get it. */
const readersTexts = {
  name: 'readers-texts',
  enforce: 'pre',
  load(id) {
    const [, locale, topic] = /\/src\/content\/([\w-]+)\/([\w-]+)\.ts$/.exec(id) ?? [];
    const text = topic && textOf(topic, locale);
    return text && `export const ${topic} = ${literal(text)};`;
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
  readersTexts,
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
