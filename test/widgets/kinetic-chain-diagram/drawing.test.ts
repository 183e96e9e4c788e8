import {expect} from '@open-wc/testing';
import {chainState, PRESETS} from '../../../src/widgets/kinetic-chain-diagram/chain.js';
import {drawing} from '../../../src/widgets/kinetic-chain-diagram/drawing.js';
import {WAVE, wave} from '../../../src/widgets/kinetic-chain-diagram/wave.js';

const ids = Object.keys(PRESETS) as (keyof typeof PRESETS)[];

describe('the chain’s drawing', () => {
  it('keeps its labels apart from each other in every pose and size', () => {
    for (const id of ids) {
      for (const scale of [1, 3, 5]) {
        const {marks} = drawing(chainState(PRESETS[id]), scale);
        for (const a of marks) {
          for (const b of marks) {
            if (a === b || a.side !== b.side) continue;
            expect(Math.abs(a.label.y - b.label.y), `${id} ${a.joint} ${b.joint}`).to.be.at.least(
              34,
            );
          }
        }
      }
    }
  });

  it('writes true amounts however large it draws', () => {
    const amounts = (scale: number): number[] =>
      drawing(chainState(PRESETS['right-in']), scale).marks.map(({amount}) => amount);
    expect(amounts(5)).to.deep.equal(amounts(1));
  });

  it('keeps the edge a shoe stands on on the ground', () => {
    const {shoes} = drawing(chainState({left: 0, right: 6}), 3);
    expect(shoes[0]?.transform).to.match(/^rotate\(0 /);
    const [, turn, pivot] = /rotate\((\S+) (\S+) 0\)/.exec(shoes[1]?.transform ?? '') ?? [];
    expect(Number(turn)).to.equal(-18);
    // The inner edge: between the shoe's middle and the body's.
    expect(Number(pivot)).to.be.within(1, 33);
  });

  it('draws the right of the body on the right of the picture', () => {
    const {marks} = drawing(chainState(PRESETS['right-in']), 3);
    for (const {side, dot, joint} of marks) {
      if (joint === 'pelvis' || joint === 'back') continue;
      expect(Math.sign(dot.x), `${side} ${joint}`).to.equal(side === 'right' ? 1 : -1);
    }
  });
});

describe('a change on its way up', () => {
  const from = chainState(PRESETS.neutral);
  const to = chainState(PRESETS['right-in']);

  it('starts at the foot before it reaches the back', () => {
    const early = wave(from, to, 100);
    expect(early.right.rearfootEversion).to.be.above(0);
    expect(early.lumbarSideBend).to.equal(0);
  });

  it('begins where it was and ends where it should', () => {
    expect(wave(from, to, 0)).to.deep.equal(from);
    expect(wave(from, to, WAVE)).to.equal(to);
  });
});
