/** A request through networks and pages that fail: it arrives once, or the reader is told. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fillForm, FAILED, send, SENT, startEndpoint} from './endpoint.mjs';
import {aHost, page, until} from './host.mjs';

const at = aHost();
let endpoint;
before(async () => (endpoint = await startEndpoint()));
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

const form = (head = '') =>
  page(
    `<consult-cta delivery="endpoint" endpoint="${endpoint.address}"></consult-cta>`,
    `${head}<script async src="CDN/ascent.js"></script>`,
  );

const told = (tab, text) => tab.getByText(text).waitFor();
const idsOf = (requests) => new Set(requests.map(({fields}) => fields.id));

describe('a request to an endpoint', () => {
  it('[R28 · endpoint] arrives as one simple POST without credentials, and the reader is told', () =>
    at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await told(tab, SENT);
      assert.equal(endpoint.requests.length, 1);
      const [{method, headers, fields}] = endpoint.requests;
      assert.equal(method, 'POST');
      assert.match(headers['content-type'], /^application\/x-www-form-urlencoded/);
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      const {id, elapsed, ...rest} = fields;
      assert.match(id, /^[A-Za-z0-9-]{16,64}$/);
      assert.match(elapsed, /^\d+$/);
      assert.deepEqual(rest, {
        ...{option: 'phone', name: 'Ann Example', phone: '555 0100', email: ''},
        ...{bestTime: 'any', language: '', accommodation: '', consent: 'yes', website: ''},
      });
    }));

  it('[R28 · endpoint] arrives when the reader leaves the page at once', () =>
    at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      const elsewhere = at.host.put(page('Elsewhere'));
      await tab.evaluate((next) => {
        const {shadowRoot} = document.querySelector('consult-cta');
        shadowRoot.querySelector('[type=submit]').click();
        location.href = next;
      }, elsewhere);
      await tab.waitForURL(elsewhere);
      await until(
        () => endpoint.stored.size === 1,
        () => 'The request was lost.',
      );
    }));

  it('is sent once, however often the reader presses', () =>
    at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('consult-cta');
        const button = shadowRoot.querySelector('[type=submit]');
        for (let press = 0; press < 5; press += 1) button.click();
        shadowRoot.querySelector('form').requestSubmit();
      });
      await told(tab, SENT);
      assert.equal(endpoint.requests.length, 1);
    }));

  const passing = [
    ['is stored but its answer is lost with the connection', {cut: true}],
    ['meets a server that is down', {store: false, answer: {status: 503}}],
    ['meets a sign-in page that answers 200', {store: false, answer: {status: 200, body: '<p>Hi'}}],
    [
      'comes too fast',
      {store: false, answer: {status: 429, headers: {'Retry-After': '1'}, body: '{"ok":false}'}},
    ],
  ];
  for (const [what, fault] of passing)
    it(`[R28 · endpoint] ${what}: it is sent again under the same id and stored once`, () => {
      endpoint.faults = [fault];
      return at.visit(
        form(),
        {complaints: fault.answer?.status === 200 ? [] : [/./]},
        async (tab) => {
          await fillForm(tab);
          await send(tab);
          await told(tab, 'We are still trying.');
          await told(tab, SENT);
          assert.equal(endpoint.requests.length, 2);
          assert.equal(endpoint.stored.size, 1);
          assert.equal(new Set(endpoint.requests.map(({body}) => body)).size, 1);
        },
      );
    });

  it('[R28 · endpoint] that is refused for good fails at once, and can be tried again under its id', () => {
    endpoint.faults = [{store: false, answer: {status: 400, body: '{"ok":false}'}}];
    return at.visit(form(), {complaints: [/400/]}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await told(tab, FAILED);
      assert.equal(endpoint.requests.length, 1);
      await tab.getByRole('button', {name: 'Try again'}).click();
      await told(tab, SENT);
      assert.equal(idsOf(endpoint.requests).size, 1);
    });
  });

  it('that failed and is tried again offline is sent on return too', () => {
    endpoint.faults = [{store: false, answer: {status: 400, body: '{"ok":false}'}}];
    return at.visit(form(), {complaints: [/400/]}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await told(tab, FAILED);
      await tab.context().setOffline(true);
      await tab.getByRole('button', {name: 'Try again'}).click();
      await told(tab, 'You are offline.');
      await tab.context().setOffline(false);
      await told(tab, SENT);
      assert.equal(idsOf(endpoint.requests).size, 1);
    });
  });

  it('that nobody answers is tried four times, each ended by a clock of its own', () => {
    endpoint.faults = Array.from({length: 4}, () => ({hang: true, store: false}));
    return at.visit(form(), {}, async (tab) => {
      await tab.clock.install();
      await fillForm(tab);
      await send(tab);
      for (let count = 1; count <= 4; count += 1) {
        await until(() => endpoint.requests.length === count);
        await tab.clock.runFor(15_000);
        await tab.clock.runFor(1000);
      }
      await told(tab, FAILED);
      assert.equal(await tab.getByLabel('Your name').inputValue(), 'Ann Example');
      assert.equal(idsOf(endpoint.requests).size, 1);
    });
  });

  it('[R28 · endpoint] waits while the reader is offline and is sent on return', () =>
    at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      await tab.context().setOffline(true);
      await send(tab);
      await told(tab, 'You are offline.');
      assert.equal(endpoint.requests.length, 0);
      await tab.context().setOffline(false);
      await told(tab, SENT);
      assert.equal(endpoint.requests.length, 1);
    }));
});

describe('a page that meddles', () => {
  const POISON = `<script>
    for (const it of [Array, Object, String]) it.prototype.toJSON = () => 'X';
    Object.prototype.integrity = 'sha256-x';
    Array.from = () => [];
    for (const it of [Array, Object, String, Promise, Map]) Object.freeze(it.prototype);
  </script>`;
  it('with natives changed does not reach into the request', () =>
    at.visit(form(POISON), {}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await told(tab, SENT);
      assert.equal(endpoint.requests[0].fields.name, 'Ann Example');
    }));

  const wrappers = [
    ['throws', 'fetch = () => { throw new Error("No"); }'],
    ['returns nothing', 'fetch = () => undefined'],
    ['never settles', 'fetch = () => new Promise(() => {})'],
  ];
  for (const [what, code] of wrappers)
    it(`with a fetch that ${what} leaves the reader with the text and the phone`, () =>
      at.visit(form(`<script>${code}</script>`), {}, async (tab) => {
        await tab.clock.install();
        await fillForm(tab);
        await send(tab);
        await until(async () => {
          await tab.clock.runFor(5000);
          return tab.getByText(FAILED).isVisible();
        });
        const text = await tab.getByLabel('Your request as text').inputValue();
        assert.match(text, /Ann Example[^]*555 0100/);
      }));

  it('[R28 · endpoint out of reach] that forbids the endpoint in its policy leaves the reader with the text and the phone', () =>
    at.visit(
      form(),
      {
        headers: {'Content-Security-Policy': "connect-src 'self'"},
        complaints: [/connect-src/, /Refused to connect/],
      },
      async (tab) => {
        await tab.clock.install();
        await fillForm(tab);
        await send(tab);
        await until(async () => {
          await tab.clock.runFor(5000);
          return tab.getByText(FAILED).isVisible();
        });
        assert.equal(endpoint.requests.length, 0);
      },
    ));
});
