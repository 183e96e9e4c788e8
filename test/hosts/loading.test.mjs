import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, callLink, page, readThrough, shown, TAGS, widgetsOf} from './host.mjs';

const at = aHost();

describe('the two-line snippet', () => {
  const ways = {
    'as pasted, async': '<script async src="CDN/ascent.js"></script>',
    'without async': '<script src="CDN/ascent.js"></script>',
    deferred: '<script defer src="CDN/ascent.js"></script>',
    'as a module': '<script type="module" src="CDN/ascent.js"></script>',
    'with a query in its address': '<script async src="CDN/ascent.js?v=1.2&x=/a/b.js"></script>',
    'as a module with a query': '<script type="module" src="CDN/ascent.js?v=2"></script>',
    'with crossorigin': '<script async crossorigin src="CDN/ascent.js"></script>',
  };
  for (const [way, script] of Object.entries(ways)) {
    it(`[R2,R21 · any page] shows every widget when the script stands in the head ${way}`, () =>
      at.visit(page(ALL_TAGS, script), {}, async (tab, {requests}) => {
        await readThrough(tab);
        assert.ok(requests.some((url) => url.includes('/chunks/')));
        const strangers = requests.filter(
          (url) => !url.startsWith(at.cdn.origin) && !/\/\d+\.html$|^data:/.test(url),
        );
        assert.deepEqual(strangers, []);
      }));

    it(`[R2,R21 · any page] shows every widget when the script stands after them ${way}`, () =>
      at.visit(page(ALL_TAGS + script), {}, (tab) => readThrough(tab)));
  }

  it('[R2,R21 · any page] works when a tag manager adds the script after the page has loaded', () =>
    at.visit(page(ALL_TAGS), {}, async (tab) => {
      await tab.waitForLoadState('load');
      for (const type of ['', 'module'])
        await tab.evaluate(
          ([src, scriptType]) => {
            const script = document.createElement('script');
            if (scriptType) script.type = scriptType;
            script.src = src;
            document.head.append(script);
          },
          [`${at.cdn.origin}/ascent.js`, type],
        );
      await readThrough(tab);
    }));

  it('works when a module of the page imports the script, by import or by import()', async () => {
    for (const code of [`import 'CDN/ascent.js';`, `void import('CDN/ascent.js?v=3');`])
      await at.visit(page(ALL_TAGS, `<script type="module">${code}</script>`), {}, (tab) =>
        readThrough(tab),
      );
  });

  it('[R3 · any page] works when the page’s base address is another site', () =>
    at.visit(
      page(
        ALL_TAGS,
        '<base href="https://elsewhere.invalid/"><script src="CDN/ascent.js"></script>',
      ),
      {},
      (tab) => readThrough(tab),
    ));

  it('asks for each file once, whatever the number of widgets', () =>
    at.visit(
      page(ALL_TAGS + ALL_TAGS, '<script src="CDN/ascent.js"></script>'),
      {},
      async (tab) => {
        await readThrough(tab);
        assert.deepEqual(at.cdn.requests, [...new Set(at.cdn.requests)]);
      },
    ));
});

describe('a page that loads the widgets more than once', () => {
  const twice = {
    'the same script twice': '<script src="CDN/ascent.js"></script>'.repeat(2),
    'a classic script and a module':
      '<script src="CDN/ascent.js"></script><script type="module" src="CDN/ascent.js"></script>',
    'two addresses of one script':
      '<script async src="CDN/ascent.js?a"></script><script async src="CDN/ascent.js?b"></script>',
    'the loader and one widget’s own file':
      '<script async src="CDN/ascent.js"></script><script async src="CDN/consult-cta.js"></script>',
    'one widget’s own file and the loader':
      '<script src="CDN/consult-cta.js"></script><script src="CDN/ascent.js"></script>',
    'every way at once':
      '<script async src="CDN/ascent.js"></script><script async src="CDN/ascent.all.js"></script>' +
      '<script src="CDN/back-pain-tips.js"></script><script type="module" src="CDN/ascent.js"></script>',
  };
  for (const [what, scripts] of Object.entries(twice))
    it(`[R2 · any page] shows each widget once: ${what}`, () =>
      at.visit(page(ALL_TAGS, scripts), {}, async (tab) => {
        await readThrough(tab);
        const copies = await widgetsOf(tab).evaluateAll((widgets) =>
          widgets.map(({shadowRoot}) => shadowRoot.querySelectorAll('.root, h2').length),
        );
        assert.deepEqual(
          copies,
          TAGS.map(() => 2),
        );
      }));

  it('[R2 · any page] takes every widget from the first of two releases', () =>
    at.visit(
      page(
        ALL_TAGS,
        '<script src="CDN/v1/ascent.js"></script><script src="CDN/v2/ascent.js"></script>',
      ),
      {},
      async (tab) => {
        await readThrough(tab);
        assert.deepEqual(
          at.cdn.chunks().filter((address) => !address.startsWith('/v1/')),
          [],
        );
      },
    ));

  it('keeps what the first script said about the clinic', () =>
    at.visit(
      page(
        '<consult-cta></consult-cta>',
        '<script src="CDN/ascent.js" data-phone="111-222-3333"></script>' +
          '<script src="CDN/ascent.all.js" data-phone="999-999-9999"></script>',
      ),
      {},
      async (tab) => {
        await shown(tab);
        assert.equal(await callLink(tab, '111-222-3333').count(), 1);
      },
    ));
});
