/** The clinic's own words, however a page brings its widgets in. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {aHost, page, shown, tagOf, TAGS} from './host.mjs';

const at = aHost();
const LOADER = '<script async src="CDN/ascent.js"></script>';
const STRINGS = 'back-pain-tips.lead = Start here.; help.line = Ask {clinicName}: {number}';
const isOwn = (url) => /own-words|languages/.test(url);

const said = (tab) =>
  tab.locator('back-pain-tips').evaluate(({shadowRoot}) => ({
    lead: shadowRoot.querySelector('.lead').textContent.trim(),
    help: shadowRoot.querySelector('[part=help]').textContent.trim().replace(/\s+/g, ' '),
  }));

const OWN = {lead: 'Start here.', help: 'Ask Ascent Physical Therapy: 516-387-0053'};
const config = `<script>ascentConfig = {strings: {
  'back-pain-tips.lead': 'Start here.',
  en: {'help.line': 'Ask {clinicName}: {number}'},
}}</script>`;

describe('the clinic’s own words', () => {
  const ways = {
    'on the tag': page(tagOf('back-pain-tips', `strings="${STRINGS}"`), LOADER),
    'in the page’s configuration': page(tagOf('back-pain-tips'), config + LOADER),
    'on a div': page(`<div data-ascent="back-pain-tips" data-strings="${STRINGS}"></div>`, LOADER),
    'with the widget’s own file': page(
      tagOf('back-pain-tips', `strings="${STRINGS}"`),
      LOADER.replace('ascent.js', 'back-pain-tips.js'),
    ),
    'with the file that holds all widgets': page(
      tagOf('back-pain-tips'),
      config + LOADER.replace('ascent.js', 'ascent.all.js'),
    ),
  };
  for (const [way, html] of Object.entries(ways))
    it(`are shown ${way}`, () =>
      at.visit(html, {}, async (tab) => {
        await shown(tab, 'back-pain-tips');
        assert.deepEqual(await said(tab), OWN);
      }));

  it('reach the parts of the article', () =>
    at.visit(
      page(
        `<running-back-pain sections="tips" strings="${STRINGS}; running-back-pain.sections.tips = Our tips"></running-back-pain>`,
        LOADER,
      ),
      {},
      async (tab) => {
        await tab.getByText('Start here.').waitFor();
        assert.deepEqual(await said(tab), OWN);
        await tab.getByRole('heading', {name: 'Our tips'}).waitFor();
      },
    ));

  it('cost a page without them no file', () =>
    at.visit(page(tagOf('back-pain-tips'), LOADER), {}, async (tab, {requests}) => {
      await shown(tab, 'back-pain-tips');
      assert.deepEqual(requests.filter(isOwn), []);
    }));

  it('are missing where their file is, and the widget’s words stand', () => {
    at.cdn.faults = [{match: /own-words/, status: 404}];
    const html = page(tagOf('back-pain-tips', `strings="${STRINGS}"`), LOADER);
    return at.visit(html, {complaints: [/404/]}, async (tab) => {
      await shown(tab, 'back-pain-tips');
      assert.match((await said(tab)).lead, /^Pick one to start with/);
    });
  });

  it('run nothing: markup in them is text, also under the strictest policy', () => {
    const words = 'back-pain-tips.lead = &lt;img src=x onerror=alert(1)&gt;';
    return at.visit(
      page(tagOf('back-pain-tips', `strings="${words}"`), LOADER),
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src CDN; img-src data:; require-trusted-types-for 'script'",
        },
      },
      async (tab) => {
        await shown(tab, 'back-pain-tips');
        assert.equal((await said(tab)).lead, '<img src=x onerror=alert(1)>');
      },
    );
  });

  it('have ids that a program can list, by widget, each with its English words', () => {
    const strings = JSON.parse(readFileSync(new URL('../../dist/strings.json', import.meta.url)));
    assert.deepEqual(Object.keys(strings), TAGS);
    const found = strings['consult-cta'].find(({id}) => id === 'consult-cta.call');
    assert.deepEqual(found, {id: 'consult-cta.call', text: 'Call {phone}'});
    assert.ok(strings['consult-cta'].some(({id}) => id === 'consult-cta.request.send'));
    const all = Object.values(strings).flat();
    assert.equal(
      all.find(({id}) => /safety|caution|see-someone/.test(id)),
      undefined,
    );
  });
});
