/** A PostgreSQL of its own for a test file: real, empty, and gone afterwards. */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from '../../scripts/find-postgres.mjs';

/** It listens on a socket in that folder and on no port. */
export async function startPostgres() {
  const bin = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  chmodSync(folder, 0o755);
  const owner = unprivileged();
  for (const path of owner.uid ? [folder, data] : []) chownSync(path, owner.uid, owner.gid);
  const init = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'clinic', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {...owner, encoding: 'utf8', cwd: folder},
  );
  if (init.status !== 0) throw new Error(`initdb: ${init.stderr || init.error}`);

  const postgres = {
    url: `postgres://clinic@/postgres?host=${folder}`,
    child: undefined,
    async start() {
      // Nothing has to outlive the test, so nothing has to reach the disk.
      const flags = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
      const child = spawn(join(bin, 'postgres'), flags, {
        ...owner,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      postgres.child = child;
      let output = '';
      await new Promise((ready, failed) => {
        child.stderr.on('data', (chunk) => {
          output += chunk;
          if (output.includes('ready to accept connections')) ready();
        });
        child.once('exit', () => failed(new Error(output)));
      });
    },
    async halt() {
      const ended = once(postgres.child, 'exit');
      postgres.child.kill('SIGINT');
      await ended;
    },
    async stop() {
      await postgres.halt();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  await postgres.start();
  return postgres;
}

/** PostgreSQL does not run as root; its package brings a user of its own. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], {encoding: 'utf8'}).stdout);
  return {uid: id('-u'), gid: id('-g')};
}
