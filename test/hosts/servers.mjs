/**
 * The two places a page is made of: the CDN with the built files, and the host page on another
 * site. Both can misbehave as real ones do.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hostingFile} from '../../scripts/hosting-files.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const dist = process.env.DIST ?? join(project, 'dist');

/** The text of a built file. */
export const builtFile = (name) => readFile(join(dist, name), 'utf8');

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * What can be wrong with a file on the CDN.
 * @typedef {object} Fault
 * @property {RegExp} match Which addresses, path and query.
 * @property {number} [status] The answer instead of the file.
 * @property {string} [type] What it is sent as.
 * @property {string} [body] The text of the file instead of its own.
 * @property {Promise<unknown>} [until] The answer waits for it.
 * @property {number} [times] How often; default always.
 */

/** The CDN: `dist/` with the headers of `scripts/hosting/_headers`. */
export async function startCdn() {
  const rules = hostingHeaders(await hostingFile('_headers'));
  const cdn = {
    origin: '',
    /** Path and query of each request, in order. */
    requests: [],
    /** @type {Fault[]} */
    faults: [],
    /** False: no header of ours at all, as on a plain file server without CORS. */
    headers: true,
    reset() {
      Object.assign(cdn, {requests: [], faults: [], headers: true});
    },
    /** The requests for files that only a widget needs. */
    chunks: () => cdn.requests.filter((address) => address.includes('/chunks/')),
  };
  const {origin, close} = await listen('127.0.0.1', async (address) => {
    cdn.requests.push(address);
    const fault = cdn.faults.find(({match, times = Infinity}) => times > 0 && match.test(address));
    if (fault) {
      if (fault.times !== undefined) fault.times -= 1;
      await fault.until;
    }
    // Each release has a folder of its own; here all hold the same files.
    const path = address.split('?')[0].replace(/^\/v\d+(?:\.\d+)*\//, '/');
    const headers = cdn.headers
      ? Object.assign({}, ...rules.filter(({at}) => path.startsWith(at)).map(({fields}) => fields))
      : {};
    // Each test asks anew: what one has cached must not hide another's request.
    headers['Cache-Control'] = 'no-store';
    const file = join(dist, normalize(decodeURIComponent(path)));
    headers['Content-Type'] = fault?.type ?? TYPES[extname(file)] ?? 'application/octet-stream';
    if (fault?.status) return {status: fault.status, headers, body: 'A fault of the CDN.'};
    if (fault?.body !== undefined) return {status: 200, headers, body: fault.body};
    const body = file.startsWith(dist) ? await readFile(file).catch(() => undefined) : undefined;
    return body ? {status: 200, headers, body} : {status: 404, headers, body: 'Not found.'};
  });
  return Object.assign(cdn, {origin, close});
}

/** The host: answers each address with the page that the test has put there. */
export async function startHost() {
  const pages = new Map();
  let count = 0;
  const {origin, close} = await listen('localhost', (address) => {
    const page = pages.get(address.split('?')[0]);
    if (!page) return {status: 404, headers: {}, body: 'Not found.'};
    return {
      status: 200,
      headers: {'Content-Type': TYPES[page.type], ...page.headers},
      body: page.body,
    };
  });
  return {
    origin,
    close,
    /** Puts a page, or another file by its `type`, on the host and gives its address. */
    put(body, {headers = {}, type = '.html'} = {}) {
      count += 1;
      const path = `/${count}${type}`;
      pages.set(path, {body, headers, type});
      return origin + path;
    },
  };
}

function listen(name, answer) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request.url)).then(
      ({status, headers, body}) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, name, () => {
      done({
        origin: `http://${name}:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      });
    });
  });
}

function hostingHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name) rules.at(-1).fields[name] = value.trim();
    else if (line.startsWith('/')) rules.push({at: line.trim().replace(/\*$/, ''), fields: {}});
  }
  return rules;
}
