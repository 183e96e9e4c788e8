/** Readers whose system sets the colours: what a colour says has to be said by more than that. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, page, shown} from './host.mjs';

const at = aHost();
const forced = {forcedColors: 'active'};

/** The line round an element, and the colours its text is drawn with. */
const look = (locator) =>
  locator.evaluate((element) => {
    const {outlineStyle, outlineWidth, color, backgroundColor} = getComputedStyle(element);
    return {outline: outlineStyle === 'none' ? '0px' : outlineWidth, color, backgroundColor};
  });

describe('in forced colours', () => {
  it('the chosen tab has a line of its own, and no other tab', () =>
    at.visit(
      page(
        '<back-pain-types layout="tabs" open="disc"></back-pain-types>',
        '<script async src="CDN/ascent.js"></script>',
      ),
      forced,
      async (tab) => {
        await shown(tab);
        const lines = await Promise.all(
          (await tab.getByRole('tab').all()).map(async (one) => (await look(one)).outline),
        );
        assert.deepEqual(lines, ['0px', '0px', '0px', '2px', '0px']);
      },
    ));

  for (const tag of ['back-pain-types', 'alignment-guide'])
    it(`every text of ${tag} takes the reader’s own colours`, () =>
      at.visit(
        page(`<${tag} open="all"></${tag}>`, '<script async src="CDN/ascent.js"></script>'),
        forced,
        async (tab) => {
          await shown(tab);
          const own = await look(tab.locator('body'));
          for (const part of ['.lead', '.what', '.label', '.question', '.care', '.safety strong']) {
            const {color} = await look(tab.locator(tag).locator(part).first());
            assert.equal(color, own.color, part);
          }
        },
      ));
});
