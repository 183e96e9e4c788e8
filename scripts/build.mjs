/**
 * Builds `dist/`: shared chunks and the loader that knows their names, one self-contained file per
 * widget, one with all of them, the builder's page, the static twins, and what a static host needs beside them.
 */
import {createHash} from 'node:crypto';
import {copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {hardenLit} from './harden-lit.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {staticProperties} from './static-properties.mjs';
import {TAGS} from './tags.mjs';
import {writeTwins} from './twins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;

/** The content topics each widget reads, so that the loader can ask for them with the widget. */
const TOPICS = {
  'alignment-guide': ['alignment', 'safety'],
  'back-pain-tips': ['tips', 'safety'],
  'back-pain-types': ['types', 'safety'],
  'clinic-resources': ['resources', 'safety'],
  'consult-cta': ['consult', 'safety'],
  'kinetic-chain-diagram': ['chain', 'safety'],
  'running-back-pain': ['article', 'safety'],
};

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

/** What every script file goes through. */
const plugins = () => [noPreloadHelper, dropUnread, staticProperties(), minifyTemplates()];

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

/**
 * Code that every widget needs travels in one chunk: one request, better compressed. What only
 * some widgets share has a chunk of its own.
 */
const GROUPS = [
  {
    name: 'core',
    // Before the others, since a group also takes what its modules import.
    priority: 2,
    test: /node_modules\/(?!uqr)(?!.*\/directive\.js)|src\/(element|shared\/(heading|parse|phone|fill|safety|warn)|clinic\/(settings|script-settings)|theme\/base|i18n|content\/load\/safety|version)/,
  },
  {
    name: 'disclosure',
    priority: 1,
    test: /src\/(shared\/(disclosure|help-line)|theme\/disclosure)/,
  },
  {
    name: 'entry',
    test: /\/directive\.js|src\/((shared|theme)\/(entry|evidence)|content\/load\/sources)/,
  },
];

async function buildChunks() {
  const input = Object.fromEntries(TAGS.map((tag) => [tag, `src/widgets/${tag}/index.ts`]));
  const result = await build({
    ...shared,
    plugins: [...plugins(), hardenLit()],
    build: {
      ...options,
      rolldownOptions: {
        input,
        preserveEntrySignatures: false,
        output: {
          // Every name stands in other files too, and a hash does not compress: six letters do.
          entryFileNames: 'chunks/[name]-[hash:6].js',
          chunkFileNames: ({moduleIds}) => {
            const topic = /content\/([\w-]+)\/([\w-]+)\.ts$/.exec(moduleIds.at(-1) ?? '');
            return `chunks/${topic ? `${topic[1]}-${topic[2]}` : '[name]'}-[hash:6].js`;
          },
          codeSplitting: {groups: GROUPS},
        },
      },
    },
  });
  return result.output;
}

/** The files of each widget, the widget's own last, as the loader wants them. */
function filesByTag(chunks) {
  const named = (name) => {
    const found = chunks.filter(({fileName}) => fileName.startsWith(`chunks/${name}-`));
    if (found.length !== 1) throw new Error(`Expected one chunk ${name}, found ${found.length}.`);
    return found[0];
  };
  const withImports = ({fileName, imports}, found = new Set()) => {
    for (const name of imports) {
      if (!found.has(name))
        withImports(
          chunks.find((chunk) => chunk.fileName === name),
          found,
        );
    }
    return found.add(fileName);
  };
  return Object.fromEntries(
    TAGS.map((tag) => {
      const topics = TOPICS[tag].map((topic) => named(`en-${topic}`).fileName);
      return [tag, [...topics, ...withImports(named(tag))]];
    }),
  );
}

/**
 * The code of the phone link is a convenience for readers with a mouse. In a file that brings
 * everything at once it would be a sixth of all bytes, for every reader.
 */
const NO_PHONE_CODE = {
  name: 'no-phone-code',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/phone-code/phone-code.ts')
      ? 'export class PhoneCode { template() {} }'
      : undefined,
};

/** The parts that a widget asks for when it has one of these attributes. */
const PARTS = {
  'consult-cta': {
    mode: 'opener.controller',
    hours: 'times.controller',
    booked: 'times.controller',
    delivery: 'request-door',
  },
};

/** The same by file, so that the loader can ask for them together with the widget. */
async function partFiles() {
  const chunks = await readdir(`${dist}chunks`);
  const fileOf = (part) => {
    const found = chunks.filter((name) => name.startsWith(`${part}-`));
    if (found.length !== 1) throw new Error(`Expected one chunk ${part}, found ${found.length}.`);
    return `chunks/${found[0]}`;
  };
  return Object.fromEntries(
    Object.entries(PARTS).map(([tag, parts]) => [
      tag,
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, fileOf(part)])),
    ]),
  );
}

async function buildClassic(name, source, {define = {}, harden = true} = {}) {
  const entry = `virtual:${name}`;
  await build({
    ...shared,
    define,
    plugins: [
      ...plugins(),
      NO_PHONE_CODE,
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
        output: {format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false},
      },
    },
  });
}

/**
 * The part that writes structured data, in one file without imports: it shares nothing with the
 * widgets' chunks, so that it changes none of them.
 */
async function buildStructuredData() {
  const {output} = await build({
    ...shared,
    plugins: plugins(),
    build: {
      ...options,
      rolldownOptions: {
        input: 'src/structured-data/index.ts',
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: 'chunks/structured-data-[hash].js', codeSplitting: false},
      },
    },
  });
  return output[0].fileName;
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
const files = filesByTag(await buildChunks());
await writeFile(`${dist}files.json`, `${JSON.stringify(files, null, 2)}\n`);
await buildClassic('ascent', `import './loader.js';`, {
  define: {
    __CHUNKS__: JSON.stringify(files),
    __PARTS__: JSON.stringify(await partFiles()),
    __STRUCTURED_DATA__: JSON.stringify(await buildStructuredData()),
  },
  harden: false,
});
await buildClassic('ascent.all', `import './all.js';`);
/** The article names its parts and imports none: its own file brings them all. */
const ARTICLE = 'running-back-pain';
for (const tag of TAGS) {
  const inside = tag === ARTICLE ? TAGS : [tag];
  const imports = inside.map((name) => `import './widgets/${name}/index.js';`);
  await buildClassic(tag, `import './embed/classic.js';${imports.join('')}`);
}
await build({root, logLevel: 'warn'});
for (const name of ['_headers', 'nginx.conf'])
  await copyFile(`${root}scripts/hosting/${name}`, dist + name);
await copyFile(`${root}custom-elements.json`, `${dist}custom-elements.json`);
await writeTwins(dist);
await writeIntegrity();
await import('./review-report.mjs');
