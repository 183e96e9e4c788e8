/** A frame follows the height of its content, on each kind of host that can run the helper. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fits, frameTag, heights, HELPER, HOSTS, inside, shownIn} from './frames.mjs';
import {aHost, page, until} from './host.mjs';

const at = aHost();

/** Presses the first part's button inside a frame, and gives how long the page took to follow, in ms. */
async function timeToFollow(tab, frame) {
  // Both clocks are the machine's own.
  const followed = tab.evaluate(
    () =>
      new Promise((done) => {
        const outer = document.querySelector('iframe');
        const before = outer.clientHeight;
        new ResizeObserver((_, observer) => {
          if (outer.clientHeight === before) return;
          observer.disconnect();
          done(performance.timeOrigin + performance.now());
        }).observe(outer);
      }),
  );
  const pressed = await frame.evaluate(() => {
    document.querySelector('main > *').shadowRoot.querySelector('.toggle').click();
    return performance.timeOrigin + performance.now();
  });
  return (await followed) - pressed;
}

describe('a frame that the page keeps as high as its content', () => {
  for (const {name, holds, depth} of HOSTS)
    it(`[R20 · ${name}] grows and shrinks with its content within 200 ms, and then rests`, () =>
      at.visit(
        page(`${holds(at, 'widget=back-pain-tips')}<p id="below">Below</p>`),
        {},
        async (tab) => {
          const isOverlaid = () =>
            tab.evaluate(
              () =>
                document.querySelector('#below').getBoundingClientRect().top <
                document.querySelector('iframe').getBoundingClientRect().bottom,
            );
          const frame = await inside(tab, depth);
          await shownIn(frame);
          const closed = await fits(tab, depth);
          const opening = [];
          const closing = [];
          // The fastest of three tells what the frame does; the others, what else the machine did.
          for (let turn = 0; turn < 3; turn += 1) {
            opening.push(await timeToFollow(tab, frame));
            assert.ok((await fits(tab, depth)) > closed + 100, 'It has not grown.');
            assert.equal(await isOverlaid(), false, 'It covers what stands below.');
            closing.push(await timeToFollow(tab, frame));
            assert.equal(await fits(tab, depth), closed);
          }
          for (const times of [opening, closing])
            assert.ok(Math.min(...times) < 200, `It took ${times.join(', ')} ms.`);
        },
      ));

  it('[R20 · plain iframe] sends at most two messages for many changes at once, and none when all is still', () =>
    at.visit(page(HELPER + frameTag('CDN/frame.html?widget=back-pain-tips')), {}, async (tab) => {
      const frame = await inside(tab);
      await shownIn(frame);
      await fits(tab);
      await tab.evaluate(() => {
        globalThis.told = [];
        addEventListener('message', ({data}) => data.height && globalThis.told.push(data.height));
      });
      const before = (await heights(tab)).outer;
      await frame.evaluate(() => {
        const main = document.querySelector('main');
        for (let px = 2; px <= 100; px += 2) {
          main.style.paddingBottom = `${px}px`;
          // An event is a reason to measure, too.
          main.firstElementChild.dispatchEvent(new CustomEvent('ascent-ready', {bubbles: true}));
        }
      });
      await until(() => tab.evaluate((height) => globalThis.told.at(-1) === height, before + 100));
      // Two seconds of frames, drawn one after the other.
      await frame.evaluate(async () => {
        const frames = 120;
        for (let drawn = 0; drawn < frames; drawn += 1)
          await new Promise((next) => requestAnimationFrame(next));
      });
      const told = await tab.evaluate(() => globalThis.told);
      assert.ok(told.length <= 2, `It was told: ${told.join(', ')}.`);
      await frame.evaluate(() => (document.querySelector('main').style.paddingBottom = '101px'));
      await frame.evaluate(async () => {
        for (let drawn = 0; drawn < 10; drawn += 1)
          await new Promise((next) => requestAnimationFrame(next));
      });
      assert.deepEqual(await tab.evaluate(() => globalThis.told), told, 'One pixel was told.');
    }));
});

