/**
 * 500 readers send the real form through a network that fails in every way, to a receiver that is
 * killed again and again. `SEED=… node --test test/receivers/faults.test.mjs` gives the readers the
 * same luck again.
 */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {startCdn, startHost} from '../hosts/servers.mjs';
import {faultProxy} from './fault-proxy.mjs';
import {rowsOfSqlite, startReceiver, temporaryFolder} from './node-receiver.mjs';

const BROWSERS = 2;
const PAGES = 5;
const FORMS = 50;
/** A browser opens six connections to each. */
const ADDRESSES = 4;
/** How often the receiver is killed, at most. */
const KILLS = 6;
const READERS = BROWSERS * PAGES * FORMS;

const seed = process.env.SEED ?? randomUUID().slice(0, 8);

describe('500 requests through a network and a receiver that fail', () => {
  const folder = temporaryFolder();
  const proxy = faultProxy(seed);
  let cdn, host, browsers, receiver;
  let kills = 0;
  let isStorming = true;

  before(async () => {
    [cdn, host, receiver, ...browsers] = await Promise.all([
      startCdn(),
      startHost(),
      startAgain('0'),
      ...Array.from({length: BROWSERS}, () =>
        chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS}),
      ),
    ]);
    proxy.target = receiver.url;
  });

  after(async () => {
    calm();
    await Promise.all((browsers ?? []).map((browser) => browser.close()));
    proxy.close();
    await Promise.all([receiver?.stop(), cdn?.close(), host?.close()]);
  });

  async function startAgain(port, ended) {
    await ended;
    return startReceiver({
      PORT: port,
      DATA_FOLDER: folder,
      ALLOWED_ORIGINS: '',
      LOG_LEVEL: 'silent',
    });
  }

  /** Kills the receiver with requests in its hands: after 50 answers each time. */
  async function storm() {
    const {port} = new URL(receiver.url);
    while (kills < KILLS) {
      await proxy.answers(50);
      if (!isStorming) return;
      proxy.up = startAgain(port, receiver.stop('SIGKILL'));
      kills += 1;
      receiver = await proxy.up;
    }
  }

  function calm() {
    isStorming = false;
    proxy.waiting?.done();
  }

  async function openPage(browser, number) {
    const endpoints = await Promise.all(Array.from({length: ADDRESSES}, proxy.listen));
    const tags = Array.from({length: FORMS}, (_, index) => {
      const endpoint = endpoints[index % ADDRESSES];
      return `<consult-cta delivery="endpoint" endpoint="${endpoint}"></consult-cta>`;
    });
    const page = await browser.newPage();
    await page.goto(
      host.put(`<!doctype html><html lang="en"><title>Readers</title>
        <style>consult-cta {contain: strict; block-size: 40rem; overflow: auto}</style>
        <script src="${cdn.origin}/consult-cta.js" async></script>
        ${tags.join('')}`),
    );
    await page.evaluate(useForms, number * FORMS);
    return page;
  }

  /** How each reader's form ended: what it shows, and what it told the page. */
  async function outcomes(pages) {
    const all = await Promise.all(pages.map((page) => page.evaluate(readOutcomes)));
    return all.flat();
  }

  function rowsByName() {
    const groups = new Map();
    for (const row of rowsOfSqlite(folder))
      groups.set(row.name, [...(groups.get(row.name) ?? []), row]);
    return groups;
  }

  it('loses and doubles none that a reader saw as sent', async (test) => {
    test.diagnostic(`seed ${seed}`);
    const storming = storm();
    const pages = await Promise.all(
      browsers.flatMap((browser, number) =>
        Array.from({length: PAGES}, (_, page) => openPage(browser, number * PAGES + page)),
      ),
    );
    const readers = await outcomes(pages);
    calm();
    await storming;

    const rows = rowsByName();
    const sent = readers.filter(({status}) => status === 'sent');
    const failed = readers.filter(({status}) => status === 'failed');
    const luck = Object.entries(proxy.happened).map(([what, count]) => `${what} ${count}`);
    test.diagnostic(
      `${sent.length} sent, ${failed.length} shown the phone, ${rows.size} kept, ` +
        `${proxy.tries} tries, ${kills} kills; ${luck.join(', ')}`,
    );
    assert.equal(readers.length, READERS);
    assert.equal(sent.length + failed.length, READERS);
    assert.ok(kills >= 3, `${kills} kills`);
    assert.ok(sent.length >= READERS / 5 && failed.length >= READERS / 50, 'both ends are seen');
    for (const {name, id} of sent)
      assert.deepEqual(
        rows.get(name)?.map((row) => row.id),
        [id],
        `${name}, seed ${seed}`,
      );
    for (const [name, copies] of rows) assert.equal(copies.length, 1, `${name}, seed ${seed}`);
    for (const {name, shown, phone, text, typed} of failed) {
      assert.match(shown, /was not sent/, name);
      assert.match(phone, /^tel:\+1/, name);
      assert.ok(text.includes(name) && text.includes('Ramp'), name);
      assert.deepEqual(typed, [name, '516-555-0100', 'Ramp, please'], name);
    }
    for (const {name, shown} of sent) assert.match(shown, /was sent/, name);

    // Calm again: whoever was shown the phone may press once more, and still counts once.
    proxy.faults = false;
    await Promise.all(pages.map((page) => page.evaluate(pressAgain)));
    const later = await outcomes(pages);
    assert.equal(later.filter(({status}) => status === 'sent').length, READERS);
    const kept = rowsByName();
    assert.equal(kept.size, READERS);
    for (const [name, copies] of kept) assert.equal(copies.length, 1, `${name}, seed ${seed}`);
  });
});

