/**
 * Finds PostgreSQL's programs for the tests, and installs them where there are none.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const ADVICE =
  'No PostgreSQL for the tests: install it, or set PG_BIN to the folder of its program initdb.';

/** Where distributions put programs that only its own commands call. */
const HOMES = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'];

/**
 * The folder with `initdb` and `postgres`: `PG_BIN`, else one in a usual place, else one that this
 * call installs. Throws one line that says what to do where none can be had.
 */
export function findPostgres() {
  const found = installed() ?? installByApt();
  if (!found) throw new Error(ADVICE);
  return found;
}

function installed() {
  const {PG_BIN, PATH = ''} = process.env;
  if (PG_BIN) return PG_BIN;
  const homes = HOMES.filter((home) => existsSync(home)).flatMap((home) =>
    readdirSync(home)
      .filter((name) => home === HOMES[0] || name.startsWith('postgresql'))
      .map((name) => join(home, name, 'bin')),
  );
  return [...homes, ...PATH.split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No PostgreSQL found; installing it with apt-get.');
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', ...args], {
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      stdio: ['ignore', 'inherit', 'inherit'],
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'postgresql'))
    return undefined;
  return installed();
}
