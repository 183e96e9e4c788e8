/**
 * Builds a page in each framework with the framework's own tools, on the package as `npm pack`
 * would send it, and checks its types there. All of it happens in `.cache/frameworks/`, so that
 * what it installs is in no one's way. The tests of `test/hosts/frameworks.test.mjs` open the pages.
 */
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'test/hosts/frameworks');
const place = join(root, '.cache/frameworks');
const installed = join(place, 'node_modules');
const library = join(installed, 'ascent-widgets');

/** npm runs this script and says where it is; started without it, npm is on the path. */
const NPM = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Runs a command; what it says is shown only where it fails. */
function run(name, [command, ...args], cwd = place) {
  const start = Date.now();
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
      // As in development: only then do frameworks tell what they find wrong.
      env: {...process.env, NODE_ENV: 'development', NO_COLOR: '1'},
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', failed);
    child.on('close', (code) => {
      console.log(`${code ? '✗' : '✓'} ${name} in ${seconds(start)}`);
      if (code) failed(new Error(`${name}:\n${said}`));
      else done(said);
    });
  });
}

/** Packages whose commands are named otherwise. */
const TOOLS = {tsc: 'typescript', ngc: '@angular/compiler-cli'};

/** A tool of the frameworks', without a shell. */
function tool(name, ...args) {
  const home = join(installed, TOOLS[name] ?? name);
  const {bin} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return [process.execPath, join(home, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/** Installs what the lock file says, unless it is there already. */
async function install() {
  const lock = readFileSync(join(pages, 'package-lock.json'), 'utf8');
  const mark = join(installed, '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(pages, name), join(place, name));
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  await run('Packages of frameworks', [...NPM, 'ci', ...flags]);
  writeFileSync(mark, lock);
}

/** Puts the package where npm would, with the files that it would send. */
async function installLibrary() {
  await run('The package', [process.execPath, join(root, 'scripts/build-npm.mjs')], root);
  const listed = await run(
    'Its list',
    [...NPM, 'pack', '--dry-run', '--json', '--ignore-scripts'],
    root,
  );
  const [{files}] = JSON.parse(listed.slice(listed.indexOf('[')));
  rmSync(library, {recursive: true, force: true});
  for (const {path} of files) cpSync(join(root, path), join(library, path));
}

/** A page that Vite builds for browsers, and as a function for a server. */
async function buildWithVite(name, checkTypes) {
  const home = join(place, name);
  const vite = (...args) => tool('vite', 'build', '--logLevel', 'warn', ...args);
  const entry = name === 'react' ? 'src/server.tsx' : 'src/server.ts';
  await run(`${name}: types`, checkTypes, home);
  await run(`${name}: page`, vite('--mode', 'development', '--minify', 'false'), home);
  await run(`${name}: server`, vite('--ssr', entry, '--outDir', 'server'), home);
  await serve(name, (page, text) => page.replace('<!--app-->', () => text));
}

async function buildWithAngular() {
  const home = join(place, 'angular');
  await run('angular: page and types', [process.execPath, join(home, 'build.mjs')], home);
  await run('angular: server', tool('ngc', '-p', 'tsconfig.server.json'), home);
  await serve('angular', (_, text) => text);
}

/** Writes the page as a server would send it: with the widgets' tags, before any script has run. */
async function serve(name, put) {
  const home = join(place, name);
  const {render} = await import(pathToFileURL(join(home, 'server/server.js')).href);
  const page = readFileSync(join(home, 'dist/index.html'), 'utf8');
  const text = await render(page);
  if (!text.includes('</consult-cta>')) throw new Error(`${name}: the server wrote no widget.`);
  writeFileSync(join(home, 'dist/served.html'), put(page, text));
}

const BUILDS = {
  angular: buildWithAngular,
  react: () => buildWithVite('react', tool('tsc', '-p', '.')),
  vue: () => buildWithVite('vue', tool('vue-tsc', '-p', '.')),
  svelte: () =>
    buildWithVite(
      'svelte',
      tool('svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'),
    ),
};

const start = Date.now();
mkdirSync(place, {recursive: true});
await install();
await installLibrary();
const wanted = process.argv.slice(2);
const names = Object.keys(BUILDS).filter((name) => !wanted.length || wanted.includes(name));
for (const name of names) rmSync(join(place, name), {recursive: true, force: true});
cpSync(pages, place, {recursive: true});
const checks = names.map((name) => BUILDS[name]());
checks.push(run('publint', tool('publint', library, '--strict', '--pack', 'false')));
const failures = (await Promise.allSettled(checks)).filter(({reason}) => reason);
for (const {reason} of failures) console.error(reason.message);
if (failures.length) process.exitCode = 1;
console.log(`Pages in frameworks: ${seconds(start)}`);
