/**
 * Finds a Chromium-family browser for the tests, and installs one where there is none.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

/** What the tests start it with: as root, in a container, and without calls home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE =
  'No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

/**
 * The path of a browser that runs: `CHROME_PATH`, else one installed in a usual place, else one
 * that this call installs. Throws one line that says what to do where none can be had.
 */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, but there is no such file.`);
  }
  const found = installed() ?? installByApt() ?? installByPlaywright();
  if (!found) throw new Error(ADVICE);
  return found;
}

function installed() {
  return usualPlaces().find((path) => existsSync(path) && runs(path));
}

function usualPlaces() {
  const {env, platform} = process;
  if (platform === 'darwin')
    return ['/', homedir()].flatMap((home) =>
      ON_MAC.map((name) => join(home, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => ON_WINDOWS.map((name) => join(folder, name)));
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap. */
function runs(path) {
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore'}).status === 0;
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => run('apt-get', ['-q', ...args], env);
  console.log('No browser found; installing Chromium with apt-get.');
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-core'];
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages))
    return undefined;
  return installed();
}

function installByPlaywright() {
  const path = chromium.executablePath();
  if (path && existsSync(path)) return path;
  console.log('No browser found; downloading Chromium with Playwright.');
  const cli = fileURLToPath(
    new URL('./cli.js', import.meta.resolve('playwright-core/package.json')),
  );
  run(process.execPath, [cli, 'install', 'chromium'], process.env);
  return existsSync(path) && runs(path) ? path : undefined;
}

function run(command, args, env) {
  return spawnSync(command, args, {env, stdio: ['ignore', 'inherit', 'inherit']}).status === 0;
}
