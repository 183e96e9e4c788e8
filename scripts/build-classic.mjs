/**
 * Files that hold their widgets themselves, without `import()`: one per widget and one with all of
 * them, in each language. A file is built once, with names where its texts will stand; then each
 * language's texts take these places.
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {build} from 'vite';
import {NO_PHONE_CODE, plugins} from './build-plugins.mjs';
import {importSource} from './content/topics.mjs';
import {hardenLit} from './harden-lit.mjs';
import {localesIn} from './locales.mjs';
import {TAGS} from './tags.mjs';
import {literal, textOf, TOPICS} from './texts.mjs';
import {messagesOfWidget} from './widget-messages.mjs';

/** Stands in built code for what a language fills in. */
const HELD = 'ascentHeld';

/** The article names its parts and imports none: its own file brings them all. */
const ARTICLE = 'running-back-pain';

/** A file speaks one language, and holds the texts that it needs. */
const oneLanguage = {
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const [, topic] = /\/content\/load\/([\w-]+)\.ts$/.exec(id) ?? [];
    if (TOPICS.includes(topic)) {
      const name = topic[0].toUpperCase() + topic.slice(1);
      return `export const load${name} = async () => ${HELD}.${topic};`;
    }
    if (id.endsWith('/i18n/locales.ts')) return `export const LOCALES = [${HELD}.locale];`;
    return id.endsWith('/i18n/string-files.ts')
      ? `export const STRINGS = {[${HELD}.locale]: async () => ({templates: ${HELD}.strings})};`
      : undefined;
  },
};

/** Builds one classic script; gives its code. */
export async function classicScript(root, name, source, {define = {}, more = []} = {}) {
  const entry = `virtual:${name}`;
  const {output} = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define,
    plugins: [
      ...plugins(),
      ...more,
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `${root}src/${name}.entry.js` : undefined),
        load: (id) => (id.endsWith(`${name}.entry.js`) ? source : undefined),
      },
    ],
    build: {
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      write: false,
      rolldownOptions: {input: entry, output: {format: 'iife', codeSplitting: false}},
    },
  });
  return output[0].code;
}

/** Writes `<tag>.js` and `ascent.all.js` into a folder, those of other languages into theirs. */
export async function writeHolders(root, folder) {
  const [source, ...others] = localesIn(root);
  const strings = new Map();
  for (const locale of others) {
    await mkdir(`${folder}${locale}`, {recursive: true});
    const {templates} = await importSource(`src/i18n/generated/${locale}.ts`);
    strings.set(locale, templates);
  }
  for (const name of [...TAGS, 'ascent.all']) {
    const tags = name === ARTICLE || name === 'ascent.all' ? TAGS : [name];
    const imports = ['embed/classic', ...tags.map((tag) => `widgets/${tag}/index`)];
    const code = await classicScript(
      root,
      name,
      imports.map((file) => `import './${file}.js';`).join(''),
      {more: [NO_PHONE_CODE, oneLanguage, hardenLit()]},
    );
    const ids = tags.flatMap(messagesOfWidget).map(({id}) => id);
    for (const locale of [source, ...others]) {
      const home = locale === source ? '' : `${locale}/`;
      await writeFile(
        `${folder}${home}${name}.js`,
        inLanguage(code, locale, source, stringsOf(ids, strings.get(locale))),
      );
    }
  }
}

/** Puts a language's texts into their places. */
function inLanguage(code, locale, source, strings) {
  const held = {
    locale,
    strings,
    ...Object.fromEntries(TOPICS.map((topic) => [topic, textOf(topic, locale)])),
  };
  // As `content/load/safety.ts` does for files that come one by one.
  if (locale !== source && !held.safety.reviewed) held.safety.original = textOf('safety', source);
  return code.replace(new RegExp(`\\b${HELD}\\.(\\w+)`, 'g'), (_, name) => {
    if (held[name] === undefined) throw new Error(`There is no ${name} in ${locale}.`);
    const text = literal(held[name]);
    return text.startsWith('{') ? `(${text})` : text;
  });
}

/** Of a language's strings those with these ids, as data. */
function stringsOf(ids, templates = {}) {
  const found = ids.flatMap((id) => {
    const text = templates[id];
    if (text === undefined) return [];
    return [[id, typeof text === 'string' ? text : {strings: text.strings, values: text.values}]];
  });
  return Object.fromEntries(found);
}

/** The hash of every file in a folder that a page can name, in `integrity.json`. */
export async function scriptsIn(folder) {
  const names = await readdir(folder, {recursive: true});
  const scripts = names.filter((name) => /^(?!chunks|builder)[^]*\.js$/.test(name)).sort();
  return Promise.all(scripts.map(async (name) => [name, await readFile(folder + name)]));
}
