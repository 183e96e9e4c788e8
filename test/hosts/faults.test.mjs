import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  aHost,
  ALL_TAGS,
  callLink,
  FALLBACK,
  heard,
  page,
  shown,
  tagOf,
  TAGS,
  timesHeard,
  until,
} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const ONE = `<consult-cta>${FALLBACK}</consult-cta>`;

const phoneLink = (tab) => tab.getByRole('link', {name: '516-387-0053', exact: true});

describe('a reader without JavaScript', () => {
  it('[R25 · no JavaScript] reads what stands inside each tag and can call', () =>
    at.visit(page(ALL_TAGS, SCRIPT), {javaScriptEnabled: false}, async (tab) => {
      assert.equal(await phoneLink(tab).count(), TAGS.length);
      for (const link of await phoneLink(tab).all()) {
        assert.equal(await link.isVisible(), true);
        assert.equal(await link.getAttribute('href'), 'tel:+15163870053');
      }
    }));

  it('[R24,R25 · no JavaScript] reads a div that stands for a widget', () =>
    at.visit(
      page(`<div data-ascent="consult-cta">${FALLBACK}</div>`, SCRIPT),
      {javaScriptEnabled: false},
      async (tab) => assert.equal(await phoneLink(tab).isVisible(), true),
    ));
});

describe('a reader whose network loses', () => {
  for (const file of ['ascent.js', 'ascent.all.js', 'consult-cta.js'])
    it(`[R25 · script lost] the whole script, ${file}, still reads the text inside the tag`, () => {
      at.cdn.faults = [{match: new RegExp(`^/${file}`), status: 404}];
      const script = `<script src="CDN/${file}"></script>`;
      return at.visit(page(ONE, script), {complaints: [/404/]}, async (tab) => {
        await tab.waitForLoadState('load');
        assert.equal(await phoneLink(tab).isVisible(), true);
      });
    });

  it('[R26 · file lost] a widget’s file once, gets the widget on the second try', () => {
    at.cdn.faults = [{match: /consult-cta/, status: 503, times: 1}];
    return at.visit(page(ONE, SCRIPT), {complaints: [/503/]}, async (tab) => {
      await shown(tab);
      assert.equal(await timesHeard(tab, 'ascent-error'), 0);
    });
  });

  it('[R26 · file lost] a widget’s file for good, keeps the text, and the page hears of it after one more try', () => {
    at.cdn.faults = [{match: /chunks\/consult-cta/, status: 404}];
    return at.visit(page(ONE + ALL_TAGS, SCRIPT), {complaints: [/404/]}, async (tab) => {
      const {detail, from} = await heard(tab, 'ascent-error');
      assert.equal(detail.code, 'load');
      assert.ok(detail.message);
      assert.equal(from, 'consult-cta');
      await tab.waitForLoadState('networkidle');
      const tries = at.cdn.chunks().filter((address) => address.includes('consult-cta'));
      assert.equal(tries.length, 2);
      assert.notEqual(tries[0], tries[1], 'Firefox remembers a failed address.');
      assert.equal(await phoneLink(tab).first().isVisible(), true);

      const others = TAGS.filter((tag) => tag !== 'consult-cta').join();
      for (const other of await tab.locator(others).all()) await other.scrollIntoViewIfNeeded();
      await shown(tab, others);
    });
  });

  for (const file of ['core', 'en-consult'])
    it(`[R26 · file lost] the file ${file} for good, keeps the text, and the page hears of it`, () => {
      at.cdn.faults = [{match: new RegExp(`chunks/${file}`), status: 404}];
      return at.visit(page(ONE, SCRIPT), {complaints: [/404/]}, async (tab) => {
        assert.equal((await heard(tab, 'ascent-error')).from, 'consult-cta');
        assert.equal(await phoneLink(tab).isVisible(), true);
      });
    });
});

describe('a reader on a slow network', () => {
  it('[R25,R26 · slow network] reads the text inside the tag until the widget is there', () => {
    let arrive;
    at.cdn.faults = [{match: /en-consult/, until: new Promise((resolve) => (arrive = resolve))}];
    return at.visit(page(ONE, SCRIPT), {}, async (tab) => {
      await until(() => tab.evaluate(() => Boolean(customElements.get('consult-cta'))));
      assert.equal(await phoneLink(tab).isVisible(), true);
      assert.equal(await callLink(tab).count(), 1);
      arrive();
      await shown(tab);
      assert.equal(await phoneLink(tab).isVisible(), false);
      assert.equal(await callLink(tab).isVisible(), true);
    });
  });

  it('gets all of a widget’s files at once, none after another', () => {
    let arrive;
    at.cdn.faults = [{match: /chunks/, until: new Promise((resolve) => (arrive = resolve))}];
    // On a phone: with a mouse a button's file comes too, which the loader does not know of.
    const phone = {isMobile: true, hasTouch: true};
    const html = page(tagOf('consult-cta', 'hours="24/7" delivery="event"'), SCRIPT);
    return at.visit(html, phone, async (tab) => {
      await until(() => at.cdn.chunks().some((address) => address.includes('consult-cta')));
      await until(() => at.cdn.chunks().length > 4);
      const first = at.cdn.chunks().length;
      arrive();
      await shown(tab);
      assert.equal(at.cdn.chunks().length, first, 'A file was discovered late.');
    });
  });
});
