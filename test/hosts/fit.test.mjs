/** Widgets in boxes of a page: one that ends, one that only starts somewhere, one that is hidden. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fits, frameTag, HELPER, inside, shownIn} from './frames.mjs';
import {aHost, page, readThrough, tagOf, TAGS, until, widgetsOf} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';

const boxes = (attributes, css) =>
  page(
    TAGS.map((tag) => `<div class="box">${tagOf(tag, attributes)}</div><p>Below</p>`).join(''),
    `<style>${css}</style>${SCRIPT}`,
  );

const FIXED = '.box { width: 320px; height: 400px; overflow: hidden }';
/** The rule by which Wix sizes a custom element: the editor's height is the least. */
const WIX = `.box { --custom-element-width: 100%; --custom-element-height: 250px }
  .box > :first-child { width: var(--custom-element-width); min-height: var(--custom-element-height) }`;

/** Of each widget: its height, its content's, and the box's that it stands in. */
const sizes = (tab) =>
  widgetsOf(tab).evaluateAll((all) =>
    all.map((widget) => {
      const root = widget.shadowRoot.querySelector('.root');
      return {
        tag: widget.localName,
        widget: widget.getBoundingClientRect().height,
        root: root.getBoundingClientRect().height,
        content: root.scrollHeight,
        box: widget.parentElement.getBoundingClientRect().height,
      };
    }),
  );

describe('a widget that grows', () => {
  it('[R15 · Wix custom element] is as high as its content, or as the editor’s box where that is higher', () =>
    at.visit(boxes('', WIX), {}, async (tab) => {
      await readThrough(tab);
      for (const {tag, widget, root, box} of await sizes(tab)) {
        assert.equal(widget, Math.max(root, 250), tag);
        assert.equal(box, widget, tag);
      }
    }));

  for (const [name, css] of [
    ['plain page', ''],
    ['Wix custom element', WIX],
  ])
    it(`[R15 · ${name}] moves what stands below, and collapses again`, () =>
      at.visit(boxes('', css), {}, async (tab) => {
        await readThrough(tab);
        const before = await sizes(tab);
        const press = () =>
          widgetsOf(tab).evaluateAll((all) => {
            for (const {shadowRoot} of all) shadowRoot.querySelector('.toggle')?.click();
          });
        await press();
        await until(async () => {
          const after = await sizes(tab);
          const grown = after.filter(({box}, index) => box > before[index].box + 50);
          return grown.length >= 3 && after.every(({widget, box}) => box === widget);
        });
        await press();
        await until(async () => JSON.stringify(await sizes(tab)) === JSON.stringify(before));
      }));

  it('[R15 · plain page] shows when the box that was hidden is shown', () =>
    at.visit(boxes('', '.box { display: none }'), {}, async (tab) => {
      await tab.evaluate(() => document.styleSheets[0].deleteRule(0));
      await readThrough(tab);
      for (const {tag, widget, root} of await sizes(tab)) {
        assert.equal(widget, root, tag);
        assert.ok(root > 100, tag);
      }
    }));
});

