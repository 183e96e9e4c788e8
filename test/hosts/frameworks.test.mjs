/**
 * A clinic's page in each framework, built by `scripts/frameworks.mjs`: as browsers make it, and as
 * a server sends it. The four do the same, so what is asked of one is asked of all.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {serveWidgets} from '../../scripts/static-server.mjs';
import {aHost, page, shown, until} from './host.mjs';

const BUILT = fileURLToPath(new URL('../../.cache/frameworks/', import.meta.url));

/** What Lit says of itself in a page built as in development. */
const LIT = /^console warning: Lit is in dev mode/;

const FRAMEWORKS = {
  react: {title: 'React 19', complaints: [LIT]},
  vue: {title: 'Vue 3', complaints: [LIT]},
  svelte: {title: 'Svelte 5', complaints: [LIT]},
  angular: {title: 'Angular 20', complaints: []},
};

const at = aHost();
const ON_THE_PAGE = 'back-pain-tips, consult-cta, kinetic-chain-diagram, running-back-pain';

/** Keeps the widgets of the server's text, before any of the page's scripts has run. */
const KEEP_SERVED = `document.addEventListener('readystatechange', () => {
  globalThis[Symbol.for('test served')] ??= [...document.querySelectorAll('${ON_THE_PAGE}')];
})`;

for (const [name, {title, complaints}] of Object.entries(FRAMEWORKS))
  describe(`a page in ${title}`, () => {
    let server;
    before(async () => {
      assert.ok(existsSync(`${BUILT}${name}/dist`), 'First run `node scripts/frameworks.mjs`.');
      server = await serveWidgets({root: `${BUILT}${name}/dist`});
    });
    after(() => server.close());

    const does = (requirements, what, file, look) =>
      it(`[${requirements} · ${title}] ${what}`, () =>
        at.visit(page(''), {complaints}, async (tab, noticed) => {
          await tab.addInitScript(KEEP_SERVED);
          await tab.goto(`${server.origin}/${file}`);
          await look(tab, noticed);
        }));

    const press = (tab, label) => tab.getByRole('button', {name: label, exact: true}).click();

    does('R5', 'shows each widget as the page has written it', 'index.html', async (tab) => {
      await shown(tab);
      const title3 = tab.locator('#tips').getByRole('heading', {level: 3});
      await title3.first().waitFor();
      const call = tab.locator('consult-cta').getByRole('link', {name: '212-555-0100'}).first();
      assert.equal(await call.getAttribute('href'), 'tel:+12125550100');
      const titles = await tab.locator('#list').getByRole('heading', {level: 2}).allInnerTexts();
      assert.deepEqual(titles, ['core', 'mobility', 'technique']);
    });

    does('R5', 'lights the joint that its page names', 'index.html', async (tab) => {
      await shown(tab, 'kinetic-chain-diagram');
      const knee = tab.locator('kinetic-chain-diagram').getByRole('button', {name: 'Knee'}).first();
      await until(async () => (await knee.getAttribute('aria-expanded')) === 'true');
    });

    does('R7', 'changes a widget when the page does', 'index.html', async (tab) => {
      await shown(tab);
      const tops = async () => {
        const boxes = tab.locator('#tips [part~=tip]');
        const [first, second] = await Promise.all(
          [boxes.nth(0), boxes.nth(1)].map((box) => box.boundingBox()),
        );
        return second.y - first.y;
      };
      assert.ok((await tops()) > 0);
      await press(tab, 'As cards');
      await until(async () => (await tops()) === 0);
    });

    does('R10', 'hears what a reader does', 'index.html', async (tab) => {
      await shown(tab);
      await tab.locator('#tips').getByRole('button').first().click();
      await tab.getByText('Last tip: core').waitFor();
    });

    does('R12,R23', 'takes widgets out and puts them back', 'index.html', async (tab) => {
      await shown(tab);
      for (let time = 0; time < 3; time += 1) {
        await press(tab, 'Show or hide');
        await until(async () => (await tab.locator('consult-cta').count()) === 0);
        await press(tab, 'Show or hide');
        await press(tab, 'Mount again');
        await shown(tab);
      }
      assert.equal(await tab.locator('consult-cta').count(), 1);
      assert.equal(await tab.locator('kinetic-chain-diagram').count(), 1);
      assert.equal(await tab.locator('consult-cta .root').count(), 1);
    });

    does(
      'R12,R13',
      'moves widgets and keeps what a reader has opened',
      'index.html',
      async (tab) => {
        await shown(tab);
        const list = tab.locator('#list');
        const first = list.getByRole('button').first();
        await first.click();
        const before = await list.locator('back-pain-tips').elementHandles();
        await press(tab, 'Turn around');
        await until(
          async () =>
            (await list.getByRole('heading', {level: 2}).allInnerTexts())[0] === 'technique',
        );
        const after = await list.locator('back-pain-tips').elementHandles();
        const same = await tab.evaluate(([one, other]) => one === other, [before[0], after[2]]);
        assert.ok(same);
        const opened = await tab
          .locator('#list back-pain-tips')
          .evaluateAll((widgets) =>
            widgets.map(({shadowRoot}) =>
              Boolean(shadowRoot.querySelector('[aria-expanded=true]')),
            ),
          );
        assert.deepEqual(opened, [false, false, true]);
      },
    );

    does('R25', 'starts on what the server has sent and keeps it', 'served.html', async (tab) => {
      await shown(tab);
      await press(tab, 'As cards');
      await tab.locator('#tips').getByRole('button').first().click();
      await tab.getByText('Last tip: core').waitFor();
      const [served, kept] = await tab.evaluate((selector) => {
        const before = globalThis[Symbol.for('test served')];
        const now = [...document.querySelectorAll(selector)];
        return [before.length, now.filter((widget) => before.includes(widget)).length];
      }, ON_THE_PAGE);
      assert.equal(served, 7);
      assert.equal(kept, 7);
    });

    it(`[R25 · ${title}] is served with the text for readers without scripts`, () =>
      at.visit(page(''), {javaScriptEnabled: false}, async (tab) => {
        await tab.goto(`${server.origin}/served.html`);
        await tab.getByText('Five things a runner can do').waitFor();
        await tab.getByRole('link', {name: '212-555-0100'}).waitFor();
      }));
  });
