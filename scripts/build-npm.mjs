/**
 * Builds `dist/npm/`, what the package gives to those who bundle: one module per source module, so
 * that a bundler takes what a page uses, with its types. Lit stays a dependency, shared with the
 * page's other elements.
 */
import {spawnSync} from 'node:child_process';
import {appendFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {plugins} from './build-plugins.mjs';
import {runBin} from './run-bin.mjs';
import {TAGS} from './tags.mjs';
import {typesFor} from './types/types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/npm/`;
const {dependencies} = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** Files that register: the list is the build's, so that no one has to keep it. */
const DEFINES = {
  define: TAGS,
  ...Object.fromEntries(TAGS.map((tag) => [`define/${tag}`, [tag]])),
  // The article names its parts and imports none: who registers it wants them too.
  'define/running-back-pain': TAGS,
};

const definesOnly = {
  name: 'defines-only',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('virtual:') ? `${root}src/${id.slice(8)}.js` : undefined),
  load(id) {
    const tags = DEFINES[id.slice(`${root}src/`.length, -'.js'.length)];
    return tags?.map((tag) => `import '${root}src/widgets/${tag}/index.ts';\n`).join('');
  },
};

async function buildModules() {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins(), definesOnly],
    build: {
      target: 'es2022',
      outDir: out,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: {pluginTimings: false},
        input: [
          'src/index.ts',
          'src/embed/data-layer.ts',
          ...Object.keys(DEFINES).map((name) => `virtual:${name}`),
        ],
        external: Object.keys(dependencies).flatMap((name) => [name, new RegExp(`^${name}/`)]),
        preserveEntrySignatures: 'strict',
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
        },
      },
    },
  });
}

async function writeTypes() {
  const [command, ...args] = runBin('tsc', ['-p', 'scripts/types']);
  const {status} = spawnSync(command, args, {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error('The types could not be written.');
  const manifest = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
  await mkdir(`${out}types`, {recursive: true});
  for (const [name, text] of Object.entries(typesFor(manifest)))
    await writeFile(`${out}types/${name}.d.ts`, text);
  await appendFile(`${out}index.d.ts`, "export type * from './types/elements.js';\n");
  await mkdir(`${out}define`, {recursive: true});
  for (const name of Object.keys(DEFINES)) {
    const up = name.includes('/') ? '../' : './';
    await writeFile(`${out}${name}.d.ts`, `export type * from '${up}types/elements.js';\n`);
  }
}

/**
 * Only files that register do anything by being imported. Said here and not in the package's own
 * file, which also speaks of the sources.
 */
const SIDE_EFFECTS = {
  type: 'module',
  sideEffects: ['./define.js', './define/*', './widgets/*/index.js'],
};

await rm(out, {recursive: true, force: true});
await buildModules();
await writeTypes();
await writeFile(`${out}package.json`, `${JSON.stringify(SIDE_EFFECTS, null, 2)}\n`);
