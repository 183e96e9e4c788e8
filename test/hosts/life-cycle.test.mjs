/** What a widget holds on to while a page moves it, takes it out and brings it back. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {aHost, page, TAGS, until} from './host.mjs';
import {COUNTED, heldNow} from './simulations/life-cycle.mjs';

const at = aHost();

/** Every widget, and those that watch more of the page in some of their forms. */
const FORMS = [
  ...TAGS.map((tag) => [tag, {website: 'https://clinic.example/'}]),
  ['back-pain-types', {layout: 'tabs', open: 'all'}],
  ['consult-cta', {hours: '24/7', delivery: 'event', booked: '2030-01-01T10:00'}],
  ['consult-cta', {mode: 'button'}],
  ['consult-cta', {mode: 'floating'}],
];

/** Does something with the widget, in the page, `times` over. */
const DO = {
  make: ([tag, attributes]) => {
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    document.querySelector('#one').append(widget);
    globalThis[Symbol.for('test widget')] = widget;
  },
  'move at once': () => {
    const widget = globalThis[Symbol.for('test widget')];
    for (let round = 0; round < 3; round += 1) {
      widget.remove();
      document.querySelector(round % 2 ? '#one' : '#two').append(widget);
    }
  },
  'take out and bring back later': async () => {
    const widget = globalThis[Symbol.for('test widget')];
    for (let round = 0; round < 3; round += 1) {
      widget.remove();
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      document.querySelector('#one').append(widget);
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    }
  },
  'move without taking out': () => {
    const widget = globalThis[Symbol.for('test widget')];
    for (const place of ['#two', '#one', '#two'])
      document.querySelector(place).moveBefore?.(widget, null);
  },
  remove: () => globalThis[Symbol.for('test widget')].remove(),
};

const isShown = (tab) =>
  tab.evaluate(() =>
    Boolean(globalThis[Symbol.for('test widget')].shadowRoot?.querySelector('.root')),
  );

/** What the widget has drawn, so that nothing is there twice. */
const partsOf = (tab) =>
  tab.evaluate(() => {
    const root = globalThis[Symbol.for('test widget')].shadowRoot;
    const nodes = [...root.querySelectorAll('*')].filter((node) => !node.closest('dialog, .float'));
    return {
      parts: nodes.length,
      roots: root.querySelectorAll('.root').length,
      styles: root.adoptedStyleSheets.length,
    };
  });

/** What is held once nothing is under way any more. */
async function heldAtRest(tab) {
  let held;
  await until(
    async () => {
      const before = held;
      held = await heldNow(tab);
      return isDeepStrictEqual(before, held) && !held.waiting.some((key) => /Frame|Idle/.test(key));
    },
    () => `It does not come to rest: ${JSON.stringify(held)}`,
  );
  // A timer is the same timer under any number.
  return {...held, waiting: held.waiting.map((key) => key.split(' ')[0])};
}

/** Waits for the page to hold just that again. */
async function holds(tab, expected, what) {
  let held;
  await until(
    async () => isDeepStrictEqual((held = await heldAtRest(tab)), expected),
    () => `${what}: ${JSON.stringify(held)} is not ${JSON.stringify(expected)}`,
  );
}

const HTML = page(
  '<div id="one"></div><div id="two"></div>',
  `<script>${COUNTED}</script><script src="CDN/ascent.all.js"></script>`,
);

describe('a page that moves, removes and brings back', () => {
  for (const [tag, attributes] of FORMS) {
    const words = Object.entries(attributes)
      .filter(([name]) => name !== 'website')
      .map(([name, value]) => `${name}=${value}`);
    it(`[R12 · any page] ${[tag, ...words].join(' ')} finds no listener, observer, timer or part twice, and none left`, () =>
      at.visit(HTML, {}, async (tab) => {
        const act = (what) => tab.evaluate(DO[what], [tag, attributes]);
        const nothing = await heldAtRest(tab);
        await act('make');
        await until(() => isShown(tab));
        const once = await heldAtRest(tab);
        const parts = await partsOf(tab);
        assert.ok(once.onPage + once.observers + once.outside.length > 0, 'Nothing is counted.');
        for (const what of [
          'move at once',
          'take out and bring back later',
          'move without taking out',
        ]) {
          await act(what);
          await holds(tab, once, what);
          assert.deepEqual(await partsOf(tab), parts, what);
        }
        await act('remove');
        await holds(tab, nothing, 'removed');
      }));
  }

  it('[R12 · any page] and a widget that kept something would be noticed', () =>
    at.visit(HTML, {}, async (tab) => {
      const before = await heldAtRest(tab);
      await tab.evaluate(() => {
        addEventListener('resize', () => undefined);
        matchMedia('print').addEventListener('change', () => undefined);
        setInterval(() => undefined, 1e6);
        new MutationObserver(() => undefined).observe(document, {childList: true});
      });
      const after = await heldAtRest(tab);
      assert.equal(after.outside.length, before.outside.length + 2);
      assert.equal(after.observers, before.observers + 1);
      assert.equal(after.waiting.length, before.waiting.length + 1);
    }));
});
