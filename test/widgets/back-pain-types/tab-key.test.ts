import {expect} from '@open-wc/testing';
import {tabAfter} from '../../../src/widgets/back-pain-types/tab-key.js';

describe('a key pressed on a tab', () => {
  it('leads to the neighbour on the arrow’s side, round at the ends', () => {
    expect(tabAfter('ArrowRight', 1, 5, false)).to.equal(2);
    expect(tabAfter('ArrowLeft', 1, 5, false)).to.equal(0);
    expect(tabAfter('ArrowRight', 4, 5, false)).to.equal(0);
    expect(tabAfter('ArrowLeft', 0, 5, false)).to.equal(4);
  });

  it('follows the reading direction', () => {
    expect(tabAfter('ArrowRight', 1, 5, true)).to.equal(0);
    expect(tabAfter('ArrowLeft', 1, 5, true)).to.equal(2);
    expect(tabAfter('ArrowRight', 0, 5, true)).to.equal(4);
    expect(tabAfter('ArrowLeft', 4, 5, true)).to.equal(0);
  });

  it('leads to either end, in both directions', () => {
    for (const rightToLeft of [false, true]) {
      expect(tabAfter('Home', 3, 5, rightToLeft)).to.equal(0);
      expect(tabAfter('End', 1, 5, rightToLeft)).to.equal(4);
    }
  });

  it('stays where it is when there is one tab', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
      expect(tabAfter(key, 0, 1, false), key).to.equal(0);
  });

  it('is left to the page when tabs have no use for it', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'ArrowUp', 'ArrowDown', 'PageDown'])
      expect(tabAfter(key, 1, 5, false), key).to.equal(undefined);
  });
});
