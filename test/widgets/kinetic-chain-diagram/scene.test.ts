import {expect} from '@open-wc/testing';
import {chainState, PRESETS} from '../../../src/widgets/kinetic-chain-diagram/chain.js';
import {
  scene,
  stanceSide,
  type Scene,
  type SceneId,
} from '../../../src/widgets/kinetic-chain-diagram/scene.js';

const SCENES: readonly SceneId[] = [
  'back mid-stride',
  'side standing',
  'side landing-ahead',
  'side landing-under',
];
const STATES = Object.values(PRESETS).map(chainState);

function amounts({marks}: Scene): Record<string, number> {
  return Object.fromEntries(marks.map(({joint, amount}) => [joint, Math.round(amount * 10) / 10]));
}

/** How far ahead of the hips the foot lands: the line under the ground. */
function reach({guides}: Scene): number {
  const [, from = 0, to = 0] = /M([\d.-]+) 5H([\d.-]+)M/.exec(guides)?.map(Number) ?? [];
  return to - from;
}

describe('the other pictures of the chain', () => {
  it('keep their labels apart from each other in every pose and size', () => {
    for (const id of SCENES) {
      for (const state of STATES) {
        for (const scale of [1, 3, 5]) {
          const {marks} = scene(id, state, scale);
          for (const a of marks) {
            for (const b of marks) {
              if (a === b || a.label.x !== b.label.x) continue;
              const apart = Math.abs(a.label.y - b.label.y);
              expect(apart, `${id} ${a.joint} ${b.joint}`).to.be.at.least(34);
            }
          }
        }
      }
    }
  });

  it('draw nothing beyond the picture’s edge, nor a broken path', () => {
    for (const id of SCENES) {
      for (const state of STATES) {
        const {layers, guides, wedges, shift} = scene(id, state, 5);
        const paths = layers.map(({body = '', shoe}) => body + (shoe?.sole ?? ''));
        expect([...paths, guides, wedges].join('')).not.to.contain('NaN');
        for (const [, x, y] of paths.join(' ').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Number(x) + shift, id).to.be.within(-170, 170);
          expect(Number(y), id).to.be.within(-502, 12);
        }
      }
    }
  });

  it('show the leg a runner stands on, and no amount where none was measured', () => {
    const state = chainState({left: 6, right: 2});
    expect(stanceSide(state)).to.equal('left');
    const picture = scene('back mid-stride', state, 3);
    expect(amounts(picture)).to.deep.equal({
      foot: 6,
      ankle: 3.9,
      knee: 2.1,
      hip: 0,
      pelvis: 0,
      back: 0,
    });
    expect(picture.marks.every(({side}) => side === 'left')).to.be.true;
  });

  it('show from the side how far the pelvis tips, in true degrees', () => {
    const state = chainState(PRESETS['both-in']);
    for (const scale of [1, 5])
      expect(amounts(scene('side standing', state, scale))).to.include({pelvis: 1.5, back: 0});
    const {guides, wedges} = scene('side standing', state, 5);
    const less = scene('side standing', state, 1);
    expect(guides).not.to.equal(less.guides);
    expect(wedges).not.to.equal(less.wedges);
  });

  it('land far ahead of the hips in one picture and closer to them in the other', () => {
    const [neutral] = STATES;
    if (!neutral) throw new Error('No state to draw.');
    const ahead = reach(scene('side landing-ahead', neutral, 3));
    const under = reach(scene('side landing-under', neutral, 3));
    expect(ahead).to.be.above(3 * under);
    expect(under).to.be.above(0);
  });
});
