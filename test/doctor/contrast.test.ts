import {expect} from '@open-wc/testing';
import {ratioOf} from '../../src/doctor/checks/contrast.js';
import {rgbaOf} from '../../src/doctor/look/colors.js';
import type {Rgba, TextSeen} from '../../src/doctor/world.js';

const text = (ink: Rgba, ...behind: readonly Rgba[]): TextSeen => ({
  text: 'Call us',
  ink,
  behind,
  onPicture: false,
  isLarge: false,
  widget: document.body,
});

describe('the contrast of a text', () => {
  it('is 21 for black on white and 1 for white on white', () => {
    expect(ratioOf(text([0, 0, 0, 1], [255, 255, 255, 1]))).to.equal(21);
    expect(ratioOf(text([255, 255, 255, 1], [255, 255, 255, 1]))).to.equal(1);
  });

  it('is 4.48 for #777 on white, as all who measure it say', () => {
    expect(ratioOf(text([119, 119, 119, 1], [255, 255, 255, 1]))).to.be.closeTo(4.48, 0.005);
  });

  it('looks through what is see-through, down to what is not', () => {
    const half = ratioOf(text([0, 0, 0, 1], [255, 255, 255, 0.5], [0, 0, 0, 1]));
    expect(half).to.be.closeTo(ratioOf(text([0, 0, 0, 1], [127.5, 127.5, 127.5, 1])), 0.001);
    const faint = ratioOf(text([0, 0, 0, 0.5], [255, 255, 255, 1]));
    expect(faint).to.be.closeTo(ratioOf(text([127.5, 127.5, 127.5, 1], [255, 255, 255, 1])), 0.001);
  });
});

describe('a color that a browser computed', () => {
  const cases = [
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['color(srgb 1 0 0)', [255, 0, 0, 1]],
  ] as const;
  for (const [written, read] of cases)
    it(`is read from ${written}`, () => {
      expect(rgbaOf(written)).to.deep.equal(read);
    });
});
