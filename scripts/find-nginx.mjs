/**
 * Finds nginx, so that the tests can ask a real one what `scripts/hosting/nginx.conf` makes of it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where distributions put a program that only an administrator calls. */
const HOMES = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of nginx: `NGINX`, else one in a usual place, else one that this call installs.
 * Undefined where none can be had: the tests read the file instead.
 */
export function findNginx() {
  return installed() ?? installByApt();
}

function installed() {
  const {NGINX, PATH = ''} = process.env;
  if (NGINX) return NGINX;
  return [...HOMES, ...PATH.split(delimiter)]
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No nginx found; installing it with apt-get.');
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', ...args], {
      // Installed, not started: in run level 1 Debian starts no service.
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'},
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'nginx-light'))
    return undefined;
  return installed();
}
