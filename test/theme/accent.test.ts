import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {part, sample, type SampleWidget} from '../element/sample.js';
import {contrast, painted} from '../support/colour.js';
import {warningsOf} from '../support/told.js';

const percent = fc.integer({min: 0, max: 100});
const angle = fc.integer({min: 0, max: 359});
const byte = fc.integer({min: 0, max: 255});

/** Colours as brands write them. */
const colours = fc.oneof(
  fc.tuple(byte, byte, byte).map((rgb) => `rgb(${rgb.join(' ')})`),
  fc.tuple(angle, percent, percent).map(([h, s, l]) => `hsl(${h} ${s}% ${l}%)`),
  fc.constantFrom('yellow', 'white', 'black', '#ff0', 'lime', 'hotpink', 'navy'),
  // See-through, and beyond what a common screen shows.
  fc.tuple(byte, byte, byte, percent).map(([r, g, b, a]) => `rgb(${r} ${g} ${b} / ${a}%)`),
  fc.tuple(percent, percent, angle).map(([l, c, h]) => `oklch(${l}% ${c / 250} ${h})`),
  fc
    .tuple(percent, percent, percent)
    .map((rgb) => `color(display-p3 ${rgb.map((v) => v / 100).join(' ')})`),
);

/** Every pair of colours in which a reader has to read the accent. */
function worst(widget: SampleWidget): {readonly contrast: number; readonly pair: string} {
  const backgrounds = {
    surface: getComputedStyle(part(widget, '.root')).backgroundColor,
    tint: getComputedStyle(part(widget, '.safety')).backgroundColor,
  };
  const link = getComputedStyle(part(widget, 'a')).color;
  const {color, backgroundColor} = getComputedStyle(part(widget, '.primary'));
  const pairs = [
    ...Object.entries(backgrounds).map(([name, background]) => ({
      pair: `accent ${link} on the ${name} ${background}`,
      contrast: contrast(painted(background, link), painted(background)),
    })),
    {
      pair: `button text ${color} on the accent ${backgroundColor}`,
      contrast: contrast(
        painted(backgrounds.surface, backgroundColor, color),
        painted(backgrounds.surface, backgroundColor),
      ),
    },
  ];
  return pairs.reduce((least, pair) => (pair.contrast < least.contrast ? pair : least));
}

describe('a brand’s colour', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`can be read in ${theme}, whatever it is`, async () => {
      const widget = await sample({theme});
      await fc.assert(
        fc.asyncProperty(colours, async (accent) => {
          widget.setAttribute('accent', accent);
          await widget.updateComplete;
          const {contrast, pair} = worst(widget);
          expect(contrast, pair).to.be.at.least(4.5);
        }),
        {numRuns: 60},
      );
    });

    it(`can be read in ${theme} where the page sets it for all its widgets`, async () => {
      const widget = await sample({theme});
      for (const accent of ['#ffff00', '#000', '#ff69b4', 'white']) {
        document.documentElement.style.setProperty('--ascent-accent', accent);
        const {contrast, pair} = worst(widget);
        expect(contrast, pair).to.be.at.least(4.5);
      }
      document.documentElement.style.removeProperty('--ascent-accent');
      expect(worst(widget).contrast).to.be.at.least(4.5);
    });
  }

  it('is kept as it is where it can be read as it is', async () => {
    const widget = await sample({theme: 'light', accent: '#6a1b9a'});
    const shown = painted(getComputedStyle(part(widget, 'a')).color);
    const wanted = painted('#6a1b9a');
    shown.forEach((channel, at) => {
      expect(Math.abs(channel - wanted[at]!)).to.be.at.most(2);
    });
  });

  it('is the library’s own again, and the author is told once, where it is no colour', async () => {
    const colour = (widget: SampleWidget) => getComputedStyle(part(widget, 'a')).color;
    const plain = colour(await sample());
    const told = await warningsOf(async () => {
      const widget = await sample({accent: 'purple'});
      expect(colour(widget)).not.to.equal(plain);
      for (const accent of ['clinic blue', 'red; background: url(//evil.example)']) {
        widget.setAttribute('accent', accent);
        await widget.updateComplete;
        expect(colour(widget)).to.equal(plain);
      }
      widget.setAttribute('theme', 'light');
      await widget.updateComplete;
      expect(colour(await sample({accent: 'clinic blue'}))).to.equal(plain);
    });
    expect(told).to.deep.equal([
      '<sample-widget> accent="clinic blue" was not used; expected a CSS color.',
      '<sample-widget> accent="red; background: url(//evil.example)" was not used; expected a CSS color.',
    ]);
  });
});
