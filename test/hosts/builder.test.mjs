import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {serveClinicPage, serveWidgets} from '../../scripts/static-server.mjs';
import {page, shown} from './host.mjs';
import {startHost} from './servers.mjs';

const root = process.env.DIST;

let widgets, clinic, host, browser;

before(async () => {
  widgets = await serveWidgets(root ? {root} : {});
  [clinic, host, browser] = await Promise.all([
    serveClinicPage({widgetsOrigin: widgets.origin}),
    startHost(),
    chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS}),
  ]);
});

after(() => Promise.all([browser.close(), widgets.close(), clinic.close(), host.close()]));

/** Opens an address, lets the test look, and fails on whatever the browser complained of. */
async function open(address, look, {viewport = {width: 1280, height: 800}} = {}) {
  const visitor = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints = [];
  try {
    const tab = await visitor.newPage();
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await look(tab, () => tab.goto(address));
    assert.deepEqual(complaints, [], 'The browser complained.');
  } finally {
    await visitor.close();
  }
}

describe('the builder', () => {
  it('lets a web person choose, set, see and copy, and the copied lines work on another site', () =>
    open(widgets.origin, async (tab, go) => {
      await go();
      await tab.getByRole('radio', {name: 'Back pain tips'}).check();
      await tab.getByLabel('Tips', {exact: true}).fill('footwear core');
      await tab.getByLabel('Layout').selectOption('steps');
      await tab.locator('summary', {hasText: 'Your clinic'}).click();
      await tab.getByRole('textbox', {name: 'Phone'}).fill('631-555-0100');
      const preview = tab.locator('[slot=preview] back-pain-tips');
      await preview.getByRole('link', {name: '631-555-0100'}).waitFor();
      assert.deepEqual(await titles(preview), [
        'Wear shoes that fit and feel good',
        'Build a strong trunk and strong legs',
      ]);

      await tab.getByRole('button', {name: 'Copy'}).click();
      await tab.getByRole('status').getByText('Copied').waitFor();
      const lines = await tab.evaluate(() => navigator.clipboard.readText());
      assert.ok(lines.includes(`src="${widgets.origin}/ascent.js"`), lines);

      const withoutScript = tab.locator('main');
      await tab.goto(host.put(page(`<main>${lines.replace(/^<script.*/, '')}</main>`)));
      assert.deepEqual(await titles(withoutScript), [
        'Wear shoes that fit and feel good',
        'Build a strong trunk and strong legs',
      ]);
      await withoutScript.getByRole('link', {name: '631-555-0100'}).waitFor();
      await withoutScript.getByText('Call 911').waitFor();

      await tab.goto(host.put(page(lines)));
      await shown(tab, 'back-pain-tips');
      const pasted = tab.locator('back-pain-tips');
      assert.deepEqual(await titles(pasted), [
        'Wear shoes that fit and feel good',
        'Build a strong trunk and strong legs',
      ]);
      const link = pasted.getByRole('link', {name: '631-555-0100'});
      assert.equal(await link.getAttribute('href'), 'tel:+16315550100');
    }));

  it('shows every widget live, on a phone too, with the lines always one press away', () =>
    open(
      widgets.origin,
      async (tab, go) => {
        await go();
        const names = await tab
          .getByRole('radiogroup', {name: 'Choose a widget'})
          .getByRole('radio');
        const tags = await names.evaluateAll((radios) => radios.map(({value}) => value));
        assert.ok(tags.length >= 3);
        for (const tag of tags) {
          await tab.locator(`[name="widget"][value="${tag}"]`).check();
          await tab.locator(`[slot=preview] ${tag}`).scrollIntoViewIfNeeded();
          // Nothing is set for the clinic’s links yet, so there is nothing to show.
          if (tag !== 'clinic-resources') await shown(tab, `[slot=preview] ${tag}`);
          const copy = await tab.getByRole('button', {name: 'Copy'}).boundingBox();
          assert.ok(copy.y > 0 && copy.y + copy.height <= 640, `${tag}: no Copy in view.`);
          const sideways = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(sideways, 0, `${tag}: the page scrolls sideways.`);
        }
      },
      {viewport: {width: 320, height: 640}},
    ));
});

describe('the sample clinic page', () => {
  for (const [width, height] of [
    [320, 640],
    [768, 1024],
    [1280, 800],
  ])
    it(`moves no line at ${width} px while slow widgets come and a reader scrolls`, () =>
      open(
        clinic.origin,
        async (tab, go) => {
          await slowNetwork(tab);
          await tab.addInitScript(() => {
            globalThis.moved = [];
            new PerformanceObserver((list) => {
              for (const {sources} of list.getEntries())
                for (const {node, previousRect, currentRect} of sources)
                  globalThis.moved.push(
                    `${node?.nodeName}.${node?.className}: ${previousRect.y} to ${currentRect.y}`,
                  );
            }).observe({type: 'layout-shift', buffered: true});
          });
          await go();
          const foot = tab.locator('footer');
          await foot.scrollIntoViewIfNeeded();
          const tags = ['consult-cta', 'back-pain-tips', 'kinetic-chain-diagram'];
          for (const tag of tags) {
            await tab.locator(tag).scrollIntoViewIfNeeded();
            await shown(tab, tag);
          }
          await foot.scrollIntoViewIfNeeded();
          // What moved in the last frame is told in the next one.
          await tab.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
          );
          const moved = await tab.evaluate(() => globalThis.moved);
          assert.deepEqual(moved, [], 'A widget needs more room in widgets.css.');
        },
        {viewport: {width, height}},
      ));
});

function titles(widget) {
  return widget
    .getByRole('listitem')
    .getByRole('heading')
    .allTextContents()
    .then((texts) => texts.map((text) => text.trim()));
}

async function slowNetwork(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 200,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}
