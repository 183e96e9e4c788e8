/**
 * What every receiver does, whatever it is made of: receivers/contract.md as tests. A receiver's own
 * test file starts it and calls these.
 */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {it} from 'node:test';
import fc from 'fast-check';

const receivers = new URL('../../receivers/', import.meta.url);
const Ajv = createRequire(new URL('node/package.json', receivers))('ajv');

export const SCHEMA = JSON.parse(readFileSync(new URL('request.schema.json', receivers), 'utf8'));

/** A page that each receiver under test lets send. */
export const ORIGIN = 'https://www.example.com';

/**
 * A receiver under test.
 * @typedef {object} Receiver
 * @property {(request: Record<string, unknown>) => Promise<Answer>} send in the receiver's own way
 * @property {() => Promise<Record<string, string>[]>} kept all that is kept
 * @property {string} [url] where it takes HTTP
 * @typedef {{status?: number, body: Record<string, unknown>, headers?: Headers}} Answer
 *   `status` is left out by a receiver that has none
 */

/** A request that is in order, with an id of its own. */
export function aRequest(changes = {}) {
  return {
    id: randomUUID(),
    option: 'office',
    name: 'Ada Runner',
    phone: '516-555-0100',
    email: 'ada@example.org',
    bestTime: 'morning',
    language: 'Spanish',
    accommodation: 'A ramp, please',
    consent: 'yes',
    website: '',
    elapsed: '45000',
    ...changes,
  };
}

/** The fields of a request that a receiver keeps. */
export const KEPT = [
  'id',
  'option',
  'name',
  'phone',
  'email',
  'bestTime',
  'language',
  'accommodation',
  'consent',
];

/** Sends as a form does; `fields` may be a body already. */
export async function post(url, fields, {type, origin = ORIGIN, headers = {}} = {}) {
  const response = await fetch(url, {
    method: 'POST',
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields),
    headers: {...(type && {'content-type': type}), ...(origin && {origin}), ...headers},
  });
  const text = await response.text();
  return {status: response.status, headers: response.headers, body: text && JSON.parse(text)};
}

