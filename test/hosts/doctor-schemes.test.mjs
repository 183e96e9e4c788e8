/** What the doctor tells of addresses without https, and of a widget whose texts never come. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aClinicWithDoctor, LOADER, runInConsole, told} from './doctor.mjs';
import {FALLBACK, page} from './host.mjs';

const at = aClinicWithDoctor();
const WIDGET = `<consult-cta>${FALLBACK}</consult-cta>`;

/** Opens a page of a clinic at an address that only this browser knows, its files at another. */
async function visit(address, look) {
  const tab = await at.browser.newPage();
  try {
    await tab.route('*://cdn.example/**', async (route) => {
      const {pathname, search} = new URL(route.request().url());
      await route.fulfill({response: await route.fetch({url: at.cdn.origin + pathname + search})});
    });
    await tab.route(`${address}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: page(WIDGET, LOADER.replace('CDN', 'http://cdn.example')),
      }),
    );
    await tab.goto(`${address}?ascent-doctor`);
    await look(tab);
  } finally {
    await tab.unrouteAll({behavior: 'ignoreErrors'});
    await tab.close();
  }
}

describe('the doctor, asked on a page', () => {
  it('whose address starts with http, tells of no-https', () =>
    visit('http://clinic.example/', async (tab) => {
      assert.match((await told(tab, 'no-https')).text, /https/);
    }));

  it('that is secure while its script is not, tells of script-insecure', () =>
    visit('https://clinic.example/', async (tab) => {
      await runInConsole(
        tab,
        await readFile(new URL('../../dist/ascent.doctor.js', import.meta.url), 'utf8'),
      );
      assert.match((await told(tab, 'script-insecure')).text, /Write the address with https/);
    }));

  it('where a widget’s texts never come, tells of widget-not-shown', async () => {
    let letGo;
    at.cdn.faults = [{match: /en-consult/, until: new Promise((resolve) => (letGo = resolve))}];
    await at.ask(page(WIDGET, LOADER), {}, async (tab) => {
      // The doctor looks again when the page changes, and by then it has waited long enough.
      const {text} = await told(tab, 'widget-not-shown');
      assert.match(text, /consult-cta/);
    });
    letGo();
  });
});
