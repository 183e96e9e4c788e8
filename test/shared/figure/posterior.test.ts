import {expect} from '@open-wc/testing';
import {outline, at} from '../../../src/shared/figure/outline.js';
import {
  HEIGHT,
  posteriorBody,
  posteriorJoints,
  type PosteriorPose,
} from '../../../src/shared/figure/posterior.js';

const neutral: PosteriorPose = {
  heel: {left: 0, right: 0},
  knee: {left: 0, right: 0},
  drop: 0,
  pelvis: 0,
  bend: 0,
};

describe('the body from behind', () => {
  it('stands symmetrical in neutral', () => {
    const {ankle, knee, hip, spine} = posteriorJoints(neutral);
    for (const pair of [ankle, knee, hip]) {
      expect(pair.left.x).to.be.closeTo(-pair.right.x, 1e-9);
      expect(pair.left.y).to.be.closeTo(pair.right.y, 1e-9);
    }
    for (const {x} of spine) expect(x).to.be.closeTo(0, 1e-9);
  });

  it('has a person’s proportions', () => {
    const {knee, hip} = posteriorJoints(neutral);
    expect(-knee.right.y / HEIGHT).to.be.within(0.26, 0.3);
    expect(-hip.right.y / HEIGHT).to.be.within(0.5, 0.54);
    const heights = posteriorBody(posteriorJoints(neutral))
      .flatMap((path) => [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)])
      .map(([, y]) => -Number(y));
    expect(Math.max(...heights)).to.be.closeTo(HEIGHT, 0.03 * HEIGHT);
  });

  it('tilts its hips by the angle it is given, the right one down for a positive one', () => {
    const {hip} = posteriorJoints({...neutral, pelvis: 5});
    const tilt = Math.atan2(hip.right.y - hip.left.y, hip.right.x - hip.left.x);
    expect((tilt * 180) / Math.PI).to.be.closeTo(5, 1e-6);
  });

  it('brings knee and ankle towards the midline when a heel rolls in', () => {
    const still = posteriorJoints(neutral);
    const rolled = posteriorJoints({
      ...neutral,
      heel: {left: 0, right: 15},
      knee: {left: 0, right: 6},
    });
    expect(rolled.ankle.right.x).to.be.below(still.ankle.right.x);
    expect(rolled.knee.right.x).to.be.below(still.knee.right.x);
    expect(rolled.knee.left.x).to.equal(still.knee.left.x);
  });
});

describe('an outline', () => {
  it('is one closed path without gaps in its numbers', () => {
    const path = outline([at(0, 0, 5), at(0, 10, 6), at(0, 20, 4)]);
    expect(path)
      .to.match(/^M.*Z$/)
      .and.not.to.contain('NaN');
  });
});