/** @param {() => Receiver} receiver */
export function keepsTheContract(receiver) {
  const send = (request) => receiver().send(request);

  async function keptWith(id) {
    const found = (await receiver().kept()).filter((request) => request.id === id);
    assert.ok(found.length <= 1, `kept ${found.length} times`);
    return found[0];
  }

  function assertAnswer({status, body}, expectedStatus, expectedBody) {
    if (status !== undefined) assert.equal(status, expectedStatus);
    assert.deepEqual(body, expectedBody);
  }

  const assertKeptAs = async (request) => {
    const kept = await keptWith(request.id);
    for (const name of KEPT) assert.equal(kept?.[name], request[name], name);
    return kept;
  };

  it('keeps a request and answers with its id', async () => {
    const request = aRequest();
    assertAnswer(await send(request), 201, {ok: true, id: request.id});
    const kept = await assertKeptAs(request);
    assert.equal(kept.suspect, '');
  });

  it('keeps every letter as it was typed', async () => {
    const request = aRequest({
      name: `'"; DROP TABLE requests; -- <b>Zoë</b> 李 👩🏽‍🦽 שלום \u202eabc`,
      language: '%00 $1 ${name} {{name}}',
      accommodation: 'Two lines\r\nand a\ttab,\n=1+1',
    });
    await send(request);
    await assertKeptAs(request);
  });

  it('takes the longest text that the form lets through, counted in characters', async () => {
    const request = aRequest({
      id: 'x'.repeat(64),
      name: '🏃'.repeat(120),
      phone: '5'.repeat(40),
      email: `${'e'.repeat(242)}@example.org`,
      language: 'ß'.repeat(60),
      accommodation: '李'.repeat(500),
    });
    assertAnswer(await send(request), 201, {ok: true, id: request.id});
    await assertKeptAs(request);
  });

  it('takes a request with a phone number or an email address alone, and nothing optional', async () => {
    for (const contact of [{phone: '1'}, {email: 'a@b'}]) {
      const {id, option, name, consent} = aRequest();
      const request = {id, option, name, consent, ...contact};
      assertAnswer(await send(request), 201, {ok: true, id});
      const empty = {phone: '', email: '', bestTime: 'any', language: '', accommodation: ''};
      await assertKeptAs({...empty, ...request});
    }
  });

  it('answers a request that comes again as before, and keeps it once', async () => {
    const request = aRequest();
    await send(request);
    const again = {...request, elapsed: '99999', website: 'x'};
    assertAnswer(await send(again), 200, {ok: true, id: request.id});
    assert.equal((await keptWith(request.id)).suspect, '');
  });

  it('keeps one of twenty copies that arrive together', async () => {
    const request = aRequest();
    const answers = await Promise.all(Array.from({length: 20}, () => send(request)));
    for (const {body} of answers) assert.deepEqual(body, {ok: true, id: request.id});
    const statuses = answers.map(({status}) => status).filter(Boolean);
    if (statuses.length)
      assert.deepEqual(statuses.sort(), [...Array.from({length: 19}, () => 200), 201]);
    await assertKeptAs(request);
  });

  it('refuses an id that comes with other content, and keeps the first', async () => {
    const request = aRequest();
    await send(request);
    const others = {
      option: 'phone',
      name: 'Bob',
      phone: '',
      email: '',
      bestTime: 'any',
      language: '',
      accommodation: 'a ramp, please',
    };
    for (const [name, value] of Object.entries(others)) {
      const answer = await send({...request, [name]: value});
      assertAnswer(answer, 409, {ok: false, error: 'conflict'});
    }
    await assertKeptAs(request);
  });

  const wrong = [
    ['no id', {id: undefined}, ['id']],
    ['a short id', {id: 'x'.repeat(15)}, ['id']],
    ['a long id', {id: 'x'.repeat(65)}, ['id']],
    ['an id with other signs', {id: 'abcdefghijklmnop/..'}, ['id']],
    ['an id and a line end', {id: `${'x'.repeat(16)}\n`}, ['id']],
    ['an unknown option', {option: 'video'}, ['option']],
    ['no name', {name: undefined}, ['name']],
    ['a name of spaces', {name: ' \t '}, ['name']],
    ['a long name', {name: 'n'.repeat(121)}, ['name']],
    ['a long phone number', {phone: '5'.repeat(41)}, ['phone']],
    ['a long email address', {email: 'e'.repeat(255)}, ['email']],
    ['neither phone nor email', {phone: '', email: undefined}, ['phone', 'email']],
    ['phone and email of spaces', {phone: ' ', email: '\u00a0'}, ['phone', 'email']],
    ['an unknown time', {bestTime: 'night'}, ['bestTime']],
    ['an empty time', {bestTime: ''}, ['bestTime']],
    ['a long language', {language: 'l'.repeat(61)}, ['language']],
    ['a long note', {accommodation: 'a'.repeat(501)}, ['accommodation']],
    ['no consent', {consent: undefined}, ['consent']],
    ['a refused consent', {consent: 'no'}, ['consent']],
    ['several at once', {consent: '', name: '', id: ''}, ['id', 'name', 'consent']],
  ];
  for (const [what, changes, fields] of wrong)
    it(`refuses ${what}, names the fields and keeps nothing`, async () => {
      const request = JSON.parse(JSON.stringify(aRequest(changes)));
      assertAnswer(await send(request), 400, {ok: false, error: 'invalid', fields});
      assert.equal(await keptWith(request.id), undefined);
    });

  it('ignores fields that it does not know', async () => {
    const request = aRequest();
    const answer = await send({...request, campaign: 'spring', constructor: 'x'});
    assertAnswer(answer, 201, {ok: true, id: request.id});
    await assertKeptAs(request);
  });

  it('keeps what looks like a program’s, and marks it', async () => {
    const marks = [
      [{website: 'https://spam.example'}, 'honeypot'],
      [{elapsed: '1999'}, 'quick'],
      [{website: 'x', elapsed: '0'}, 'honeypot quick'],
      [{elapsed: '2000'}, ''],
      [{elapsed: 'soon'}, ''],
      [{elapsed: ''}, ''],
    ];
    for (const [changes, suspect] of marks) {
      const request = aRequest(changes);
      assertAnswer(await send(request), 201, {ok: true, id: request.id});
      assert.equal((await keptWith(request.id)).suspect, suspect);
    }
  });

  it('drops control characters, and still knows the request when it comes again', async () => {
    const request = aRequest({name: 'A\u0000d\u001ba\u007f', language: 'a\tb'});
    assertAnswer(await send(request), 201, {ok: true, id: request.id});
    assertAnswer(await send(request), 200, {ok: true, id: request.id});
    await assertKeptAs({...request, name: 'Ada'});
  });

  it('agrees with the schema on whatever is sent', async () => {
    const valid = new Ajv({strict: false}).compile(SCHEMA);
    const text = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 130}),
      fc.constantFrom('', ' ', 'yes', 'x'.repeat(41)),
    );
    const mostly = (name) =>
      fc.oneof({weight: 8, arbitrary: fc.constant(aRequest()[name])}, {arbitrary: text, weight: 1});
    const requests = fc.record(
      {
        ...Object.fromEntries(Object.keys(aRequest()).map((name) => [name, mostly(name)])),
        id: fc.constantFrom('fresh', 'fresh', 'fresh', '', 'x'.repeat(15), 'é'.repeat(20)),
      },
      {requiredKeys: ['id', 'option']},
    );
    await fc.assert(
      fc.asyncProperty(requests, async ({id, ...rest}) => {
        const request = {id: id === 'fresh' ? randomUUID() : id, ...rest};
        const {body} = await send(request);
        assert.equal(body.ok, valid(request), JSON.stringify(request));
      }),
      {numRuns: 150},
    );
  });
}