describe('frames on one page', () => {
  it('[R20 · plain iframe] each follow their own content, those too that come later or out of sight', () =>
    at.visit(
      page(
        `${HELPER}${frameTag('CDN/frame.html?widget=consult-cta')}
        <div style="height: 5000px"></div>
        ${frameTag('CDN/frame.html?widget=back-pain-types')}`,
      ),
      {},
      async (tab) => {
        await tab.evaluate((src) => {
          const late = document.createElement('iframe');
          Object.assign(late, {src, title: 'Late'});
          document.body.append(late);
        }, `${at.cdn.origin}/frame.html?widget=alignment-guide`);
        const contents = async () =>
          Promise.all(
            (await tab.locator('iframe').all()).map(async (one) => {
              const frame = await (await one.elementHandle()).contentFrame();
              await shownIn(frame);
              return frame.evaluate(() =>
                Math.ceil(document.querySelector('main').getBoundingClientRect().height),
              );
            }),
          );
        const outer = () =>
          tab.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
        const expected = await contents();
        assert.equal(new Set(expected).size, 3);
        await until(
          async () => `${await outer()}` === `${await contents()}`,
          () => 'A frame is not as high as its content.',
        );
      },
    ));

  it('[R20 · plain iframe] a frame that starts hidden has its height once it is shown', () =>
    at.visit(
      page(
        `<script>
          globalThis.told = [];
          addEventListener('message', ({data}) => globalThis.told.push(data.height ?? 1));
        </script>
        ${HELPER}<div hidden>${frameTag('CDN/frame.html?widget=back-pain-tips')}</div>`,
      ),
      {},
      async (tab) => {
        await shownIn(await inside(tab));
        await tab.evaluate(() => (document.querySelector('div').hidden = false));
        const height = await fits(tab);
        await tab.evaluate(() => (document.querySelector('div').hidden = true));
        await tab.evaluate(() => (document.querySelector('div').hidden = false));
        assert.equal(await fits(tab), height);
        const told = await tab.evaluate(() => globalThis.told);
        assert.ok(told.length > 1 && !told.includes(0), `It was told: ${told.join(', ')}.`);
      },
    ));

  it('[R20 · plain iframe] a page whose helper comes last, twice, has frames of the right height', () =>
    at.visit(page(frameTag('CDN/frame.html?widget=back-pain-tips')), {}, async (tab) => {
      await shownIn(await inside(tab));
      const load = (src) =>
        new Promise((onload) =>
          document.head.append(Object.assign(document.createElement('script'), {src, onload})),
        );
      await tab.evaluate(() => {
        globalThis.ready = [];
        addEventListener('ascent-ready', ({target}) => globalThis.ready.push(target.localName));
      });
      await tab.evaluate(load, `${at.cdn.origin}/ascent-frame.js`);
      await tab.evaluate(load, `${at.cdn.origin}/ascent-frame.js?again`);
      await fits(tab);
      await until(() => tab.evaluate(() => globalThis.ready.length > 0));
      assert.deepEqual(await tab.evaluate(() => globalThis.ready), ['iframe']);
    }));

  it('[R20 · plain iframe] a frame with borders, on a page that counts them in, needs no scrolling', () =>
    at.visit(
      page(
        `${HELPER}<style>* { box-sizing: border-box } iframe { border: 5px solid; padding: 0 }</style>
        ${frameTag('CDN/frame.html?widget=back-pain-tips')}`,
      ),
      {},
      async (tab) => {
        await shownIn(await inside(tab));
        await fits(tab);
      },
    ));

  it('[R20 · plain iframe] a frame that the page lets grow no further can be scrolled to its end', () =>
    at.visit(
      page(
        `${HELPER}<style>iframe { max-height: 300px }</style>
        ${frameTag('CDN/frame.html?widget=back-pain-tips')}`,
      ),
      {},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        await until(async () => (await heights(tab)).outer === 300);
        await tab.mouse.move(200, 150);
        await tab.mouse.wheel(0, 5000);
        await until(
          () =>
            frame.evaluate(
              () => document.querySelector('main').getBoundingClientRect().bottom <= innerHeight,
            ),
          () => 'Its end cannot be reached.',
        );
      },
    ));
});

describe('the article in a frame', () => {
  it('[R20 · plain iframe] leaves no gap below its parts, and takes a reader to the part that a link names', () =>
    at.visit(
      page(
        `${HELPER}<div style="height: 300px"></div>${frameTag('CDN/frame.html?widget=running-back-pain')}`,
      ),
      {},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        const gaps = () =>
          frame.evaluate(() =>
            [
              ...document.querySelector('running-back-pain').shadowRoot.querySelectorAll('.part'),
            ].map(
              (part) => part.offsetHeight - part.shadowRoot?.querySelector('.root')?.offsetHeight,
            ),
          );
        await until(async () => `${await gaps()}` === '0,0,0,0,0');
        await fits(tab);
        await frame.getByRole('link', {name: 'Five ways'}).first().click();
        const tips = frame.locator('back-pain-tips');
        let place;
        await until(
          async () => Math.abs((place = await tips.boundingBox()).y) < 50,
          () => `The part is not in sight: ${JSON.stringify(place)}`,
        );
      },
    ));
});
