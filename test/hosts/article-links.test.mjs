import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ARTICLE, FAR, focused, partsShown, SCRIPT, sectionTop} from './article.mjs';
import {aHost, page, shiftsOf, shown, until} from './host.mjs';

const at = aHost();

describe('a link to a section of the article', () => {
  const TIPS = 'Five ways to help your back as a runner';

  it('leads there, twice too, and the heading has the focus', () =>
    at.visit(page(`${ARTICLE}${FAR}`, SCRIPT), {}, async (tab) => {
      await shown(tab, 'running-back-pain');
      for (const turn of ['first', 'second']) {
        await tab.getByRole('link', {name: TIPS}).click();
        assert.ok(Math.abs(await sectionTop(tab, 'tips')) < 40, turn);
        await until(async () => (await partsShown(tab)).includes('back-pain-tips'));
        assert.match(await focused(tab), new RegExp(`^div: ${TIPS}`), turn);
        assert.equal(new URL(tab.url()).hash, '#running-back-pain-tips');
        await tab.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
      }
    }));

  it('leads there by keyboard, and Tab goes on from the section', () =>
    at.visit(page(`${ARTICLE}${FAR}`, SCRIPT), {}, async (tab) => {
      await shown(tab, 'running-back-pain');
      await tab.getByRole('link', {name: TIPS}).focus();
      await tab.keyboard.press('Enter');
      await until(async () => (await partsShown(tab)).includes('back-pain-tips'));
      assert.match(await focused(tab), new RegExp(`^div: ${TIPS}`));
      await tab.keyboard.press('Tab');
      assert.equal(await focused(tab), 'button: Build a strong trunk and strong legs');
    }));

  it('leads there when the page is opened with it, though the article stands far down', () =>
    at.visit(page(`${FAR}${FAR}${ARTICLE}${FAR}`, SCRIPT), {}, async (tab) => {
      await tab.goto(`${tab.url()}#running-back-pain-consult`);
      await tab.reload();
      await shown(tab, 'running-back-pain');
      await until(async () => (await partsShown(tab)).includes('consult-cta'));
      await shiftsOf(tab);
      assert.ok(Math.abs(await sectionTop(tab, 'consult')) < 40);
      assert.match(await focused(tab), /^div: Talk with a physical therapist/);
    }));

  it('leads there from the page’s own text, before the article has loaded', () =>
    at.visit(
      page(`<a href="#running-back-pain-chain">Chain</a>${FAR}${FAR}${ARTICLE}${FAR}`, SCRIPT),
      {},
      async (tab) => {
        await tab.waitForLoadState('networkidle');
        assert.deepEqual(at.cdn.chunks(), []);
        await tab.getByRole('link', {name: 'Chain'}).click();
        await shown(tab, 'running-back-pain');
        await until(async () => (await partsShown(tab)).includes('kinetic-chain-diagram'));
        await shiftsOf(tab);
        assert.ok(Math.abs(await sectionTop(tab, 'chain')) < 40);
        await tab.goBack();
        await tab.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
        await tab.goForward();
        await until(async () => Math.abs(await sectionTop(tab, 'chain')) < 40);
      },
    ));

  it('stays on the page whose base address is another site', () =>
    at.visit(
      page(ARTICLE, `<base href="https://elsewhere.invalid/">${SCRIPT}`),
      {},
      async (tab) => {
        await shown(tab, 'running-back-pain');
        const before = tab.url();
        await tab.getByRole('link', {name: TIPS}).click();
        assert.equal(tab.url(), `${before}#running-back-pain-tips`);
        assert.ok(Math.abs(await sectionTop(tab, 'tips')) < 800);
      },
    ));

  it('leads to the article whose link it is, where there are two', () =>
    at.visit(page(`${ARTICLE}${FAR}${ARTICLE}${FAR}`, SCRIPT), {}, async (tab) => {
      await shown(tab, 'running-back-pain >> nth=0');
      const second = tab.locator('running-back-pain').nth(1);
      await second.scrollIntoViewIfNeeded();
      await shown(tab, 'running-back-pain');
      await second.getByRole('link', {name: TIPS}).click();
      await shiftsOf(tab);
      const top = await second.evaluate(
        ({shadowRoot}) =>
          shadowRoot.querySelector('#running-back-pain-tips > *').getBoundingClientRect().top,
      );
      assert.ok(Math.abs(top) < 40, `${top}`);
    }));
});
