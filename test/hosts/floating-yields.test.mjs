/** The floating pill gives way: to readers who write, to dialogs, to another one, to its own end. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, FALLBACK, page, shown} from './host.mjs';
import {isAtHome, isAway, pillIs, pillOf} from './pill.mjs';

const at = aHost();

const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const PILL = `<consult-cta mode="floating">${FALLBACK}</consult-cta>`;
const TEXT = '<p>Running asks a lot of a back, and gives a lot to it.</p>'.repeat(60);

function styled(css) {
  return `${SCRIPT}<style>body { margin: 0 } ${css}</style>`;
}

/** What the widgets left on the page's own objects: event listeners by type. */
async function listeners(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  const found = [];
  for (const expression of ['document', 'window', 'visualViewport']) {
    const {result} = await devtools.send('Runtime.evaluate', {expression});
    const {listeners: own} = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    found.push(...own.map(({type}) => `${expression} ${type}`));
  }
  // Playwright listens at the window too.
  return found.filter((name) => !name.startsWith('window') || name === 'window resize').sort();
}

describe('the floating pill gives way and', () => {
  it('hides while a reader writes, in a shadow root too, and comes back', () =>
    at.visit(
      page(
        `<input aria-label="Name"><div contenteditable>Write</div><my-form></my-form>
        <input type="checkbox" aria-label="Yes">${TEXT}${PILL}`,
        styled('') +
          `<script>customElements.define('my-form', class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({mode: 'open'}).append(document.createElement('textarea'));
            }
          })</script>`,
      ),
      {},
      async (tab) => {
        await shown(tab);
        for (const field of ['input', 'div[contenteditable]', 'textarea']) {
          await isAtHome(tab);
          await tab.locator(field).first().focus();
          await isAway(tab);
          await tab.evaluate(() => document.activeElement.blur());
        }
        await tab.getByLabel('Yes').focus();
        await isAtHome(tab);
      },
    ));

  it('is under a dialog of the page, which stays usable, and back after it', () =>
    at.visit(
      page(
        `${TEXT}<dialog><input aria-label="Code"><button>Done</button></dialog>${PILL}`,
        styled('dialog { width: 100%; max-width: none; height: 100%; max-height: none; inset: 0 }'),
      ),
      {},
      async (tab) => {
        await shown(tab);
        await isAtHome(tab);
        await tab.evaluate(() => document.querySelector('dialog').showModal());
        await pillIs(tab, (pill) => !pill?.isReached, 'The pill is above the dialog');
        await isAway(tab);
        await tab.getByLabel('Code').fill('1234');
        await tab.getByRole('button', {name: 'Done'}).click();
        await tab.evaluate(() => document.querySelector('dialog').close());
        await isAtHome(tab);
        await tab.evaluate(() => document.querySelector('dialog').showModal());
        await isAway(tab);
      },
    ));

  it('waits for a dialog that was open before it', () =>
    at.visit(
      page(
        `<dialog>First of all</dialog><script>document.querySelector('dialog').showModal()</script>${TEXT}${PILL}`,
        styled(''),
      ),
      {},
      async (tab) => {
        await shown(tab);
        assert.equal(await pillOf(tab), undefined);
        await tab.keyboard.press('Escape');
        await isAtHome(tab);
      },
    ));

  it('is there once on a page with two, whose author is told', () =>
    at.visit(
      page(TEXT + PILL.repeat(2), styled('')),
      {complaints: [/^console warning: .*more than once/]},
      async (tab) => {
        await shown(tab);
        await isAtHome(tab);
        assert.equal(await tab.getByRole('button', {name: 'Free consultation'}).count(), 1);
      },
    ));

  it('rests with its tab, and leaves nothing behind, however often it comes', () =>
    at.visit(page(`${TEXT}<div id="place"></div>`, styled('')), {}, async (tab) => {
      await tab.evaluate(() => document.querySelector('#place').append('.'));
      const mount = () =>
        tab.evaluate(() => {
          const widget = document.createElement('consult-cta');
          widget.setAttribute('mode', 'floating');
          document.querySelector('#place').replaceChildren(widget);
        });
      const leave = () => tab.evaluate(() => document.querySelector('#place').replaceChildren());
      const turn = (hidden) =>
        tab.evaluate((isHidden) => {
          Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
          document.dispatchEvent(new Event('visibilitychange'));
        }, hidden);
      await mount();
      await isAtHome(tab);
      await leave();
      const before = {listeners: await listeners(tab), page: await tab.content()};
      for (let round = 0; round < 20; round += 1) {
        await mount();
        await shown(tab);
        await leave();
      }
      await mount();
      await isAtHome(tab);
      const awake = await listeners(tab);
      await turn(true);
      const asleep = await listeners(tab);
      assert.deepEqual(
        asleep.filter((type) => type !== 'document visibilitychange'),
        before.listeners,
      );
      await turn(false);
      assert.deepEqual(await listeners(tab), awake);
      await leave();
      assert.deepEqual(await listeners(tab), before.listeners);
      assert.equal(await tab.content(), before.page);
    }));

  it('stands in its place where its part cannot be had', async () => {
    const html = page(`${PILL}${TEXT}`, styled(''));
    await at.visit(html, {complaints: [/503/]}, async (tab) => {
      at.cdn.faults = [{match: /opener/, status: 503}];
      await tab.reload();
      await shown(tab);
      await tab.getByRole('heading', {name: 'Talk with a physical therapist for free'}).waitFor();
      assert.equal(await pillOf(tab), undefined);
    });
  });
});
