import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, callLink, FALLBACK, heard, page, shown} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const FAR = '<div style="height: 5000px"></div>';

describe('a widget far down a page', () => {
  it('costs a reader nothing until the reader comes near', () =>
    at.visit(page(`${FAR}<consult-cta>${FALLBACK}</consult-cta>`, SCRIPT), {}, async (tab) => {
      await tab.waitForLoadState('load');
      await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      assert.deepEqual(at.cdn.requests, ['/ascent.js']);
      await tab.evaluate(() => scrollTo(0, 3000));
      await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      assert.deepEqual(at.cdn.chunks(), [], 'One and a half screens away is not near.');
      await tab.evaluate(() => scrollTo(0, 4000));
      await shown(tab);
      assert.ok(at.cdn.chunks().some((address) => address.includes('consult-cta')));
      assert.ok(!at.cdn.chunks().some((address) => address.includes('back-pain-tips')));
    }));

  it('is there before the reader is', () =>
    at.visit(page(`${FAR}<consult-cta>${FALLBACK}</consult-cta>`, SCRIPT), {}, async (tab) => {
      await tab.evaluate(() => scrollTo(0, 3700));
      await shown(tab);
      const top = await tab
        .locator('consult-cta')
        .evaluate((widget) => widget.getBoundingClientRect().top);
      assert.ok(top > 800, `${top}`);
    }));
});

describe('a widget that a page adds later', () => {
  const empty = page('<main><p>First page</p></main>', SCRIPT);

  it('[R23 · any page] shows when it comes as text', () =>
    at.visit(empty, {}, async (tab) => {
      await tab.waitForLoadState('load');
      for (const turn of ['one', 'two']) {
        await tab.evaluate(
          ([fallback, heading]) => {
            document.querySelector('main').innerHTML =
              `<section><consult-cta heading="${heading}">${fallback}</consult-cta></section>`;
          },
          [FALLBACK, turn],
        );
        await tab.getByRole('heading', {name: turn, exact: true}).waitFor();
      }
    }));

  it('[R23 · any page] shows when the page’s whole body is replaced', () =>
    at.visit(empty, {}, async (tab) => {
      await tab.waitForLoadState('load');
      await tab.evaluate(() => {
        const body = document.createElement('body');
        body.append(document.createElement('consult-cta'));
        document.documentElement.replaceChild(body, document.body);
      });
      await shown(tab);
    }));

  it('[R15,R23 · any page] shows when it stands in a part that is opened later', () =>
    at.visit(
      page(
        `<details><summary>More</summary><consult-cta>${FALLBACK}</consult-cta></details>`,
        SCRIPT,
      ),
      {},
      async (tab) => {
        await tab.getByText('More').click();
        await shown(tab);
        assert.equal(await callLink(tab).isVisible(), true);
      },
    ));
});

describe('a div that stands for a widget, where tags are stripped', () => {
  const DIV = `<div data-ascent="consult-cta" data-phone="111-222-3333" data-heading-level="4">${FALLBACK}</div>`;

  it('[R24 · stripped tags] becomes the widget with its settings', () =>
    at.visit(page(DIV, SCRIPT), {}, async (tab) => {
      await shown(tab);
      assert.equal(await callLink(tab, '111-222-3333').isVisible(), true);
      assert.equal(await tab.getByRole('heading', {level: 4}).count(), 1);
      assert.equal(await tab.getByRole('link', {name: '516-387-0053'}).isVisible(), false);
    }));

  it('[R2,R24 · stripped tags] becomes one widget though two scripts find it', () =>
    at.visit(
      page(DIV, `${SCRIPT}<script async src="CDN/ascent.all.js"></script>`),
      {},
      async (tab) => {
        await shown(tab);
        await tab.waitForLoadState('networkidle');
        assert.equal(await tab.locator('consult-cta').count(), 1);
      },
    ));

  it('[R23,R24 · stripped tags] becomes the widget when it is added later', () =>
    at.visit(page('<main></main>', SCRIPT), {}, async (tab) => {
      await tab.waitForLoadState('load');
      await tab.evaluate((html) => (document.querySelector('main').innerHTML = html), DIV);
      await shown(tab);
    }));

  it('[R24,R26 · stripped tags] keeps its text and its phone link when the widget does not come', async () => {
    at.cdn.faults = [{match: /consult-cta/, status: 404}];
    await at.visit(page(DIV, SCRIPT), {complaints: [/404/]}, async (tab) => {
      assert.equal((await heard(tab, 'ascent-error')).detail.code, 'load');
      assert.equal(await tab.getByRole('link', {name: '516-387-0053'}).isVisible(), true);
    });
  });

  it('stays as it is when it names nothing of ours', () =>
    at.visit(
      page('<div data-ascent="constructor">Mine</div><div data-ascent>Too</div>', SCRIPT),
      {},
      async (tab) => {
        await tab.waitForLoadState('networkidle');
        assert.equal(await tab.locator('body').innerText(), 'Mine\nToo');
      },
    ));
});
