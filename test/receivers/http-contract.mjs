/** The part of the contract that is about HTTP, as tests: bodies, sizes, origins and headers. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {ORIGIN, aRequest, post} from './contract.mjs';

/** @param {() => import('./contract.mjs').Receiver} receiver */
export function keepsTheContractOverHttp(receiver) {
  const send = (fields, options) => post(receiver().url, fields, options);
  const isKept = async (id) => (await receiver().kept()).some((request) => request.id === id);

  it('[R28 · receivers over HTTP] reads a form, JSON, and JSON sent as text, all to the same request', async () => {
    const request = aRequest();
    const json = JSON.stringify(request);
    assert.equal((await send(request)).status, 201);
    assert.equal((await send(json, {type: 'application/json'})).status, 200);
    assert.equal((await send(json, {type: 'text/plain;charset=UTF-8'})).status, 200);
    assert.equal((await send(json, {type: 'Application/JSON; charset=utf-8'})).status, 200);
  });

  it('mends half a surrogate pair, and still knows the request when it comes again', async () => {
    const json = JSON.stringify(aRequest({name: 'Ada \ud83d'}));
    assert.equal((await send(json, {type: 'application/json'})).status, 201);
    assert.equal((await send(json, {type: 'application/json'})).status, 200);
  });

  const unreadable = [
    ['broken JSON', '{"id":', 'application/json'],
    ['an empty body', '', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a text', '"yes"', 'application/json'],
    ['broken text', 'hello', 'text/plain'],
  ];
  for (const [what, body, type] of unreadable)
    it(`answers 400 to ${what}`, async () => {
      const answer = await send(body, {type});
      assert.equal(answer.status, 400);
      assert.equal(answer.body.error, 'invalid');
    });

  it('refuses a value that is no text', async () => {
    for (const value of [7, true, null, ['Ada'], {first: 'Ada'}]) {
      const json = JSON.stringify({...aRequest(), name: value});
      const {status, body} = await send(json, {type: 'application/json'});
      assert.deepEqual([status, body.fields], [400, ['name']]);
    }
  });

  it('refuses a field that comes twice', async () => {
    const {status, body} = await send(`${new URLSearchParams(aRequest())}&name=Bob`, {
      type: 'application/x-www-form-urlencoded',
    });
    assert.deepEqual([status, body.fields], [400, ['name']]);
  });

  it('refuses more than 16 KiB', async () => {
    const request = aRequest({campaign: 'x'.repeat(17_000)});
    const {status, body} = await send(request);
    assert.deepEqual([status, body], [413, {ok: false, error: 'too-large'}]);
    assert.equal(await isKept(request.id), false);
  });

  it('refuses other types of body', async () => {
    for (const type of ['application/xml', 'multipart/form-data; boundary=x']) {
      const {status, body} = await send('x', {type});
      assert.deepEqual([status, body], [415, {ok: false, error: 'type'}]);
    }
  });

  it('answers as JSON that nobody stores', async () => {
    const {headers} = await send(aRequest());
    assert.match(headers.get('content-type'), /^application\/json/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('lets a page of the clinic read every answer, and when to try again', async () => {
    const answers = [await send(aRequest()), await send({}), await send('x', {type: 'a/b'})];
    for (const {headers} of answers) {
      assert.equal(headers.get('access-control-allow-origin'), ORIGIN);
      assert.match(headers.get('vary'), /\bOrigin\b/);
      assert.match(headers.get('access-control-expose-headers'), /retry-after/i);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('refuses pages of other sites, and keeps nothing of theirs', async () => {
    for (const origin of [
      'https://evil.example',
      `${ORIGIN}.evil.example`,
      'null',
      'http://www.example.com',
    ]) {
      const request = aRequest();
      const {status, headers, body} = await send(request, {origin});
      assert.deepEqual([status, body], [403, {ok: false, error: 'origin'}]);
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(await isKept(request.id), false);
    }
  });

  it('takes a request that no page sends', async () => {
    assert.equal((await send(aRequest(), {origin: ''})).status, 201);
  });

  it('[R28 · receivers over HTTP] answers a browser that asks first', async () => {
    const ask = (origin) =>
      fetch(receiver().url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const {status, headers} = await ask(ORIGIN);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), ORIGIN);
    assert.match(headers.get('access-control-allow-methods'), /POST/);
    assert.match(headers.get('access-control-allow-headers'), /content-type/i);
    const other = await ask('https://evil.example');
    assert.equal(other.headers.get('access-control-allow-origin'), null);
  });

  it('answers 404 to anything but POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE'])
      assert.equal((await fetch(receiver().url, {method})).status, 404);
  });
}
