import {expect} from '@open-wc/testing';
import {boxesFor, leastBox, type Height} from '../../src/builder/boxes.js';

const height = (language: string, width: number, first: number, open?: number): Height => ({
  at: 0,
  language,
  width,
  first,
  ...(open === undefined ? {} : {open}),
});

const HEIGHTS = [
  height('en', 320, 500, 900),
  height('en', 375, 450, 800),
  height('en', 768, 300, 500),
  height('en', 1024, 280, 480),
  height('es', 320, 620),
  height('es', 768, 340),
];

describe('the box to draw', () => {
  it('cuts nothing off in a frame: the highest on phones and on wider screens', () => {
    expect(boxesFor(HEIGHTS, ['en', 'es'], false)).to.deep.equal({phone: 620, wide: 340});
    expect(boxesFor(HEIGHTS, ['en'], false)).to.deep.equal({phone: 500, wide: 300});
    expect(boxesFor(HEIGHTS, ['en'], true)).to.deep.equal({phone: 900, wide: 500});
  });

  it('counts a widget without parts as it is, when all is to be open', () => {
    expect(boxesFor(HEIGHTS, ['es'], true)).to.deep.equal({phone: 620, wide: 340});
  });

  it('leaves no gap where it can grow: the lowest of all', () => {
    expect(leastBox(HEIGHTS, ['en', 'es'])).to.equal(280);
    expect(leastBox([], ['en'])).to.equal(0);
  });
});
