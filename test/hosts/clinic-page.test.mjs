import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {serveClinicPage, serveWidgets} from '../../scripts/static-server.mjs';
import {shown} from './host.mjs';

const root = process.env.DIST;

let widgets, clinic, browser;

before(async () => {
  widgets = await serveWidgets(root ? {root} : {});
  [clinic, browser] = await Promise.all([
    serveClinicPage({widgetsOrigin: widgets.origin}),
    chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS}),
  ]);
});

after(() => Promise.all([browser.close(), widgets.close(), clinic.close()]));

/** Opens an address, lets the test look, and fails on whatever the browser complained of. */
async function open(address, look, {viewport = {width: 1280, height: 800}} = {}) {
  const visitor = await browser.newContext({viewport});
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