describe('a widget that scrolls', () => {
  it('[R15 · fixed-height box] fills the box, can be scrolled by keys, and has a name', () =>
    at.visit(boxes('fit="scroll"', FIXED), {}, async (tab) => {
      await readThrough(tab);
      await until(async () => (await sizes(tab)).every(({root}) => root <= 400));
      for (const {tag, widget, root, content, box} of await sizes(tab)) {
        assert.deepEqual([tag, widget, box], [tag, root, 400]);
        assert.ok(content > root, tag);
      }
      for (const tag of TAGS) {
        const widget = tab.locator(`css:light=${tag}`);
        const title = await widget.getByRole('heading').first().textContent();
        const region = widget.getByRole('region', {name: title.trim()}).first();
        await region.focus();
        await tab.keyboard.press('End');
        await until(
          () => region.evaluate((one) => one.scrollTop + one.clientHeight >= one.scrollHeight - 1),
          () => `The keys do not reach the end of ${tag}.`,
        );
      }
    }));

  it('[R15 · fixed-height box] keeps the emergency line in sight, over nothing that has the focus', () =>
    at.visit(
      boxes('fit="scroll"', '.box { width: 400px; height: 480px; overflow: hidden }'),
      {},
      async (tab) => {
        await readThrough(tab);
        const scrolling = tab.locator('.root[tabindex]');
        await until(async () => (await scrolling.count()) >= TAGS.length - 1);
        const wrong = await scrolling.evaluateAll((all) =>
          all.flatMap((root) => {
            const name = root.getRootNode().host.localName;
            const boxOf = (part) => part.getBoundingClientRect();
            const line = root.querySelector('.frame > .safety');
            const isSeen = () =>
              boxOf(line).bottom <= boxOf(root).bottom && boxOf(line).top > boxOf(root).top;
            const found = isSeen() ? [] : [`${name}: the line`];
            for (const part of root.querySelectorAll('button, a[href], input, [tabindex="0"]')) {
              if (!part.checkVisibility() || line.contains(part)) continue;
              part.focus();
              const {top, bottom} = boxOf(part);
              const isCovered = boxOf(line).top < bottom + 4 && boxOf(line).bottom > top - 4;
              if (top - 4 < boxOf(root).top || bottom + 4 > boxOf(root).bottom || isCovered)
                found.push(`${name}: ${part.outerHTML.slice(0, 60)}`);
            }
            return found;
          }),
        );
        assert.deepEqual(wrong, []);
      },
    ));

  it('[R15 · fixed-height box] fits where the box is a cell, a column or has a height of its own', () =>
    at.visit(
      page(
        ['display: grid; height: 300px', 'display: flex; flex-direction: column; height: 300px']
          .map((css) => `<div style="${css}">${tagOf('back-pain-tips', 'fit="scroll"')}</div>`)
          .join('') + tagOf('back-pain-tips', 'fit="scroll" style="height: 300px"'),
        SCRIPT,
      ),
      {},
      async (tab) => {
        await readThrough(tab);
        let found;
        await until(
          async () => (found = await sizes(tab)).every(({root}) => root === 300),
          () => `It does not fit: ${JSON.stringify(found)}`,
        );
      },
    ));

  it('[R15 · plain page] grows where the page gives no height, and is no region of its own', () =>
    at.visit(boxes('fit="scroll"', WIX), {}, async (tab) => {
      await readThrough(tab);
      for (const {tag, widget, content} of await sizes(tab))
        assert.ok(content <= widget && content >= widget - 3, `${tag}: ${content}, ${widget}`);
      assert.equal(await tab.locator('.root[tabindex]').count(), 0);
    }));

  it('[R15 · plain iframe] stays in the height that the page gives the frame', () =>
    at.visit(
      page(HELPER + frameTag('CDN/frame.html?widget=back-pain-tips&fit=scroll', 'height="400"')),
      {},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        const region = frame.getByRole('region');
        await region.waitFor();
        assert.equal((await region.boundingBox()).height, 400);
        assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight), 400);
        assert.equal(await fits(tab), 400);
      },
    ));
});

describe('a widget that saves space', () => {
  const texts = (tab) =>
    widgetsOf(tab).evaluateAll((all) =>
      all.map(({shadowRoot}) => shadowRoot.querySelector('.root').innerText),
    );

  it('[R15 · fixed-height box] says the same in less height, with its parts closed', () =>
    at.visit(boxes('', ''), {}, async (tab) => {
      await readThrough(tab);
      const before = await sizes(tab);
      const said = await texts(tab);
      await widgetsOf(tab).evaluateAll((all) => {
        for (const widget of all) widget.setAttribute('fit', 'compact');
      });
      await until(async () =>
        (await sizes(tab)).every(({root}, index) => root < before[index].root * 0.9),
      );
      assert.deepEqual(await texts(tab), said);
      assert.equal(await tab.locator('.toggle[aria-expanded=true]').count(), 0);
      await widgetsOf(tab).evaluateAll((all) => {
        for (const widget of all) widget.setAttribute('fit', 'grow');
      });
      await until(async () => JSON.stringify(await sizes(tab)) === JSON.stringify(before));
    }));
});
