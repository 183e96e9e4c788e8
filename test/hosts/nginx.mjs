/** A real nginx that serves `dist/` by its own `nginx.conf`, behind a socket that nobody else has. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from './host.mjs';

/** Starts the program, on the files in `root`. */
export async function startNginx(program, root) {
  const home = await mkdtemp(join(tmpdir(), 'ascent-nginx-'));
  const socketPath = join(home, 'socket');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join(' ');
  await writeFile(
    join(home, 'nginx.conf'),
    `daemon off; master_process off; pid ${home}/pid; error_log stderr warn;
     events {}
     http {
       access_log off; ${temporary}
       server { listen unix:${socketPath}; root ${root}; include ${root}/nginx.conf; }
     }`,
  );
  const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ask = async (path) => {
    const [response] = await once(get({socketPath, path}), 'response');
    await response.toArray();
    return {status: response.statusCode, headers: response.headers};
  };
  await until(
    () =>
      ask('/').then(
        () => true,
        () => false,
      ),
    () => `nginx does not answer: ${said}`,
  );
  return {
    ask,
    said: () => said,
    async close() {
      server.kill('SIGQUIT');
      await once(server, 'exit');
      await rm(home, {recursive: true});
    },
  };
}
