/**
 * Builds `dist/`: shared chunks and the loader that knows their names, self-contained files of
 * each widget and of all of them in each language, the builder's page, the static twins, and what a static host needs beside them.
 */
import {createHash} from 'node:crypto';
import {copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {classicScript, scriptsIn, writeHolders} from './build-classic.mjs';
import {plugins} from './build-plugins.mjs';
import {hardenLit} from './harden-lit.mjs';
import {writeHostingFiles} from './hosting-files.mjs';
import {localesIn} from './locales.mjs';
import {stringsByTag} from './own-words.mjs';
import {TAGS, TOPIC_OF} from './tags.mjs';
import {writeTwins} from './twins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;

/**
 * One hash for the texts of all languages, so that the loader makes their names from it: a name
 * each would be most of its bytes. It covers what their files are made of and with.
 */
async function hashOfTexts() {
  const hash = createHash('sha256');
  const folders = ['src/content/', 'src/i18n/'];
  const names = (
    await Promise.all(
      folders.map(async (folder) =>
        (await readdir(root + folder, {recursive: true})).map((name) => folder + name),
      ),
    )
  ).flat();
  for (const name of [...names, 'package-lock.json', 'scripts/build.mjs'].sort())
    if (/\.\w+$/.test(name)) hash.update(name).update(await readFile(root + name));
  return hash.digest('base64url').slice(0, 6);
}

const TEXTS = await hashOfTexts();

/** The name of a file of texts; its place is where the loader expects it. */
const textFile = (locale, topic) => `chunks/${locale}-${topic}-${TEXTS}.js`;

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
    priority: 3,
    test: /node_modules\/(?!uqr)(?!.*\/directive\.js)|src\/(element\/(?!translation|own-words)|shared\/(heading|parse|phone|fill|safety|warn)|clinic\/(settings|script-settings)|theme\/base|i18n\/(?!string|plural)\w+\.ts|content\/(load\/(safety|topic)|en\/safety)|version)/,
  },
  {
    // What readers of other languages need to find their texts.
    name: 'languages',
    priority: 2,
    test: /src\/(element\/translation|i18n\/string(s|-files)|content\/load\/translations)\.ts/,
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

/** A file of content, its language and its topic. */
const CONTENT = new RegExp(`content/(${localesIn(root).join('|')})/([\\w-]+)\\.ts$`);

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
            const id = moduleIds.at(-1) ?? '';
            const [, locale, topic] = CONTENT.exec(id) ?? [];
            const [, spoken] = /i18n\/generated\/([\w-]+)\.ts$/.exec(id) ?? [];
            if (topic) return textFile(locale, topic);
            return spoken ? textFile(spoken, 'strings') : 'chunks/[name]-[hash:6].js';
          },
          codeSplitting: {groups: GROUPS},
        },
      },
    },
  });
  return result.output;
}

/** The one chunk of that name. */
function named(chunks, name) {
  const found = chunks.filter(({fileName}) => fileName.startsWith(`chunks/${name}-`));
  if (found.length !== 1) throw new Error(`Expected one chunk ${name}, found ${found.length}.`);
  return found[0];
}

/** The files of each widget's code, the widget's own last. */
function filesByTag(chunks) {
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
  return Object.fromEntries(TAGS.map((tag) => [tag, [...withImports(named(chunks, tag))]]));
}

/** What is in the tables of each widget: `each` makes it of the widget's topic and files. */
function tableOf(files, each) {
  return JSON.stringify(
    Object.fromEntries(TAGS.map((tag) => [tag, each(TOPIC_OF[tag], files[tag])])),
    null,
    2,
  );
}

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
  const entries = (await scriptsIn(dist)).map(([name, code]) => [
    name.replaceAll('\\', '/'),
    `sha384-${createHash('sha384').update(code).digest('base64')}`,
  ]);
  await writeFile(
    `${dist}integrity.json`,
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}

await rm(dist, {recursive: true, force: true});
const chunks = await buildChunks();
const files = filesByTag(chunks);
await writeFile(
  `${dist}files.json`,
  `${tableOf(files, (topic, code) => [textFile('en', topic), ...code])}\n`,
);
await writeFile(
  `${dist}ascent.js`,
  await classicScript(root, 'ascent', `import './loader.js';`, {
    define: {
      __CHUNKS__: tableOf(files, (topic, code) => [topic, ...code]),
      __TEXTS__: JSON.stringify(TEXTS),
      __LANGUAGES__: JSON.stringify(named(chunks, 'languages').fileName),
      __PARTS__: JSON.stringify(await partFiles()),
      __STRUCTURED_DATA__: JSON.stringify(await buildStructuredData()),
    },
  }),
);
await writeHolders(root, dist);
await build({root, logLevel: 'warn'});
await writeHostingFiles(dist);
await copyFile(`${root}custom-elements.json`, `${dist}custom-elements.json`);
await writeFile(`${dist}strings.json`, `${JSON.stringify(await stringsByTag(), null, 1)}\n`);
await writeTwins(dist);
await writeIntegrity();
await import('./review-report.mjs');
