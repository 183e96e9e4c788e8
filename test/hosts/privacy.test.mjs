/** What a reader types goes to one place. A page that leaks on purpose shows that this would be seen. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {send, SENT, startEndpoint} from './endpoint.mjs';
import {aHost, page, until} from './host.mjs';

const at = aHost();
let endpoint;
before(async () => (endpoint = await startEndpoint()));
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

/** Stands in every text; found also where it was encoded. */
const CANARY = 'kanari';
const VALUES = {
  'Your name': `Ann ${CANARY}1`,
  'Phone number': `555 ${CANARY}2`,
  Email: `${CANARY}3@example.com`,
  Language: `${CANARY}4`,
  'Anything that would help': `${CANARY}5`,
};

/** Listens, before the page's own scripts, to all that a page can hand on. */
const LISTEN = `{
  const seen = [];
  Object.defineProperty(globalThis, Symbol.for('test seen'), {value: seen});
  const note = (where, what) => {
    let text;
    try { text = JSON.stringify(what); } catch { text = String(what); }
    seen.push(where + ': ' + text);
  };
  globalThis.dataLayer = [];
  for (const type of ['choose', 'call', 'request', 'result'])
    document.addEventListener('ascent-consult-' + type, ({detail}) => note('event ' + type, detail));
  for (const type of ['ascent-ready', 'ascent-error'])
    document.addEventListener(type, ({detail}) => note('event', detail));
  addEventListener('message', ({data}) => note('message', data));
  for (const [where, it, names] of [
    ['storage', Storage.prototype, ['setItem']],
    ['history', History.prototype, ['pushState', 'replaceState']],
    ['database', IDBFactory.prototype, ['open']],
    ['cache', globalThis.CacheStorage?.prototype ?? {}, ['open']],
    ['post', globalThis, ['postMessage']],
    ['beacon', Navigator.prototype, ['sendBeacon']],
  ])
    for (const name of names) {
      const original = it[name];
      if (original) it[name] = function (...parts) { note(where, parts); return original.apply(this, parts); };
    }
}`;

/**
 * Fills in every field, sends, waits for `done`, and gives each place where a canary was seen but
 * the POST to the endpoint.
 */
async function leaks(attributes, script, done) {
  const found = [];
  const look = (where, text) => {
    if (decodeURIComponent(String(text).replace(/%(?![\da-f]{2})/gi, '')).includes(CANARY))
      found.push(where);
  };
  const html = page(
    `<consult-cta ${attributes}></consult-cta>`,
    `<script>${script}</script><script async src="CDN/ascent.js"></script>`,
  );
  await at.visit(html, {}, async (tab) => {
    tab.on('console', (message) => look('console', message.text()));
    tab.on('request', (request) => {
      if (request.url() !== endpoint.address || request.method() !== 'POST')
        look('request', request.url() + request.postData());
      look('address of a request', request.url());
      look('header of a request', JSON.stringify(request.headers()));
    });
    await tab.addInitScript(LISTEN);
    await tab.reload();
    await tab.getByRole('button', {name: 'Ask us to call you'}).click();
    for (const [label, value] of Object.entries(VALUES)) await tab.getByLabel(label).fill(value);
    await tab.getByLabel('may contact me').check();
    await send(tab);
    await done(tab);
    const traces = await tab.evaluate(async () => {
      const databases = await indexedDB.databases();
      const caches = await globalThis.caches?.keys();
      return {
        ...{address: location.href, title: document.title, name: window.name},
        ...{referrer: document.referrer, cookie: document.cookie},
        history: JSON.stringify(history.state),
        storage: JSON.stringify([{...localStorage}, {...sessionStorage}, databases, caches]),
        layer: JSON.stringify(globalThis.dataLayer),
        markup: document.documentElement.outerHTML,
      };
    });
    for (const [where, text] of Object.entries(traces)) look(where, text);
    for (const text of await tab.evaluate(() => globalThis[Symbol.for('test seen')]))
      look(text.slice(0, text.indexOf(':')), text);
    assert.deepEqual(
      (await tab.context().cookies()).map(({name}) => name).filter((name) => name !== 'leak'),
      [],
    );
  });
  return [...new Set(found)].sort();
}

const toEndpoint = () => `delivery="endpoint" endpoint="${endpoint.address}"`;
const isSent = (tab) => tab.getByText(SENT).waitFor();

describe('what a reader types', () => {
  it('is in the one POST to the endpoint and nowhere else', async () => {
    assert.deepEqual(await leaks(toEndpoint(), '', isSent), []);
    assert.equal(endpoint.requests.length, 1);
    const {fields} = endpoint.requests[0];
    for (const field of ['name', 'phone', 'email', 'language', 'accommodation'])
      assert.ok(fields[field].includes(CANARY), field);
  });

  it('is nowhere else either when the request fails and is sent again', async () => {
    endpoint.faults = [{answer: {status: 200, body: '<p>Sign in'}, store: false}];
    assert.deepEqual(await leaks(toEndpoint(), '', isSent), []);
    assert.equal(endpoint.requests.length, 2);
  });

  it('[R28 · event] is in the one event for the page and in no request at all', async () => {
    const answer = `document.addEventListener('ascent-consult-request', ({target, detail}) =>
      target.setAttribute('request-status', detail.id + ' sent'))`;
    assert.deepEqual(await leaks('delivery="event"', answer, isSent), ['event request']);
    assert.equal(endpoint.requests.length, 0);
  });

  it('is not in the data layer either, where the page has its events copied there', async () => {
    const copy = `ascentConfig = {dataLayer: 'on'}`;
    const copied = (name) => async (tab) => {
      await until(() =>
        tab.evaluate(
          (event) => globalThis.dataLayer.some((entry) => entry.event === event),
          `ascent-consult-${name}`,
        ),
      );
    };
    assert.deepEqual(await leaks(toEndpoint(), copy, copied('result')), []);
    const found = await leaks('delivery="event"', copy, copied('request'));
    assert.deepEqual(found, ['event request']);
  });

  it('would be seen wherever a page lets it out', async () => {
    const leak = `document.addEventListener('ascent-consult-request', ({target, detail: {name}}) => {
      localStorage.setItem('leak', name);
      document.cookie = 'leak=' + name;
      history.replaceState({name}, '', '?q=' + name);
      document.title = window.name = name;
      dataLayer.push({name});
      postMessage({name}, '*');
      console.log(name);
      navigator.sendBeacon(location.href, name);
      target.setAttribute('request-status', name);
    })`;
    const found = await leaks('delivery="event"', leak, async (tab) => {
      await until(() => tab.evaluate(() => globalThis[Symbol.for('test seen')].length > 4));
    });
    for (const where of [
      ...['address', 'beacon', 'console', 'cookie', 'event request', 'history', 'layer', 'markup'],
      ...['name', 'post', 'request', 'storage', 'title'],
    ])
      assert.ok(found.includes(where), `${where} was not seen: ${found}`);
  });
});