/** In the page: opens, fills in and sends every form. */
async function useForms(first) {
  await customElements.whenDefined('consult-cta');
  const elements = [...document.querySelectorAll('consult-cta')];
  const has = (root, selector) =>
    new Promise((found) => {
      const look = () => {
        const element = root.querySelector(selector);
        if (!element) return false;
        found(element);
        return true;
      };
      if (look()) return;
      const observer = new MutationObserver(() => look() && observer.disconnect());
      observer.observe(root, {childList: true, subtree: true});
    });
  globalThis.readers = elements.map((element, index) => {
    const reader = {element, name: `Reader ${first + index}`, status: '', id: ''};
    reader.settle = () =>
      (reader.settled = new Promise((settled) => {
        element.addEventListener(
          'ascent-consult-result',
          ({detail}) => {
            Object.assign(reader, detail);
            settled();
          },
          {once: true},
        );
      }));
    reader.settle();
    return reader;
  });
  await Promise.all(
    globalThis.readers.map(async ({element, name}) => {
      const root = element.shadowRoot;
      (await has(root, '[part~="ask"]')).click();
      const form = await has(root, 'form');
      const type = (field, value) => {
        form.elements.namedItem(field).value = value;
        form.elements.namedItem(field).dispatchEvent(new Event('input', {bubbles: true}));
      };
      type('name', name);
      type('phone', '516-555-0100');
      type('accommodation', 'Ramp, please');
      form.elements.namedItem('consent').click();
      form.requestSubmit();
    }),
  );
}

/** In the page: what each form came to, once all have come to something. */
async function readOutcomes() {
  await Promise.all(globalThis.readers.map(({settled}) => settled));
  await Promise.all(globalThis.readers.map(({element}) => element.updateComplete));
  return globalThis.readers.map(({element, name, status, id}) => {
    const root = element.shadowRoot;
    const outcome = root.querySelector('.outcome');
    const value = (field) => root.querySelector('form').elements.namedItem(field)?.value;
    return {
      name,
      status,
      id,
      shown: [...outcome.querySelectorAll('[role]')].map((part) => part.textContent).join(' '),
      phone: outcome.querySelector('a')?.href ?? '',
      text: outcome.querySelector('textarea')?.value ?? '',
      typed: ['name', 'phone', 'accommodation'].map(value),
    };
  });
}

/** In the page: every reader who was shown the phone tries once more. */
function pressAgain() {
  for (const reader of globalThis.readers)
    if (reader.status === 'failed') {
      reader.settle();
      reader.element.shadowRoot.querySelector('form').requestSubmit();
    }
}
