/** What readers do with every widget, on a Wix page whose globals are locked. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fillForm, send, SENT, startEndpoint} from './endpoint.mjs';
import {aHost, readThrough, shown, TAGS, until, widgetsOf} from './host.mjs';
import {lockedNow} from './simulations/hardened.mjs';
import {wixPage} from './simulations/wix.mjs';

const at = aHost();
let endpoint;
before(async () => (endpoint = await startEndpoint()));
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

const EVENTS = JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url)))
  .modules.flatMap(({declarations}) => declarations)
  .flatMap(({events = []}) => events.map(({name}) => name));

const HOST = 'Wix, locked globals';

/** Opens a Wix page with one element from the loader's address, ready to use. */
function withWidget(tag, attributes, look, options = {}) {
  const pages = {home: [{id: 'comp-1', tag, url: 'CDN/ascent.js', attributes}]};
  return at.visit(wixPage({pages}), options, async (tab) => {
    await shown(tab, tag);
    assert.ok(Object.values(await lockedNow(tab)).every(Boolean));
    await look(tab, tab.locator(tag));
  });
}

/** Notes every event that is documented: whose it is, and whether a worker could be told of it. */
const NOTE_EVENTS = (types) => {
  const noted = [];
  globalThis[Symbol.for('test noted')] = noted;
  for (const type of types)
    document.addEventListener(type, (event) => {
      const [{localName}] = event.composedPath();
      noted.push({type, from: localName, detail: structuredClone(event.detail)});
    });
};
const noted = (tab) => tab.evaluate(() => globalThis[Symbol.for('test noted')]);

describe('on a live Wix page a reader', () => {
  it(`[R10,R11 · ${HOST}] opens and closes every part, and each event could be sent to page code`, async () => {
    const pages = {
      home: TAGS.map((tag, index) => ({
        id: `comp-${index}`,
        tag,
        url: 'CDN/ascent.js',
        attributes: {website: 'https://clinic.example/', layout: 'tabs'},
      })).map((element) =>
        element.tag === 'back-pain-tips'
          ? {...element, attributes: {...element.attributes, layout: 'steps'}}
          : element,
      ),
    };
    await at.visit(wixPage({pages}), {}, async (tab) => {
      await tab.evaluate(NOTE_EVENTS, EVENTS);
      await until(async () => (await widgetsOf(tab).count()) === TAGS.length);
      await readThrough(tab);
      const pressed = await tab.evaluate(async (tags) => {
        let count = 0;
        for (const widget of document.querySelectorAll(tags))
          for (const button of widget.shadowRoot.querySelectorAll(
            'button[aria-expanded], [role=tab]',
          )) {
            for (let press = 0; press < 2; press += 1) {
              button.click();
              count += 1;
              await widget.updateComplete;
            }
          }
        return count;
      }, TAGS.join());
      assert.ok(pressed > 30, `${pressed} presses`);
      await widgetsOf(tab, 'kinetic-chain-diagram').locator('#heel-left').press('ArrowRight');
      // A link that leaves the page is pressed, not followed.
      await tab.evaluate(() =>
        document.addEventListener('click', (event) => event.preventDefault(), {capture: true}),
      );
      await tab.locator('clinic-resources').getByRole('link').first().click();
      await tab.locator('consult-cta').getByRole('link', {name: /516/}).first().click();
      for (const type of EVENTS) assert.match(type, /^ascent-[a-z-]+$/);
      const events = await noted(tab);
      const types = new Set(events.map(({type}) => type));
      for (const type of ['tip', 'type', 'guide'].map((what) => `ascent-${what}-toggle`))
        assert.ok(types.has(type), `${type} was not heard of`);
      for (const type of [
        'ascent-ready',
        'ascent-chain-change',
        'ascent-resource-open',
        'ascent-consult-call',
      ])
        assert.ok(types.has(type), `${type} was not heard of`);
      for (const {type, from, detail} of events) {
        assert.ok(TAGS.includes(from), `${type} came from ${from}`);
        assert.equal(typeof detail, 'object');
      }
    });
  });

  it(`[R11,R28 · ${HOST}] sends a request to the clinic's endpoint`, () =>
    withWidget('consult-cta', {delivery: 'endpoint', endpoint: endpoint.address}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await tab.getByText(SENT).waitFor();
      assert.equal(endpoint.requests.length, 1);
    }));

  it(`[R11 · ${HOST}] opens the consultation behind its button, and calls by the code on a phone`, () =>
    withWidget('consult-cta', {mode: 'button'}, async (tab) => {
      await tab.getByRole('button', {name: 'Get a free consultation'}).click();
      const dialog = tab.getByRole('dialog');
      await dialog.getByRole('link', {name: 'Call 516-387-0053'}).first().waitFor();
      await dialog.getByText('Call from your phone: show code').click();
      await dialog.getByRole('img', {name: /Code to call/}).waitFor();
      await tab.keyboard.press('Escape');
      await dialog.waitFor({state: 'hidden'});
    }));

  it(`[R11 · ${HOST}] reads another language as soon as the page speaks it`, () =>
    withWidget('back-pain-tips', {}, async (tab, widget) => {
      const english = await widget.getByRole('heading').first().innerText();
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      await until(async () => (await widget.getByRole('heading').first().innerText()) !== english);
      assert.equal(await widget.evaluate(({locale}) => locale), 'es');
      await tab.evaluate(() => (document.documentElement.lang = 'en'));
      await widget.getByRole('heading', {name: english}).first().waitFor();
    }));

  it(`[R11,R30 · ${HOST}] prints the tips, though a frame made by a script may not print`, () =>
    withWidget(
      'back-pain-tips',
      {},
      async (tab, widget) => {
        await tab.evaluate(() => {
          globalThis[Symbol.for('test prints')] = 0;
          globalThis.print = () => (globalThis[Symbol.for('test prints')] += 1);
        });
        await widget.getByRole('button', {name: 'Print all tips'}).click();
        await until(() => tab.evaluate(() => globalThis[Symbol.for('test prints')] === 1));
        assert.equal(await widget.locator('iframe').count(), 0, 'A frame is left.');
      },
      {complaints: [/allow-scripts and allow-same-origin/]},
    ));

  it(`[R11 · ${HOST}] drags a heel and saves the picture`, () =>
    withWidget(
      'kinetic-chain-diagram',
      {},
      async (tab, widget) => {
        const grip = widget.locator('[data-heel=left]');
        await grip.hover({force: true});
        const summary = widget.locator('summary');
        await until(() => summary.count());
        const {x, y, width, height} = await grip.boundingBox();
        const from = {x: x + width / 2, y: y + height / 2};
        await tab.mouse.move(from.x, from.y);
        await tab.mouse.down();
        for (const step of [12, 24, 36]) await tab.mouse.move(from.x + step, from.y);
        await tab.mouse.up();
        await until(async () => Number(await widget.locator('#heel-left').inputValue()) >= 3);
        await summary.last().click();
        for (const name of ['PNG', 'SVG']) {
          const coming = tab.waitForEvent('download');
          await widget.getByRole('button', {name}).click();
          assert.equal((await coming).suggestedFilename(), `kinetic-chain.${name.toLowerCase()}`);
        }
      },
      {acceptDownloads: true},
    ));
});
