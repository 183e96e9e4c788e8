/** Pages at addresses that are not a site's: a file, a blob, text in a frame, a page without an origin. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {aHost, ALL_TAGS, callLink, page, readThrough, TAGS, until, widgetsOf} from './host.mjs';

const at = aHost();
const html = page(ALL_TAGS, '<script async src="CDN/ascent.js"></script>');
const here = () => html.replaceAll('CDN', at.cdn.origin);

/** All widgets show and one can be used, whatever the page's address says. */
async function works(tab) {
  await readThrough(tab);
  assert.equal(await callLink(tab).getAttribute('href'), 'tel:+15163870053');
  await widgetsOf(tab, 'back-pain-tips').locator('button[aria-expanded]').first().click();
  // The article's links stay on its own page.
  const link = widgetsOf(tab, 'running-back-pain')
    .locator('a[href*="#running-back-pain-"]')
    .first();
  await link.click();
  await until(() =>
    widgetsOf(tab, 'running-back-pain').evaluate(({shadowRoot}) =>
      Boolean(shadowRoot.activeElement?.closest('[id^=running-back-pain-]')),
    ),
  );
}

/** The frame that a page has for a text, once it is there. */
async function framed(tab, make) {
  await tab.evaluate(make, here());
  await until(() => tab.frames().length === 2 && tab.frames()[1].url() !== '');
  const [, frame] = tab.frames();
  await until(async () => (await widgetsOf(frame).count()) === TAGS.length);
  return frame;
}

describe('a page', () => {
  const NAMES = ['clinic-123.preview.localhost', 'xn--rckenschmerz-elb.localhost'];
  for (const name of NAMES)
    it(`[R29 · ${name}] shows every widget`, () =>
      at.visit(page(''), {}, async (tab) => {
        await tab.goto(at.host.put(here()).replace('localhost', name));
        await works(tab);
      }));

  it('[R29 · file:] shows every widget from a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ascent-page-'));
    const file = join(folder, 'page.html');
    await writeFile(file, here());
    try {
      await at.visit(page(''), {}, async (tab) => {
        await tab.goto(pathToFileURL(file).href);
        await works(tab);
      });
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('[R29 · blob:] shows every widget', () =>
    at.visit(page(''), {}, async (tab) => {
      const frame = await framed(tab, (text) => {
        const iframe = document.createElement('iframe');
        iframe.width = iframe.height = 700;
        iframe.src = URL.createObjectURL(new Blob([text], {type: 'text/html'}));
        document.body.append(iframe);
      });
      await works(frame);
    }));

  it('[R29 · about:srcdoc] shows every widget', () =>
    at.visit(page(''), {}, async (tab) => {
      const frame = await framed(tab, (text) => {
        const iframe = document.createElement('iframe');
        iframe.width = iframe.height = 700;
        iframe.srcdoc = text;
        document.body.append(iframe);
      });
      await works(frame);
    }));

  it('[R29 · Content-Security-Policy: sandbox] shows every widget without an origin', () =>
    at.visit(html, {headers: {'Content-Security-Policy': 'sandbox allow-scripts'}}, async (tab) => {
      assert.equal(await tab.evaluate(() => origin), 'null');
      await works(tab);
    }));
});
