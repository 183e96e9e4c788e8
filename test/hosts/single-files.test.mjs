import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, FALLBACK, page, shown, tagOf, TAGS} from './host.mjs';

const at = aHost();

/** As Wix does: a classic script at the end of the head, without `crossorigin`, awaited. */
function appendScript(tab, file) {
  return tab.evaluate(
    (src) =>
      new Promise((loaded, failed) => {
        const script = document.createElement('script');
        script.src = src;
        script.onload = loaded;
        script.onerror = failed;
        document.head.appendChild(script);
      }),
    `${at.cdn.origin}/${file}`,
  );
}

/** As React does: the element first, then its attributes, then its place on the page. */
function createTag(tab, tag) {
  return tab.evaluate((name) => {
    const element = document.createElement(name);
    if (element instanceof HTMLUnknownElement) throw new Error('The constructor failed.');
    element.setAttribute('heading', 'Made by the page');
    element.setAttribute('website', 'https://clinic.example/');
    document.body.append(element);
  }, tag);
}

for (const tag of TAGS)
  for (const file of [`${tag}.js`, 'ascent.all.js'])
    describe(`${tag} from ${file}, served without any header`, () => {
      const withoutHeaders = (html, look) => {
        at.cdn.headers = false;
        return at.visit(html, {}, async (tab, noticed) => {
          await look(tab);
          const own = noticed.requests.filter((url) => url.startsWith(at.cdn.origin));
          assert.deepEqual(own, [`${at.cdn.origin}/${file}`], 'It asked for another file.');
        });
      };

      it('[R1,R5 · CDN without CORS] shows when Wix loads the file and then makes the tag', () =>
        withoutHeaders(page(''), async (tab) => {
          await appendScript(tab, file);
          await createTag(tab, tag);
          await shown(tab, tag);
          assert.equal(await tab.getByRole('heading', {name: 'Made by the page'}).count(), 1);
        }));

      it('[R1,R6 · CDN without CORS] shows when the tag stands on the page before the file comes', () =>
        withoutHeaders(page(tagOf(tag, 'heading="Was there"')), async (tab) => {
          await tab.evaluate((name) => {
            document.querySelector(name).setAttribute('heading', 'Changed before');
          }, tag);
          assert.equal(await tab.getByRole('link', {name: '516-387-0053'}).count(), 1);
          await appendScript(tab, file);
          await shown(tab, tag);
          assert.equal(await tab.getByRole('heading', {name: 'Changed before'}).count(), 1);
        }));

      it('[R1 · CDN without CORS] shows from the snippet', () =>
        withoutHeaders(page(tagOf(tag), `<script async src="CDN/${file}"></script>`), (tab) =>
          shown(tab, tag),
        ));
    });

describe('the files that hold their widgets', () => {
  it('[R4 · one file a widget] show every widget of a page, each from its own file', () =>
    at.visit(
      page(ALL_TAGS, TAGS.map((tag) => `<script src="CDN/${tag}.js"></script>`).join('')),
      {},
      (tab) => shown(tab),
    ));

  it('[R6 · any page] look the same however the tag came to be', () =>
    at.visit(page('<consult-cta></consult-cta>'), {}, async (tab) => {
      await appendScript(tab, 'consult-cta.js');
      await tab.evaluate(() => document.body.append(document.createElement('consult-cta')));
      await shown(tab);
      const [upgraded, created] = await tab
        .locator('consult-cta')
        .evaluateAll((widgets) => widgets.map(({shadowRoot}) => shadowRoot.innerHTML));
      assert.equal(upgraded.replace(/lit\$\d+\$/g, ''), created.replace(/lit\$\d+\$/g, ''));
    }));

  it('[R24 · one file a widget] fill the divs that stand for their widget, and leave the other divs’ text', () =>
    at.visit(
      page(
        `<div data-ascent="consult-cta" data-heading="Talk to us">${FALLBACK}</div>` +
          `<div data-ascent="back-pain-tips">Five tips</div><div data-ascent="Not a tag!">Mine</div>`,
        '<script async src="CDN/consult-cta.js"></script>',
      ),
      {},
      async (tab) => {
        await tab.getByRole('heading', {name: 'Talk to us'}).waitFor();
        assert.equal(await tab.getByText('Five tips').isVisible(), true);
        assert.equal(await tab.getByText('Mine').isVisible(), true);
      },
    ));

  it('[R7 · any page] show when a worker of the page sets attributes late, as Velo does', () =>
    at.visit(page('<consult-cta></consult-cta>'), {}, async (tab) => {
      await appendScript(tab, 'consult-cta.js');
      await shown(tab);
      await tab.locator('consult-cta').evaluate((widget) => widget.setAttribute('heading', 'Late'));
      await tab.getByRole('heading', {name: 'Late'}).waitFor();
      await tab.locator('consult-cta').evaluate((widget) => widget.setAttribute('heading', ''));
      await tab.getByRole('heading', {name: 'Late'}).waitFor({state: 'detached'});
    }));
});
