import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, page, shown, tagOf, until, widgetsOf} from './host.mjs';
import {askedFor, blocksOf, nodesOf, ON, settled} from './structured-data.mjs';

const at = aHost();

describe('structured data on pages that guard themselves, or are attacked', () => {
  it('runs nothing and loses nothing, whatever a setting says', () => {
    const hostile = `</script><script>alert(1)</script><!-- "Ann's" \\ & Co`;
    const escaped = hostile.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return at.visit(
      page(tagOf('consult-cta', `clinic-name="${escaped}" locality="<!--<script>"`), ON),
      {},
      async (tab) => {
        const alerts = [];
        tab.on('dialog', (dialog) => {
          alerts.push(dialog.message());
          void dialog.dismiss();
        });
        const {clinic} = await nodesOf(tab);
        assert.equal(clinic.name, hostile);
        assert.equal(clinic.address.addressLocality, '<!--<script>');
        const [text] = await blocksOf(tab);
        assert.equal(text.includes('<'), false);
        const [again] = await tab.evaluate(() => {
          const read = new DOMParser().parseFromString(
            document.documentElement.outerHTML,
            'text/html',
          );
          return [...read.querySelectorAll('script[type="application/ld+json"]')].map(
            ({textContent}) => textContent,
          );
        });
        assert.equal(again, text);
        assert.deepEqual(alerts, []);
      },
    );
  });

  for (const policy of [
    "default-src 'none'; script-src CDN; style-src 'self'",
    "require-trusted-types-for 'script'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "default-src 'none'; script-src CDN; require-trusted-types-for 'script'; trusted-types 'none'",
  ])
    for (const file of ['ascent.js', 'ascent.all.js', 'consult-cta.js'])
      it(`is written and updated without one complaint under ${policy}, with ${file}`, () => {
        const html = page(tagOf('consult-cta'), ON.replace('ascent.js', file));
        return at.visit(
          policy.startsWith('default-src') ? html.replace(/<link rel="icon".*>/, '') : html,
          {headers: {'Content-Security-Policy': policy}},
          async (tab) => {
            await shown(tab);
            await nodesOf(tab);
            await widgetsOf(tab).evaluate((widget) => widget.setAttribute('phone', '555-010-0199'));
            await nodesOf(tab, ({Physiotherapy}) => Physiotherapy.telephone === '+1-555-010-0199');
          },
        );
      });

  it('costs a reader nothing when its file cannot be had', () => {
    at.cdn.faults.push({match: /structured-data-/, status: 500});
    return at.visit(
      page(tagOf('consult-cta'), ON),
      {complaints: [/^console error: Failed to load resource/]},
      async (tab, noticed) => {
        await shown(tab);
        await until(() => askedFor(noticed).length > 0);
        await settled(tab);
        assert.deepEqual(await blocksOf(tab), []);
      },
    );
  });

  it('stands in a script that cannot run, whatever its type becomes', () =>
    at.visit(page(tagOf('consult-cta'), ON), {}, async (tab) => {
      await nodesOf(tab);
      const ran = await tab.evaluate(() => {
        const script = document.querySelector('script[data-ascent]');
        script.removeAttribute('type');
        script.replaceChildren('globalThis.hasRun = true;');
        return [script.getAttributeNames(), 'hasRun' in globalThis];
      });
      assert.deepEqual(ran, [['data-ascent'], false]);
    }));
});
