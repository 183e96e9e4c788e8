import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {SOURCES} from '../../../src/content/sources.js';
import {LINK_EVIDENCE} from '../../../src/widgets/kinetic-chain-diagram/chain.evidence.js';
import {
  chainState,
  LINKS,
  PRESETS,
  presetOf,
  ROLL,
  type ChainState,
  type HeelRoll,
} from '../../../src/widgets/kinetic-chain-diagram/chain.js';

const roll = fc.double({min: ROLL.min, max: ROLL.max, noNaN: true});

function numbers({left, right, ...trunk}: ChainState): number[] {
  const parts: Record<string, number>[] = [{...left}, {...right}, trunk];
  return parts.flatMap((part) => Object.values(part));
}

describe('the chain model', () => {
  it('keeps everything at exactly zero in neutral', () => {
    for (const value of numbers(chainState(PRESETS.neutral)))
      expect(Object.is(value, 0)).to.be.true;
  });

  it('gives the sizes of the lab studies when one heel rolls in 6 degrees', () => {
    const {right, left, ...trunk} = chainState({left: 0, right: 6});
    expect(right.tibialRotation).to.be.closeTo(3.9, 0.001);
    expect(right.kneeValgus).to.be.closeTo(2.1, 0.001);
    expect(right.legShortening).to.be.closeTo(4.5, 0.001);
    expect(Object.values(left)).to.deep.equal([0, 0, 0, 0]);
    expect(trunk.pelvicObliquity).to.be.closeTo(1.47, 0.01);
    expect(trunk.lumbarSideBend).to.be.closeTo(-1.18, 0.01);
    expect(trunk.anteriorPelvicTilt).to.be.closeTo(0.75, 0.001);
  });

  it('tips the pelvis forward about 1.5 degrees and keeps it level when both heels roll in', () => {
    const state = chainState({left: 6, right: 6});
    expect(state.anteriorPelvicTilt).to.be.closeTo(1.5, 0.001);
    expect(state.pelvicObliquity).to.equal(0);
    expect(state.lumbarSideBend).to.equal(0);
  });

  it('turns 3, 5 and 10 millimetres of leg height into 1.0, 1.6 and 3.3 degrees of tilt', () => {
    const tilt = (millimetres: number): number =>
      chainState({left: 0, right: millimetres / LINKS.legShortening.gain}).pelvicObliquity;
    expect(tilt(3)).to.be.closeTo(1, 0.05);
    expect(tilt(5)).to.be.closeTo(1.6, 0.05);
    const both = chainState({left: -10 / 3, right: 10}).pelvicObliquity;
    expect(both).to.be.closeTo(3.3, 0.05);
  });

  it('lifts the pelvis and bends the back towards a side that rolls out', () => {
    const state = chainState({left: 0, right: -4});
    expect(state.right.legShortening).to.be.closeTo(-3, 0.001);
    expect(state.pelvicObliquity).to.be.below(0);
    expect(state.lumbarSideBend).to.be.above(0);
    expect(state.anteriorPelvicTilt).to.equal(0);
  });

  it('adds both sides up when one rolls in and the other out', () => {
    const one = chainState({left: 0, right: 6}).pelvicObliquity;
    const other = chainState({left: -4, right: 0}).pelvicObliquity;
    const both = chainState({left: -4, right: 6}).pelvicObliquity;
    expect(both).to.be.closeTo(one + other, 0.01);
  });

  it('lets each leg answer its own heel alone, and adds the two at the pelvis', () => {
    fc.assert(
      fc.property(roll, roll, (a, b) => {
        const [both, left, right] = [
          chainState({left: a, right: b}),
          chainState({left: a, right: 0}),
          chainState({left: 0, right: b}),
        ];
        expect(both.left).to.deep.equal(left.left);
        expect(both.right).to.deep.equal(right.right);
        // Heights add exactly; the angle over them is an arc sine, all but straight up to 4 degrees.
        fc.pre(Math.abs(both.pelvicObliquity) < LINKS.pelvicObliquity.max);
        const sum = left.pelvicObliquity + right.pelvicObliquity;
        expect(both.pelvicObliquity).to.be.closeTo(sum, 0.01);
        expect(both.anteriorPelvicTilt).to.be.closeTo(
          left.anteriorPelvicTilt + right.anteriorPelvicTilt,
          1e-9,
        );
      }),
    );
  });

  it('answers a mirrored roll with a mirrored body', () => {
    fc.assert(
      fc.property(roll, roll, (a, b) => {
        const here = chainState({left: a, right: b});
        const there = chainState({left: b, right: a});
        expect(there.left).to.deep.equal(here.right);
        expect(there.right).to.deep.equal(here.left);
        expect(there.pelvicObliquity).to.be.closeTo(-here.pelvicObliquity, 1e-9);
        expect(there.lumbarSideBend).to.be.closeTo(-here.lumbarSideBend, 1e-9);
        expect(there.anteriorPelvicTilt).to.equal(here.anteriorPelvicTilt);
      }),
    );
  });

  it('never leaves a link’s range, and never jumps', () => {
    const wild = fc.double({min: -100, max: 100, noNaN: true});
    fc.assert(
      fc.property(wild, wild, (left, right) => {
        const state = chainState({left, right});
        for (const side of [state.left, state.right, state]) {
          for (const [name, {min, max}] of Object.entries(LINKS)) {
            const value = (side as unknown as Record<string, number>)[name];
            if (value !== undefined) expect(value).to.be.within(min, max);
          }
        }
        const near = numbers(chainState({left: left + 0.001, right}));
        numbers(state).forEach((value, index) => {
          expect(near[index]).to.be.closeTo(value, 0.002);
        });
      }),
    );
  });

  it('moves each joint further, never back, as the heel rolls further in', () => {
    fc.assert(
      fc.property(roll, roll, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const low = chainState({left: 0, right: less});
        const high = chainState({left: 0, right: more});
        expect(high.right.tibialRotation).to.be.at.least(low.right.tibialRotation);
        expect(high.right.kneeValgus).to.be.at.least(low.right.kneeValgus);
        expect(high.pelvicObliquity).to.be.at.least(low.pelvicObliquity);
        expect(high.lumbarSideBend).to.be.at.most(low.lumbarSideBend);
      }),
    );
  });

  it('names a grade and a source for every link, or owns to an illustration', () => {
    expect(Object.keys(LINK_EVIDENCE)).to.deep.equal(Object.keys(LINKS));
    for (const [name, {grade, sources}] of Object.entries(LINK_EVIDENCE)) {
      expect(['A', 'B', 'C', 'D'], name).to.include(grade);
      for (const source of sources) expect(SOURCES, name).to.have.property(source);
      if (sources.includes('illustration')) expect(grade, name).to.equal('D');
    }
  });

  it('knows a preset by its roll', () => {
    expect(presetOf({left: -4, right: 6})).to.equal('right-in-left-out');
    expect(presetOf({left: 1, right: 6} satisfies HeelRoll)).to.equal(undefined);
  });
});
