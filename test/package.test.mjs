/** What those who bundle get from npm; `scripts/frameworks.mjs` has built it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {TAGS} from '../scripts/tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

/** Runs a module in a Node of its own, where nothing of a browser is; what it prints. */
function inNode(code) {
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout.trim();
}

/** The code that a page of this and nothing else begins with; texts come later, in other files. */
async function bundle(code) {
  const {output} = await build({
    ...{configFile: false, root, publicDir: false, logLevel: 'error'},
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? `${root}page.js` : undefined),
        load: (id) => (id === `${root}page.js` ? code : undefined),
      },
    ],
    build: {write: false, minify: false, rolldownOptions: {input: 'virtual:page'}},
  });
  return output.find(({isEntry}) => isEntry).code;
}

describe('the package', () => {
  let files;
  before(() => {
    assert.ok(existsSync(`${root}dist/npm`), 'First run `node scripts/build-npm.mjs`.');
    const [command, ...args] = [...npm, 'pack', '--dry-run', '--json', '--ignore-scripts'];
    const {stdout} = spawnSync(command, args, {cwd: root, encoding: 'utf8'});
    [{files}] = JSON.parse(stdout);
    files = files.map(({path}) => path);
  });

  it('holds each widget as a class, as a file that registers it, and their types', () => {
    const wanted = [
      ...['package.json', 'README.md', 'LICENSE', 'custom-elements.json', 'dist/ascent.js'],
      ...['dist/npm/index.js', 'dist/npm/index.d.ts', 'dist/npm/define.js', 'dist/npm/define.d.ts'],
      ...['elements', 'react', 'vue', 'svelte'].map((name) => `dist/npm/types/${name}.d.ts`),
      ...TAGS.flatMap((tag) => [
        ...[`widgets/${tag}/${tag}.js`, `widgets/${tag}/${tag}.d.ts`],
        ...[`define/${tag}.js`, `define/${tag}.d.ts`],
      ]).map((path) => `dist/npm/${path}`),
    ];
    assert.deepEqual(
      wanted.filter((path) => !files.includes(path)),
      [],
    );
  });

  it('holds no source, no test and no page', () => {
    const allowed =
      /^(?:dist\/(?:npm\/|chunks\/|[\w.-]+\.js(?:on)?$)|[\w-]+\.(?:json|md)$|LICENSE$)/;
    assert.deepEqual(
      files.filter((path) => !allowed.test(path)),
      [],
    );
  });

  it('imports only its own files and the packages that it names', () => {
    const own = files.filter((path) => /^dist\/npm\/.*\.(?:js|d\.ts)$/.test(path));
    const named = [...Object.keys(manifest.dependencies), 'react', 'vue', 'svelte'];
    const strange = own.flatMap((path) =>
      [
        ...readFileSync(root + path, 'utf8').matchAll(
          /(?:from|import\(?)\s*["']([^."'][^"']*)["']/g,
        ),
      ]
        .map(([, name]) => name)
        .filter((name) => !named.some((known) => name === known || name.startsWith(`${known}/`)))
        .map((name) => `${path}: ${name}`),
    );
    assert.ok(own.length > 100);
    assert.deepEqual(strange, []);
  });

  it('leads each of its public names to a file', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const names = (target) => (target.includes('/types/') ? ['elements', 'react', 'vue'] : TAGS);
    const missing = targets
      .flatMap((target) => names(target).map((name) => target.replaceAll('*', name).slice(2)))
      .filter((path) => !files.includes(path));
    assert.deepEqual([...new Set(missing)], []);
  });
});

describe('[R5 · npm] importing the package', () => {
  it('does no harm on a server, where there is no page', () => {
    const paths = ['', '/define.js', '/data-layer.js'];
    for (const tag of TAGS) paths.push(`/define/${tag}.js`, `/widgets/${tag}.js`);
    const imports = paths.map((path) => `await import('ascent-widgets${path}');`).join('\n');
    // Lit itself makes a registry there.
    const names = ['HTMLElement', 'document', 'window'];
    const found = inNode(`${imports}
      console.log(${JSON.stringify(names)}.filter((name) => name in globalThis).join());`);
    assert.equal(found, '');
  });

  it('gives classes by their tags and registers none', () => {
    const told = inNode(`
      import * as widgets from 'ascent-widgets';
      console.log(Object.values(widgets).map(({tag}) => tag).filter(Boolean).sort().join());`);
    assert.deepEqual(told.split(','), TAGS);
  });

  it('brings only the widget that is named, and registers it only where that is asked for', async () => {
    const named = await bundle(
      `import {ClinicResources} from 'ascent-widgets';\nglobalThis.kept = ClinicResources;`,
    );
    assert.match(named, /clinic-resources/);
    assert.doesNotMatch(named, /consult-cta|customElements\.define\(/);
    const registered = await bundle(`import 'ascent-widgets/define/clinic-resources.js';`);
    assert.match(registered, /customElements\.define\(/);
    assert.doesNotMatch(registered, /consult-cta/);
  });

  it('brings the parts of the article with it', async () => {
    const article = await bundle(`import 'ascent-widgets/define/running-back-pain.js';`);
    for (const tag of TAGS) assert.match(article, new RegExp(`tag = ["']${tag}["']`));
  });
});
