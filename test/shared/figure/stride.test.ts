import {expect} from '@open-wc/testing';
import {strideBody, strideJoints} from '../../../src/shared/figure/stride.js';
import type {PosteriorPose} from '../../../src/shared/figure/posterior.js';

const level: PosteriorPose = {
  heel: {left: 0, right: 0},
  knee: {left: 0, right: 0},
  drop: 0,
  pelvis: 0,
  bend: 0,
};

/** Every point that a path passes, `[x, y]`. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('a stride from behind', () => {
  it('stands on one foot near the middle, the hips above it', () => {
    const {ankle, foot, pelvis} = strideJoints(level, 'right');
    expect(foot.right.x).to.be.within(5, 30);
    expect(ankle.right.y).to.be.within(-30, -20);
    expect(pelvis.x).to.be.within(0, foot.right.x);
  });

  it('keeps the other foot in the air, its sole towards the viewer', () => {
    const {shoe} = strideBody(strideJoints(level, 'right'), 'right');
    const lowest = Math.max(...points(shoe.sole).map(([, y]) => y));
    expect(lowest).to.be.below(-20);
    for (const [x] of points(shoe.sole)) expect(x).to.be.below(0);
  });

  it('is its own mirror image on the other foot', () => {
    const right = strideBody(strideJoints(level, 'right'), 'right');
    const left = strideBody(strideJoints(level, 'left'), 'left');
    const reach = (path: string): number[] => points(path).map(([x]) => Math.abs(x));
    const span = (paths: readonly string[]): number => Math.max(...paths.flatMap(reach));
    expect(span(left.body)).to.be.closeTo(span(right.body), 0.2);
    expect(span([left.shoe.sole])).to.be.closeTo(span([right.shoe.sole]), 0.2);
  });

  it('draws every part as one closed outline', () => {
    const {forearms, body, shank, shoe} = strideBody(strideJoints(level, 'left'), 'left');
    for (const path of [...forearms, ...body, shank, shoe.upper, shoe.sole])
      expect(path)
        .to.match(/^M.*Z$/)
        .and.not.to.contain('NaN');
  });
});
