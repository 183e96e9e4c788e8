import {expect} from '@open-wc/testing';
import {lateralBody, lateralJoints, type LateralPose} from '../../../src/shared/figure/lateral.js';

const both = (angle: number): {near: number; far: number} => ({near: angle, far: angle});

const standing: LateralPose = {
  lean: 0,
  pelvis: 0,
  thigh: both(0),
  knee: both(0),
  foot: both(0),
  arm: both(-4),
  elbow: both(12),
};

const running: LateralPose = {
  ...standing,
  lean: 5,
  thigh: {near: 28, far: -12},
  knee: {near: 8, far: 70},
  foot: {near: 14, far: -50},
};

describe('the body from the side', () => {
  it('stands with its joints one above the other and its sole on the ground', () => {
    const {pelvis, knee, ankle} = lateralJoints(standing);
    expect(knee.near.x).to.be.closeTo(pelvis.x, 1e-9);
    expect(ankle.near.x).to.be.closeTo(pelvis.x, 1e-9);
    expect(-ankle.near.y).to.be.closeTo(21, 0.01);
    expect(-pelvis.y / 500).to.be.within(0.5, 0.54);
  });

  it('brings a forward thigh to the front, where it faces', () => {
    const {pelvis, knee, ankle} = lateralJoints(running);
    expect(knee.near.x).to.be.above(pelvis.x);
    expect(knee.far.x).to.be.below(pelvis.x);
    // A bent knee folds the shank behind it.
    expect(ankle.far.x).to.be.below(knee.far.x);
  });

  it('keeps the lowest sole on the ground, however it runs', () => {
    for (const pose of [standing, running]) {
      const {shoes} = lateralBody(lateralJoints(pose), pose);
      const depths = [shoes.near.sole, shoes.far.sole]
        .flatMap((path) => [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)])
        .map(([, y]) => Number(y));
      expect(Math.max(...depths)).to.be.within(-3, 3);
    }
  });

  it('deepens the low back’s arch as the pelvis tips forward', () => {
    const arch = (pelvis: number): number => lateralJoints({...standing, pelvis}).spine[2]?.x ?? 0;
    expect(arch(5)).to.be.above(arch(0));
  });

  it('draws every part as one closed outline', () => {
    const {far, near, arm} = lateralBody(lateralJoints(running), running);
    for (const path of [...far, ...near, ...arm])
      expect(path)
        .to.match(/^M.*Z$/)
        .and.not.to.contain('NaN');
  });
});
