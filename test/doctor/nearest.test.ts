import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {distance, nearest} from '../../src/doctor/nearest.js';

const word = fc.string({maxLength: 12});

describe('the distance of two words', () => {
  it('counts letters that change, come or go', () => {
    expect(distance('kitten', 'sitting')).to.equal(3);
    expect(distance('', 'lang')).to.equal(4);
  });

  it('is the same both ways, 0 only for the same word, and never longer than a detour', () => {
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        const far = distance(one, other);
        expect(far).to.equal(distance(other, one));
        expect(far === 0).to.equal(one === other);
        expect(far).to.be.at.most(distance(one, third) + distance(third, other));
      }),
    );
  });
});

describe('the name that was meant', () => {
  const names = ['consult-cta', 'back-pain-tips', 'heading-level', 'open'];
  const cases = [
    ['consult-cat', 'consult-cta'],
    ['headinglevel', 'heading-level'],
    ['Back-Pain-Tip', 'back-pain-tips'],
    ['opne', undefined],
    ['opn', 'open'],
    ['their-card', undefined],
  ] as const;
  for (const [written, meant] of cases)
    it(`of “${written}” is ${meant ?? 'not known'}`, () => {
      expect(nearest(written, names)).to.equal(meant);
    });
});
