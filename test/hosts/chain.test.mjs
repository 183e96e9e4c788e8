/**
 * The kinetic chain diagram under a reader's finger and in a reader's hands, on a page of another
 * site with a strict policy.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aHost, FALLBACK, page, shown, until} from './host.mjs';

const TAG = 'kinetic-chain-diagram';
const STRICT = {'Content-Security-Policy': "default-src 'none'; script-src CDN; style-src 'self'"};
const PHONE = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true};

const withDiagram = (attributes = '') =>
  page(
    `<${TAG} ${attributes}>${FALLBACK}</${TAG}><p>${'The page goes on. '.repeat(400)}</p>
    <script async src="CDN/ascent.js"></script>`,
  );

/** A finger on the screen: down, along the points, up. */
async function finger(tab) {
  const session = await tab.context().newCDPSession(tab);
  const send = (type, point) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints: point ? [point] : []});
  return {
    down: (point) => send('touchStart', point),
    to: (point) => send('touchMove', point),
    up: () => send('touchEnd'),
  };
}

async function heel(tab, side) {
  const grip = tab.locator(`${TAG} [data-heel=${side}]`);
  await grip.scrollIntoViewIfNeeded();
  const {x, y, width, height} = await grip.boundingBox();
  return {x: x + width / 2, y: y + height / 2};
}

const degrees = (tab, side) => tab.locator(`${TAG} #heel-${side}`).inputValue();
const closerLook = (cdn) => cdn.chunks().some((address) => /closer-look/.test(address));

describe('the diagram under a finger', () => {
  const place = aHost();

  it('rolls a heel with the very first touch, though what drags it comes only then', async () => {
    let arrive;
    place.cdn.faults = [{match: /closer-look/, until: new Promise((go) => (arrive = go))}];
    await place.visit(withDiagram(), PHONE, async (tab) => {
      await shown(tab, TAG);
      const {x, y} = await heel(tab, 'right');
      const {down, to, up} = await finger(tab);
      assert.equal(closerLook(place.cdn), false, 'Nothing comes before a reader turns to it.');
      await down({x, y});
      await until(() => closerLook(place.cdn));
      arrive();
      await until(() => tab.locator(`${TAG} summary`).count());
      await to({x: x - 12, y});
      await to({x: x - 30, y});
      await up();
      await until(async () => Number(await degrees(tab, 'right')) >= 4);
      assert.equal(await degrees(tab, 'left'), '0');
      await until(() => tab.locator(TAG).getAttribute('right'));
    });
  });

  it('lets the page scroll under a finger that moves up over the figure', async () => {
    await place.visit(withDiagram(), PHONE, async (tab) => {
      await shown(tab, TAG);
      const {x, y} = await heel(tab, 'left');
      const before = await tab.evaluate(() => scrollY);
      const {down, to, up} = await finger(tab);
      await down({x, y});
      for (let step = 1; step <= 10; step++) await to({x, y: y - 15 * step});
      await up();
      await until(async () => (await tab.evaluate(() => scrollY)) > before + 50);
      assert.equal(await degrees(tab, 'left'), '0');
    });
  });

  it('holds on with a pen too', async () => {
    await place.visit(withDiagram(), {}, async (tab) => {
      await shown(tab, TAG);
      const {x, y} = await heel(tab, 'left');
      await tab.mouse.move(x, y);
      await until(() => tab.locator(`${TAG} summary`).count());
      const session = await tab.context().newCDPSession(tab);
      const pen = (type, at, buttons) =>
        session.send('Input.dispatchMouseEvent', {
          ...{type, ...at, buttons, button: 'left', clickCount: 1},
          ...{pointerType: 'pen', force: 0.5},
        });
      await pen('mousePressed', {x, y}, 1);
      await pen('mouseMoved', {x: x + 12, y}, 1);
      await pen('mouseMoved', {x: x + 24, y}, 1);
      await pen('mouseReleased', {x: x + 24, y}, 0);
      await until(async () => Number(await degrees(tab, 'left')) >= 3);
    });
  });
});

describe('the diagram in a reader’s hands', () => {
  const place = aHost();

  it('is saved as a picture and as a drawing under a strict policy, and asks for nothing', async () => {
    const options = {headers: STRICT, acceptDownloads: true};
    const html = withDiagram('preset="right-in"').replace(/<link rel="icon".*>/, '');
    await place.visit(html, options, async (tab, noticed) => {
      await shown(tab, TAG);
      await tab.locator(`${TAG} .figure`).hover();
      const summary = tab.locator(`${TAG} summary`);
      await until(() => summary.count());
      await summary.click();
      for (const [name, starts] of [
        ['PNG', '\x89PNG'],
        ['SVG', '<svg '],
      ]) {
        const coming = tab.waitForEvent('download');
        await tab.getByRole('button', {name}).click();
        const file = await coming;
        assert.equal(file.suggestedFilename(), `kinetic-chain.${name.toLowerCase()}`);
        const content = await readFile(await file.path(), 'latin1');
        assert.equal(content.slice(0, starts.length), starts);
        assert.ok(content.length > 10_000, `${name} has ${content.length} bytes.`);
      }
      const outside = noticed.requests.filter((address) => !/^(blob:|data:)/.test(address));
      const files = outside.filter((address) => !/\/(ascent\.js|chunks\/)/.test(address));
      assert.equal(files.length, 1, `Only the page itself: ${files.join(' ')}`);
    });
  });
});
