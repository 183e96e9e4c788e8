import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {get} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {hostingFile, release} from '../../scripts/hosting-files.mjs';
import {serveClinicPage, serveWidgets} from '../../scripts/static-server.mjs';

const root = process.env.DIST;

let widgets, clinic;

before(async () => {
  widgets = await serveWidgets(root ? {root} : {});
  clinic = await serveClinicPage({widgetsOrigin: widgets.origin});
});

after(() => Promise.all([widgets.close(), clinic.close()]));

/** Asks for a path exactly as written; `fetch` would tidy it first. */
async function ask(origin, path) {
  const {hostname, port} = new URL(origin);
  const [response] = await once(get({hostname, port, path}), 'response');
  const parts = await response.toArray();
  return {
    status: response.statusCode,
    headers: response.headers,
    text: Buffer.concat(parts).toString(),
  };
}

describe('the server that npm start runs', () => {
  it('gives any site the widgets as a CDN does', async () => {
    const {status, headers} = await ask(widgets.origin, '/ascent.js?v=1');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['timing-allow-origin'], '*');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('keeps files whose name tells their version, and asks again for any other', async () => {
    const {text} = await ask(widgets.origin, '/ascent.js');
    const [chunk] = /chunks\/[\w.-]+\.js/.exec(text) ?? [];
    const kept = async (path) => (await ask(widgets.origin, path)).headers['cache-control'];
    assert.equal(await kept(`/${chunk}`), 'public, max-age=31536000, immutable');
    for (const path of ['/', '/ascent.js', '/chunks/none.js'])
      assert.equal(await kept(path), 'no-cache', path);
  });

  it('has each file under the name of its release and of its major version too', async () => {
    const {version, major} = await release();
    const {text} = await ask(widgets.origin, '/ascent.js');
    const [chunk] = /chunks\/[\w.-]+\.js/.exec(text) ?? [];
    for (const folder of [`/v${version}/`, `/v${major}/`]) {
      assert.equal((await ask(widgets.origin, `${folder}ascent.js`)).text, text);
      const {status, headers} = await ask(widgets.origin, folder + chunk);
      assert.equal(status, 200);
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    }
    assert.equal((await ask(widgets.origin, '/v99/ascent.js')).status, 404);
  });

  it('is set up like the hosts: a release is kept for good, a major version for minutes', async () => {
    const {version, major} = await release();
    const rules = (await hostingFile('_headers')).split(/^(?=\/)/m);
    const kept = (path) => rules.find((rule) => rule.startsWith(`${path}\n`));
    assert.match(kept(`/v${version}/*`), /max-age=31536000, immutable/);
    assert.match(kept(`/v${major}/chunks/*`), /max-age=31536000, immutable/);
    assert.equal(kept(`/v${major}/*`), undefined);
    assert.match(kept('/*'), /max-age=300/);
    const redirects = await hostingFile('_redirects');
    assert.ok(redirects.includes(`/v${version}/* /:splat 200\n/v${major}/* /:splat 200\n`));
    const nginx = await hostingFile('nginx.conf');
    for (const folder of [`/v${version}/`, `/v${major}/`])
      assert.ok(nginx.includes(`location ${folder} {`), folder);
  });

  it('answers with the builder at its root', async () => {
    const {status, text} = await ask(widgets.origin, '/');
    assert.equal(status, 200);
    assert.match(text, /<embed-builder>/);
  });

  it('names the widgets’ own address in the clinic page, whatever the ports', async () => {
    const {text, headers} = await ask(clinic.origin, '/');
    assert.ok(text.includes(`<script async src="${widgets.origin}/ascent.js"></script>`));
    assert.ok(!text.includes('localhost:8080'));
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.notEqual(clinic.origin, widgets.origin);
  });

  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/chunks/../../package.json',
    '/..%5cpackage.json',
    '//etc/passwd',
    '/%00',
    '/%zz',
    '/v0/../package.json',
    '/v0/%2e%2e%2fpackage.json',
    '/v0//etc/passwd',
  ])
    it(`gives nothing for ${path}`, async () => {
      for (const {origin} of [widgets, clinic]) {
        const {status, text} = await ask(origin, path);
        assert.ok([400, 404].includes(status), `${status}`);
        assert.ok(!/ascent-widgets|root:/.test(text));
      }
    });

  it('says in one line that a port is in use, and which setting chooses another', async () => {
    const busy = new URL(widgets.origin).port;
    const start = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {...process.env, PORT: busy},
    });
    const [errors, [code]] = await Promise.all([start.stderr.toArray(), once(start, 'exit')]);
    assert.equal(
      Buffer.concat(errors).toString(),
      `Port ${busy} is in use. Choose another one: PORT=${Number(busy) + 10} npm start\n`,
    );
    assert.equal(code, 1);
  });
});
