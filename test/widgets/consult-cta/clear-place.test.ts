import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {clearPlace, type Box} from '../../../src/widgets/consult-cta/modes/clear-place.js';

const WINDOW = {width: 400, height: 600};
const HOME: Box = {left: 180, top: 540, right: 390, bottom: 590};
const GAP = 8;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const among =
  (...boxes: readonly Box[]) =>
  (place: Box) =>
    boxes.filter((box) => meets(box, place));

describe('the place of a floating pill', () => {
  it('is its home where nothing is in the way', () => {
    expect(clearPlace(HOME, WINDOW, GAP, among())).to.deep.equal({x: 0, y: 0});
  });

  it('is just above a bar at the bottom', () => {
    const bar = {left: 0, top: 510, right: 400, bottom: 600};
    expect(clearPlace(HOME, WINDOW, GAP, among(bar))).to.deep.equal({x: 0, y: -88});
  });

  it('is above a chat bubble that stands on a bar', () => {
    const bar = {left: 0, top: 540, right: 400, bottom: 600};
    const bubble = {left: 330, top: 470, right: 390, bottom: 530};
    expect(clearPlace(HOME, WINDOW, GAP, among(bar, bubble))).to.deep.equal({x: 0, y: -128});
  });

  it('is at the other side where its own is taken to the top', () => {
    const panel = {left: 300, top: 0, right: 400, bottom: 600};
    expect(clearPlace(HOME, WINDOW, GAP, among(panel))).to.deep.equal({x: -170, y: 0});
  });

  it('is nowhere under something that fills the window', () => {
    const wall = {left: 0, top: 0, right: 400, bottom: 600};
    expect(clearPlace(HOME, WINDOW, GAP, among(wall))).to.equal(undefined);
  });

  it('is looked for in steps where the box of what is in the way lies elsewhere', () => {
    // A wrapper without height whose content hangs out of it.
    const wrapper = {left: 0, top: 600, right: 400, bottom: 600};
    const isFree = (place: Box): boolean => place.bottom <= 500;
    const move = clearPlace(HOME, WINDOW, GAP, (place) => (isFree(place) ? [] : [wrapper]));
    expect(move?.x).to.equal(0);
    expect(move?.y).to.be.within(-98, -90);
  });

  it('is always found in time, inside the window and clear', () => {
    const box = fc
      .tuple(fc.integer({max: 400}), fc.integer({max: 600}), fc.nat(400), fc.nat(600))
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      }));
    fc.assert(
      fc.property(fc.array(box, {maxLength: 12}), (boxes) => {
        let looks = 0;
        const move = clearPlace(HOME, WINDOW, GAP, (place) => {
          looks += 1;
          return among(...boxes)(place);
        });
        expect(looks).to.be.at.most(120);
        if (!move) return;
        const place = {
          left: HOME.left + move.x,
          right: HOME.right + move.x,
          top: HOME.top + move.y,
          bottom: HOME.bottom + move.y,
        };
        expect(place.left).to.be.at.least(0);
        expect(place.right).to.be.at.most(WINDOW.width);
        expect(place.top).to.be.at.least(WINDOW.height / 3);
        expect(place.bottom).to.be.at.most(WINDOW.height);
        expect(among(...boxes)(place)).to.deep.equal([]);
      }),
    );
  });
});
