/**
 * Builds `dist/`: shared chunks and the loader that knows their names, one self-contained file per
 * widget, one with all of them, the builder's page, and what a static host needs beside them.
 */
import {createHash} from 'node:crypto';
import {copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {hardenLit} from './harden-lit.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {TAGS} from './tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;

/** The content topics each widget reads, so that the loader can ask for them with the widget. */
const TOPICS = {
  'back-pain-tips': ['tips', 'safety'],
  'consult-cta': ['consult', 'safety'],
  'kinetic-chain-diagram': ['chain', 'safety'],
};

/** Vite wraps every `import()` in a helper that preloads style sheets; there are none. */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

const shared = {
  configFile: false,
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
};

const options = {
  target: 'es2022',
  outDir: 'dist',
  emptyOutDir: false,
  modulePreload: false,
  reportCompressedSize: false,
};

/** Code that every widget needs travels in one chunk: one request, better compressed. */
const CORE =
  /node_modules|src\/(element|shared\/(?!figure|print)|clinic|theme|i18n|content\/load|version)/;

async function buildChunks() {
  const input = Object.fromEntries(TAGS.map((tag) => [tag, `src/widgets/${tag}/index.ts`]));
  const result = await build({
    ...shared,
    plugins: [noPreloadHelper, minifyTemplates(), hardenLit()],
    build: {
      ...options,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'chunks/[name]-[hash].js',
          chunkFileNames: ({moduleIds}) => {
            const topic = /content\/([\w-]+)\/([\w-]+)\.ts$/.exec(moduleIds.at(-1) ?? '');
            return `chunks/${topic ? `${topic[1]}-${topic[2]}` : '[name]'}-[hash].js`;
          },
          codeSplitting: {groups: [{name: 'core', test: CORE}]},
        },
      },
    },
  });
  return result.output.map(({fileName}) => fileName);
}

/** The files of each widget, the widget's own last, as the loader wants them. */
function filesByTag(files) {
  const named = (name) => {
    const found = files.filter((file) => file.startsWith(`chunks/${name}-`));
    if (found.length !== 1) throw new Error(`Expected one chunk ${name}, found ${found.length}.`);
    return found[0];
  };
  return Object.fromEntries(
    TAGS.map((tag) => [
      tag,
      ['core', ...TOPICS[tag].map((topic) => `en-${topic}`), tag].map(named),
    ]),
  );
}

async function buildClassic(name, source, {define = {}, harden = true} = {}) {
  const entry = `virtual:${name}`;
  await build({
    ...shared,
    define,
    plugins: [
      noPreloadHelper,
      minifyTemplates(),
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `${root}src/${name}.entry.js` : undefined),
        load: (id) => (id.endsWith(`${name}.entry.js`) ? source : undefined),
      },
      ...(harden ? [hardenLit()] : []),
    ],
    build: {
      ...options,
      rolldownOptions: {
        input: entry,
        transform: {define: {'import.meta': '{}'}},
        output: {format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false},
      },
    },
  });
}

async function writeIntegrity() {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js')).sort();
  const entries = await Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha384')
        .update(await readFile(dist + name))
        .digest('base64');
      return [name, `sha384-${hash}`];
    }),
  );
  await writeFile(
    `${dist}integrity.json`,
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}

await rm(dist, {recursive: true, force: true});
const files = await buildChunks();
await buildClassic('ascent', `import './loader.js';`, {
  define: {__CHUNKS__: JSON.stringify(filesByTag(files))},
  harden: false,
});
await buildClassic('ascent.all', `import './all.js';`);
for (const tag of TAGS)
  await buildClassic(tag, `import './embed/classic.js';import './widgets/${tag}/index.js';`);
await build({root, logLevel: 'warn'});
for (const name of ['_headers', 'nginx.conf'])
  await copyFile(`${root}scripts/hosting/${name}`, dist + name);
await copyFile(`${root}custom-elements.json`, `${dist}custom-elements.json`);
await writeIntegrity();
