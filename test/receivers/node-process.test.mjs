/** The Node receiver as a process: its settings, its log, its end, and what is beside the contract. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {describe, it} from 'node:test';
import {buildApp} from '../../receivers/node/src/app.js';
import {readConfig} from '../../receivers/node/src/config.js';
import {startDeleting} from '../../receivers/node/src/deleting.js';
import {SCHEMA, aRequest, post} from './contract.mjs';
import {HOME, changeDatabase, rowsOfSqlite, temporaryFolder} from './node-receiver.mjs';
import {PERSONAL, run, startingReceivers, until} from './node-support.mjs';

const start = startingReceivers();

describe('the Node receiver', () => {
  it('has the same schema as the contract', () => {
    const own = JSON.parse(readFileSync(join(HOME, 'src/request.schema.json'), 'utf8'));
    assert.deepEqual(own, SCHEMA);
  });

  it('lets only pages of this machine send when it is told nothing', async () => {
    const {url} = await start({ALLOWED_ORIGINS: ''});
    const statusFrom = async (origin) => (await post(url, aRequest(), {origin})).status;
    for (const origin of [
      'http://localhost',
      'https://localhost:8443',
      'http://site.localhost:3000',
      'http://127.0.0.1:5500',
      'http://[::1]:80',
    ])
      assert.equal(await statusFrom(origin), 201, origin);
    for (const origin of ['https://www.example.com', 'http://localhost.evil.example', 'null'])
      assert.equal(await statusFrom(origin), 403, origin);
  });

  it('lets a sandboxed frame send where that is allowed', async () => {
    const {url} = await start({ALLOWED_ORIGINS: 'https://www.example.com, null'});
    const {status, headers} = await post(url, aRequest(), {origin: 'null'});
    assert.equal(status, 201);
    assert.equal(headers.get('access-control-allow-origin'), 'null');
  });

  it('tells one address that sends too much when to try again', async () => {
    const {url} = await start({RATE_LIMIT: '3'});
    for (let count = 0; count < 3; count += 1)
      assert.equal((await post(url, aRequest())).status, 201);
    const {status, headers, body} = await post(url, aRequest());
    assert.deepEqual([status, body], [429, {ok: false, error: 'busy'}]);
    assert.match(headers.get('retry-after'), /^\d+$/);
    assert.ok(headers.get('access-control-allow-origin'));
    assert.equal((await fetch(new URL('/health', url))).status, 200);
  });

  it('believes a sender’s address only from a proxy that it is told of', async () => {
    const statuses = async ({url}) => {
      const from = (address) => post(url, aRequest(), {headers: {'x-forwarded-for': address}});
      return [(await from('192.0.2.1')).status, (await from('192.0.2.2')).status];
    };
    const limit = {RATE_LIMIT: '1'};
    assert.deepEqual(await statuses(await start(limit)), [201, 429]);
    assert.deepEqual(await statuses(await start({...limit, TRUST_PROXY: 'loopback'})), [201, 201]);
  });

  it('keeps its file from other people of the machine', async () => {
    const {settings} = await start();
    const modeOf = (path) => statSync(path).mode & 0o077;
    assert.equal(modeOf(settings.DATA_FOLDER), 0);
    for (const name of readdirSync(settings.DATA_FOLDER))
      assert.equal(modeOf(join(settings.DATA_FOLDER, name)) & 0o007, 0, name);
  });

  it('waits for what it has been sent when it is told to stop', async () => {
    const receiver = await start();
    const request = aRequest();
    const body = String(new URLSearchParams(request));
    const {port} = new URL(receiver.url);
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    socket.write(
      'POST /requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    );
    await until(() => receiver.output.includes('"incoming request"'), 'the request has come in');
    const ended = receiver.stop();
    await until(
      () =>
        new Promise((tried) =>
          connect(port, '127.0.0.1')
            .on('error', () => tried(true))
            .on('connect', function () {
              this.destroy();
              tried(false);
            }),
        ),
      'nothing new is let in',
    );
    socket.write(body.slice(20));
    assert.equal(await ended, 0);
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.equal(rowsOfSqlite(receiver.settings.DATA_FOLDER).length, 1);
  });

  it('still has what it has acknowledged after it was killed', async () => {
    const env = {DATA_FOLDER: temporaryFolder()};
    const first = await start(env);
    const request = aRequest();
    assert.equal((await first.send(request)).status, 201);
    await first.stop('SIGKILL');
    const second = await start(env);
    assert.equal((await second.send(request)).status, 200);
  });

  it('deletes requests after the days that are set, 90 by default', async () => {
    const env = {DATA_FOLDER: temporaryFolder()};
    const first = await start(env);
    const [old, young] = [aRequest(), aRequest()];
    await first.send(old);
    await first.send(young);
    await first.stop();
    changeDatabase(env.DATA_FOLDER, (db) => {
      const age = db.prepare('UPDATE requests SET received_at = ? WHERE id = ?');
      const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
      age.run(ago(91), old.id);
      age.run(ago(89), young.id);
    });
    const second = await start(env);
    await until(async () => (await second.kept()).length === 1, 'the old request is gone');
    assert.equal((await second.kept())[0].id, young.id);
  });

  it('deletes nothing when the days are 0', () => {
    const store = {deleteBefore: () => assert.fail('asked to delete')};
    startDeleting(0, store, () => {}).stop();
  });

  const nonsense = [
    [{PORT: 'http'}, /PORT is "http"; expected a whole number/],
    [{KEEP_DAYS: '-1'}, /KEEP_DAYS is "-1"/],
    [{LOG_LEVEL: 'loud'}, /LOG_LEVEL is "loud"/],
    [{ALLOWED_ORIGINS: 'www.example.com'}, /ALLOWED_ORIGINS has "www.example.com"/],
    [{ALLOWED_ORIGINS: 'https://www.example.com/contact'}, /ALLOWED_ORIGINS/],
    [{DATABASE_URL: 'mysql://secret@x'}, /DATABASE_URL has to begin with postgres:/],
    [{MAIL_TO: 'a@b.example'}, /MAIL_TO needs SMTP_URL/],
    [{SMTP_URL: 'smtp://secret@mail.example'}, /SMTP_URL needs MAIL_TO/],
  ];
  for (const [env, message] of nonsense)
    it(`does not take ${Object.keys(env)} ${Object.values(env)}`, () => {
      assert.throws(
        () => readConfig(env),
        (error) => message.test(error.message) && !error.message.includes('secret'),
      );
    });

  it('says in one line what is wrong with its settings', () => {
    for (const env of [{PORT: 'http'}, {TRUST_PROXY: 'yes'}]) {
      const folder = {DATA_FOLDER: temporaryFolder()};
      const {status, stderr} = run(['src/server.js'], {PORT: '0', ...folder, ...env});
      assert.equal(status, 1);
      assert.match(stderr, /^The receiver did not start: .+\n$/);
    }
  });

  it('says so when its port is taken', async () => {
    const {url} = await start();
    const {status, stderr} = run(['src/server.js'], {
      PORT: new URL(url).port,
      DATA_FOLDER: temporaryFolder(),
    });
    assert.equal(status, 1);
    assert.match(stderr, /did not start: .*EADDRINUSE/);
  });

  it('writes no personal field in its log, whatever happens', async () => {
    const env = {DATA_FOLDER: temporaryFolder(), LOG_LEVEL: 'debug'};
    const receiver = await start(env);
    const request = aRequest(PERSONAL);
    const query = new URLSearchParams(PERSONAL);
    await receiver.send(request);
    await receiver.send({...request, name: `${PERSONAL.name} II`});
    await receiver.send({...request, consent: ''});
    await post(`${receiver.url}?${query}`, request);
    await post(receiver.url, JSON.stringify(request).slice(0, -1), {type: 'application/json'});
    await fetch(new URL(`/nowhere?${query}`, receiver.url));
    await receiver.stop();
    assert.match(receiver.output, /"request completed"/);
    assertNamesNobody(receiver.output);
  });

  it('writes none where the database fails and quotes the row', async () => {
    let output = '';
    const log = new Writable({
      write(chunk, _encoding, done) {
        output += chunk;
        done();
      },
    });
    const insert = async () => {
      const detail = `Failing row contains (${Object.values(PERSONAL).join(', ')}).`;
      throw Object.assign(new Error(`refused: ${detail}`), {code: '23514', detail});
    };
    const app = await buildApp({store: {insert}, config: readConfig({}), log});
    const address = await app.listen({port: 0});
    const answer = await post(`${address}/requests`, aRequest(PERSONAL), {origin: ''});
    await app.close();
    assert.deepEqual([answer.status, answer.body], [503, {ok: false, error: 'unavailable'}]);
    assert.match(output, /"code":"23514"/);
    assertNamesNobody(output);
  });
});

function assertNamesNobody(output) {
  const words = [...Object.values(PERSONAL), 'Zacharias', 'quill', '127.0.0.1"'];
  for (const word of [...words, encodeURIComponent(PERSONAL.email)])
    assert.equal(output.includes(word), false, word);
}
