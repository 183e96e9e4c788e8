import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, callLink, page, shown} from './host.mjs';

const at = aHost();

const ATTRIBUTE = '111-111-1111';
const CONFIG = '222-222-2222';
const DATA = '333-333-3333';
const QUERY = '444-444-4444';
const DEFAULT = '516-387-0053';

/** The numbers a reader of the page can call from the widget. */
async function calls(tab) {
  await shown(tab);
  const links = await tab
    .locator('consult-cta')
    .getByRole('link')
    .evaluateAll((found) => found.map(({href, innerText}) => `${href} ${innerText}`));
  return [...new Set(links)];
}

for (const file of ['ascent.js', 'ascent.all.js', 'consult-cta.js'])
  describe(`the clinic’s phone, with ${file},`, () => {
    const cases = [
      ['is the widget’s own before all else', ATTRIBUTE, [ATTRIBUTE, CONFIG, DATA, QUERY]],
      ['is the page’s configuration before the script’s', CONFIG, ['', CONFIG, DATA, QUERY]],
      ['is the script tag’s before its address’s', DATA, ['', '', DATA, QUERY]],
      ['is the one in the script’s address', QUERY, ['', '', '', QUERY]],
      ['is the clinic’s own where the page says nothing', DEFAULT, ['', '', '', '']],
    ];
    for (const [what, phone, [attribute, config, data, query]] of cases)
      it(`[R22 · any page] ${what}`, () => {
        const script =
          `<script src="CDN/${file}${query && `?phone=${query}`}"` +
          `${data && ` data-phone="${data}"`}></script>`;
        const head =
          (config && `<script>window.ascentConfig = {phone: '${config}'}</script>`) + script;
        const tag = `<consult-cta${attribute && ` phone="${attribute}"`}></consult-cta>`;
        return at.visit(page(tag, head), {}, async (tab) => {
          const digits = phone.replaceAll('-', '');
          assert.deepEqual(await calls(tab), [`tel:+1${digits} Call ${phone}`]);
        });
      });
  });

describe('settings in a script’s address', () => {
  it('[R22 · any page] are read by a module too, and by a module that a module imports', async () => {
    for (const script of [
      `<script type="module" src="CDN/ascent.js?phone=${QUERY}&clinic-name=Calm+%26+Co"></script>`,
      `<script type="module">import 'CDN/ascent.js?phone=${QUERY}&clinic-name=Calm+%26+Co';</script>`,
    ])
      await at.visit(page('<consult-cta></consult-cta>', script), {}, async (tab) => {
        await shown(tab);
        assert.equal(await callLink(tab, QUERY).count(), 1);
        assert.equal(await tab.getByText('Calm & Co').count(), 1);
      });
  });
});

describe('a page whose elements share the configuration’s name', () => {
  for (const [what, html] of [
    ['a link', '<a id="ascentConfig" href="tel:666"></a>'],
    [
      'twin links',
      `<a id="ascentConfig"></a><a id="ascentConfig" name="phone" href="tel:666"></a>`,
    ],
    ['a form', '<form id="ascentConfig"><input name="phone" value="666-666-6666"></form>'],
    [
      'a frame',
      '<iframe name="ascentConfig" srcdoc="<script>var phone=\'666-666-6666\'</script>"></iframe>',
    ],
    ['a frame from elsewhere', '<iframe name="ascentConfig" src="CDN/integrity.json"></iframe>'],
  ])
    it(`calls the clinic all the same: ${what}`, () =>
      at.visit(
        page(`${html}<consult-cta></consult-cta>`, '<script src="CDN/ascent.js" defer></script>'),
        {},
        async (tab) => {
          assert.deepEqual(await calls(tab), [`tel:+15163870053 Call ${DEFAULT}`]);
        },
      ));
});

describe('an unsafe address from a page', () => {
  it('gives no booking link, and the page’s author is told once', () =>
    at.visit(
      page(
        '<consult-cta booking-url="javascript:alert(1)"></consult-cta>'.repeat(2),
        '<script src="CDN/ascent.js"></script>',
      ),
      {
        complaints: [
          /^console warning: <consult-cta> booking-url="javascript:alert\(1\)" was not used/,
        ],
      },
      async (tab, {errors}) => {
        assert.equal((await calls(tab)).length, 1);
        assert.equal(errors.length, 1);
      },
    ));
});
