import {expect} from '@open-wc/testing';
import {chain} from '../../../src/content/en/chain.js';
import {chainState, PRESETS} from '../../../src/widgets/kinetic-chain-diagram/chain.js';
import {sayAmount, sayRoll} from '../../../src/widgets/kinetic-chain-diagram/say.js';
import {jointSentences, summary} from '../../../src/widgets/kinetic-chain-diagram/words.js';
import type {PresetId} from '../../../src/content/schema.js';

const say = (preset: PresetId): string => summary(chainState(PRESETS[preset]), chain, sayAmount);

function joint(id: string, preset: PresetId): readonly string[] {
  const found = chain.joints.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no joint ${id}`);
  return jointSentences(found, chainState(PRESETS[preset]), chain, sayAmount);
}

describe('the chain in words', () => {
  it('says that nothing has to adjust in neutral', () => {
    expect(say('neutral')).to.equal(chain.neutral);
    for (const {id, still} of chain.joints) expect(joint(id, 'neutral')).to.deep.equal([still]);
  });

  it('follows one heel up to the back, with true sizes', () => {
    expect(say('right-in')).to.equal(
      'The right heel rolls in 6 degrees. The right side of the pelvis drops about 1.5 degrees. ' +
        'Seen from the side, it tips forward about 0.8 degrees. ' +
        'The low back bends about 1.2 degrees to the left, so the head stays over the feet.',
    );
  });

  it('says the same of the other side when the other heel rolls', () => {
    const mirrored = say('right-in').replace(/right|left/g, (side) =>
      side === 'right' ? 'left' : 'right',
    );
    expect(say('left-in')).to.equal(mirrored);
  });

  it('tells that both feet together show only from the side', () => {
    expect(say('both-in')).to.contain('stays level').and.to.contain('about 1.5 degrees');
    expect(say('both-out')).to.contain('stays level');
  });

  it('speaks of both sides where both change, the right one first', () => {
    expect(joint('hip', 'right-in-left-out')).to.deep.equal([
      'The right leg acts about 4.5 millimeters shorter.',
      'The left leg acts about 3 millimeters longer.',
    ]);
  });

  it('says one degree, not one degrees', () => {
    expect(sayAmount(1, 'deg')).to.equal('1 degree');
    expect(sayAmount(-1.04, 'deg')).to.equal('1 degree');
    expect(sayRoll(0)).to.equal('usual place');
    expect(sayRoll(-3)).to.equal('out 3 degrees');
  });
});
