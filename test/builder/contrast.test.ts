import {expect, fixture, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import {html} from 'lit';
import {
  failing,
  hexOf,
  NEEDED,
  pairsOf,
  ratioInWords,
  ratioOf,
  type Scheme,
} from '../../src/builder/contrast.js';
import {painted, repaired} from '../../src/builder/paint.js';
import type {BackNotes} from './back-notes.js';
import './back-notes.js';

const byte = fc.integer({min: 0, max: 255});
const colors = fc.tuple(byte, byte, byte);

describe('the contrast of a color', () => {
  it('is what WCAG says', () => {
    expect(ratioOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(ratioOf([255, 255, 255], [255, 255, 255])).to.equal(1);
    expect(ratioOf([0x77, 0x77, 0x77], [255, 255, 255])).to.be.closeTo(4.48, 0.005);
    expect(ratioOf([0x76, 0x76, 0x76], [255, 255, 255])).to.be.closeTo(4.54, 0.005);
  });

  it('is never rounded up to a pass', () => {
    expect(ratioInWords(4.4999)).to.equal('4.4:1');
    expect(ratioInWords(5)).to.equal('5.0:1');
  });

  it('names each pair, the hardest to read first', () => {
    const pairs = failing([0xff, 0xcc, 0], 'light');
    expect(pairs.map(({what}) => what)).to.deep.equal([
      'Links on the tinted ground',
      'Links on white',
      'White text on a button',
    ]);
    expect(failing([0x0b, 0x6b, 0x66], 'light')).to.deep.equal([]);
    expect(failing([0x0b, 0x6b, 0x66], 'dark')[0]?.what).to.equal('Links on the tinted ground');
  });
});

describe('the shade that is offered', () => {
  it('passes on every ground, whatever the color', () => {
    fc.assert(
      fc.property(colors, fc.constantFrom<Scheme>('light', 'dark'), (color, scheme) => {
        const shade = repaired(hexOf(color), scheme);
        const [hardest] = shade ? pairsOf(shade, scheme) : [];
        return (hardest?.ratio ?? 0) >= NEEDED;
      }),
    );
  });

  it('stays as it is when it is taken', () => {
    fc.assert(
      fc.property(colors, fc.constantFrom<Scheme>('light', 'dark'), (color, scheme) => {
        const shade = repaired(hexOf(color), scheme);
        const again = shade && repaired(hexOf(shade), scheme);
        return Boolean(again?.every((part, at) => Math.abs(part - (shade?.[at] ?? 0)) <= 2));
      }),
    );
  });

  for (const theme of ['light', 'dark'] as const)
    it(`is the one that a widget shows in ${theme}`, async () => {
      const widget = await fixture<BackNotes>(
        html`<back-notes theme=${theme} accent="#ffcc00"></back-notes>`,
      );
      await waitUntil(() => widget.shadowRoot?.querySelector('a'));
      const link = widget.shadowRoot!.querySelector('a')!;
      const shown = painted(getComputedStyle(link).color)!;
      expect(hexOf(shown)).to.equal(hexOf(repaired('#ffcc00', theme)!));
    });

  it('is not made of what is no color', () => {
    expect(painted('tealish')).to.equal(undefined);
    expect(painted('transparent')).to.equal(undefined);
    expect(painted('teal')).to.deep.equal([0, 128, 128]);
  });
});
