/**
 * Two small servers for a developer's own machine: the widgets as a CDN would serve them, and the
 * sample clinic page on an origin of its own. Importing this file starts nothing.
 */
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hostingFile, release} from './hosting-files.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The address that the sample page is written with. */
const WRITTEN_ORIGIN = 'http://localhost:8080';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A running server: where it is, and how to stop it. */
/** @typedef {{origin: string, close: () => Promise<void>}} Served */

/**
 * Serves the built files with the headers of `scripts/hosting/_headers`. Only the cache differs:
 * a file whose name does not tell its version is asked for again, since it changes with each build.
 *
 * @param {{port?: number, root?: string}} [options] Port 0, the default, takes any free one.
 * @returns {Promise<Served>}
 */
export async function serveWidgets({port = 0, root = join(project, 'dist')} = {}) {
  const rules = parseHeaders(await hostingFile('_headers'));
  const {version, major} = await release();
  const folders = [`/v${version}/`, `/v${major}/`];
  return listen(port, {
    root: resolve(root),
    headersOf(path) {
      const headers = headersFor(path, rules);
      if (!path.includes('/chunks/')) headers['Cache-Control'] = 'no-cache';
      return headers;
    },
    /** The files of this release stand at the root; its folders are names for it. */
    rewritePath(path) {
      const folder = folders.find((name) => path.startsWith(name));
      return folder ? path.slice(folder.length - 1) : path;
    },
  });
}

/**
 * Serves the sample clinic page, which takes its widgets from `widgetsOrigin`.
 *
 * @param {{port?: number, widgetsOrigin?: string}} [options]
 * @returns {Promise<Served>}
 */
export function serveClinicPage({port = 0, widgetsOrigin = WRITTEN_ORIGIN} = {}) {
  return listen(port, {
    root: join(project, 'docs/examples/clinic-page'),
    headersOf: () => ({'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'}),
    rewriteHtml: (html) => html.replaceAll(WRITTEN_ORIGIN, widgetsOrigin),
  });
}

function listen(port, site) {
  const server = createServer((request, response) => {
    answer(request, site).then(
      ({status, headers: sent, body}) => {
        response.writeHead(status, sent);
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        response.writeHead(500, {'Content-Type': TYPES['.txt']});
        response.end(String(error));
      },
    );
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => {
      done({
        origin: `http://localhost:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(request, {root, headersOf, rewritePath = (path) => path, rewriteHtml}) {
  const plain = (status, text, more = {}) => ({
    status,
    headers: {...headersOf('/'), 'Content-Type': TYPES['.txt'], ...more},
    body: `${text}\n`,
  });
  if (!['GET', 'HEAD'].includes(request.method)) {
    return plain(405, 'Only GET and HEAD.', {Allow: 'GET, HEAD'});
  }
  const [address] = request.url.split('?');
  const path = decodePath(address);
  const file = path === undefined ? undefined : insideOf(root, rewritePath(path));
  if (file === undefined) return plain(400, 'Not an address of this server.');

  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !path.endsWith('/')) {
    return plain(301, 'Moved.', {Location: `${encodeURI(path).replace(/^\/+/, '/')}/`});
  }
  const name = found?.isDirectory() ? join(file, 'index.html') : file;
  const body = await readFile(name).catch(() => undefined);
  if (body === undefined) return plain(404, 'Not found.');
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const isPage = rewriteHtml && type === TYPES['.html'];
  return {
    status: 200,
    headers: {...headersOf(path), 'Content-Type': type},
    body: isPage ? rewriteHtml(body.toString()) : body,
  };
}

function decodePath(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** The file of a path, unless it would lie outside of `root`. */
function insideOf(root, path) {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(root, `.${path}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

/** Reads a `_headers` file: a path pattern on a line of its own, its headers indented below. */
function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({prefix: line.trim().replace(/\*$/, ''), headers: {}});
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers[name] = value.trim();
  }
  return rules;
}

/** Every rule that fits a path; the later ones win. */
function headersFor(path, rules) {
  const fitting = rules.filter(({prefix}) => path.startsWith(prefix));
  return Object.assign({}, ...fitting.map(({headers}) => headers));
}
