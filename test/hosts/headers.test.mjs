/** What a static host must send with the files, by the two settings that come with them. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findNginx} from '../../scripts/find-nginx.mjs';
import {release} from '../../scripts/hosting-files.mjs';
import {startNginx} from './nginx.mjs';
import {startCdn} from './servers.mjs';

const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const [chunk] = (await readdir(`${dist}/chunks`)).map((name) => `/chunks/${name}`);
const MISSING = '/chunks/from-another-release.js';

const CHANNEL = /^public, max-age=(\d+), stale-while-revalidate=\d+$/;
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Whether what was sent lets any site use a file, as what it is, and lets any site frame a page. */
function isOpen(headers, type) {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['timing-allow-origin'], '*');
  if (type) assert.equal(headers['content-type'], `${type}; charset=utf-8`);
  assert.equal(headers['x-frame-options'], undefined);
  assert.doesNotMatch(headers['content-security-policy'] ?? '', /frame-ancestors/);
}

const TYPES = {
  '/ascent.js': 'text/javascript',
  '/consult-cta.js': 'text/javascript',
  [chunk]: 'text/javascript',
  '/index.html': 'text/html',
  '/twins/twins.css': undefined,
  '/integrity.json': 'application/json',
};

for (const program of [findNginx()].filter(Boolean))
  describe('nginx', () => {
    let nginx;
    before(async () => (nginx = await startNginx(program, dist)));
    after(() => nginx.close());

    it('[R27 · nginx] lets any site use every file, as what it is', async () => {
      for (const [path, type] of Object.entries(TYPES)) {
        const {status, headers} = await nginx.ask(path);
        if (type) assert.equal(status, 200, path);
        isOpen(headers, type);
      }
    });

    it('[R27 · nginx] has files with a hash kept for good, all others asked for again soon', async () => {
      assert.equal((await nginx.ask(chunk)).headers['cache-control'], FOR_GOOD);
      for (const path of ['/ascent.js', '/consult-cta.js', '/']) {
        const [, seconds] = CHANNEL.exec((await nginx.ask(path)).headers['cache-control']);
        assert.ok(Number(seconds) <= 300);
      }
    });

    it('[R27 · nginx] has nobody keep the answer that a file is missing', async () => {
      const {version} = await release();
      for (const path of [MISSING, `/v${version}/missing.js`]) {
        const {status, headers} = await nginx.ask(path);
        assert.equal(status, 404);
        // A page must be able to read that it is.
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cache-control'], undefined, path);
      }
    });
  });

describe('the settings that come with the files', () => {
  it('[R27 · _headers] let any site use every file, and keep those with a hash for good', async () => {
    const text = await readFile(`${dist}/_headers`, 'utf8');
    const [all, chunks] = text.split(/^\/chunks\/\*$/m);
    const headersIn = (part) =>
      Object.fromEntries(
        [...part.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      );
    isOpen(headersIn(all));
    assert.match(headersIn(all)['cache-control'], CHANNEL);
    assert.deepEqual(headersIn(chunks), {'cache-control': FOR_GOOD});
  });

  it('[R27 · nginx.conf] say the same in both files', async () => {
    const text = await readFile(`${dist}/nginx.conf`, 'utf8');
    for (const [, path, body] of text.matchAll(/^location (\S+) \{\n([\s\S]*?)^\}/gm)) {
      const headers = Object.fromEntries(
        [...body.matchAll(/add_header ([\w-]+) "([^"]*)"( always)?;/g)].map(([, name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      );
      // The newest release is sent as what it stands for.
      if (/rewrite \S+ \S+ last;/.test(body)) continue;
      isOpen(headers);
      const isForGood = path === '/chunks/' || /^\/v\d+\.\d+\.\d+\/$/.test(path);
      if (isForGood) assert.equal(headers['cache-control'], FOR_GOOD);
      else assert.match(headers['cache-control'], CHANNEL);
    }
    assert.match(text, /types \{ text\/javascript js; \}/);
  });

  it('[R27 · _headers] let a page of another site read what the servers of these tests send', async () => {
    const cdn = await startCdn();
    try {
      const response = await fetch(`${cdn.origin}/ascent.js`);
      isOpen(Object.fromEntries(response.headers), 'text/javascript');
    } finally {
      await cdn.close();
    }
  });
});
