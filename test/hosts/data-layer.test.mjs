/** What readers do reaches a page's data layer where the page asks for it, and never twice. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, callLink, page, shown, until} from './host.mjs';

const at = aHost();
const CTA = '<consult-cta></consult-cta>';

/** What one press on the phone link tells, each once. */
const ONE_CALL = ['choose', 'call'].map((name) => ({
  event: `ascent-consult-${name}`,
  ascent: {tag: 'consult-cta', option: 'office'},
}));

const layerOf = (tab) => tab.evaluate(() => globalThis.dataLayer);

/** Presses the first phone link; the page keeps the browser from calling. */
async function call(tab, widgets = tab) {
  await widgets.locator('consult-cta').evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault());
  });
  await callLink(widgets).click();
}

/** Resolves when the files that the loader has asked for are there; other files bring all with them. */
const arrived = (tab, file = 'ascent.js') =>
  file === 'ascent.js' ? tab.waitForLoadState('networkidle') : undefined;

for (const file of ['ascent.js', 'ascent.all.js', 'consult-cta.js'])
  describe(`a page’s data layer, with ${file},`, () => {
    const script = (query = '', attributes = '') =>
      `<script async src="CDN/${file}${query}"${attributes}></script>`;

    it('is not made, filled or asked for unless the page wants it', () =>
      at.visit(page(CTA, script()), {}, async (tab, {requests}) => {
        await shown(tab);
        await call(tab);
        await arrived(tab, file);
        assert.equal(await layerOf(tab), undefined);
        assert.deepEqual(
          requests.filter((url) => url.includes('data-layer')),
          [],
        );
      }));

    const ways = {
      'on the script tag': script('', ' data-layer="on"'),
      'on the script tag, without a value': script('', ' data-layer'),
      'in the script’s address': script('?data-layer=on'),
      'in the page’s configuration':
        `<script>window.ascentConfig = {dataLayer: 'on'}</script>` + script(),
      'in a configuration after the script':
        script() + '<script>window.ascentConfig = {dataLayer: true}</script>',
      'after a tag manager that was there first':
        '<script>window.dataLayer = []</script>' + script('?data-layer=on'),
    };
    for (const [where, head] of Object.entries(ways))
      it(`is told of a call: ${where}`, () =>
        at.visit(page(CTA, head), {}, async (tab) => {
          await shown(tab);
          await arrived(tab, file);
          await call(tab);
          assert.deepEqual(await layerOf(tab), ONE_CALL);
        }));

    it('is left alone for a word that nobody knows, and the page’s author is told', () =>
      at.visit(
        page(CTA.repeat(2), script('?data-layer=maybe')),
        {complaints: [/data-layer="maybe" was not used; expected on or off/]},
        async (tab, {errors}) => {
          await shown(tab);
          await arrived(tab, file);
          await tab
            .locator('consult-cta')
            .nth(1)
            .evaluate((widget) => widget.remove());
          await call(tab);
          assert.equal(await layerOf(tab), undefined);
          await until(() => errors.length > 0);
          assert.equal(errors.length, 1);
        },
      ));
  });

describe('a page’s data layer', () => {
  it('is told once, however many copies of the library the page has', () =>
    at.visit(
      page(
        CTA,
        ['ascent.js', 'v2/ascent.js', 'consult-cta.js', 'ascent.all.js']
          .map((file) => `<script src="CDN/${file}?data-layer=on"></script>`)
          .join(''),
      ),
      {},
      async (tab) => {
        await shown(tab);
        await arrived(tab);
        await call(tab);
        assert.deepEqual(await layerOf(tab), ONE_CALL);
      },
    ));

  it('is the frame’s own where the widget is in a frame', () =>
    at.visit(
      page(
        `<iframe srcdoc='${page(CTA, '<script src="CDN/ascent.js?data-layer=on"></script>')}'></iframe>`,
      ),
      {},
      async (tab) => {
        const frame = tab.frames()[1];
        await callLink(frame).waitFor();
        await arrived(tab);
        await call(tab, frame);
        assert.deepEqual(await layerOf(frame), ONE_CALL);
        assert.equal(await layerOf(tab), undefined);
      },
    ));

  it('stays empty, and the widget whole, where the part that fills it cannot be had', () => {
    at.cdn.faults = [{match: /data-layer-/, status: 404}];
    return at.visit(
      page(CTA, '<script src="CDN/ascent.js?data-layer=on"></script>'),
      {complaints: [/404/]},
      async (tab) => {
        await shown(tab);
        await arrived(tab);
        await call(tab);
        assert.equal(await layerOf(tab), undefined);
      },
    );
  });
});
