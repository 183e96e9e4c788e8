import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fill} from '../../src/shared/fill.js';

describe('a sentence with places', () => {
  it('takes its values, each as often as it is named', () => {
    const sentence = 'Visit {clinic} in {town}. {clinic} is free.';
    expect(fill(sentence, {clinic: 'Ascent', town: 'Massapequa'})).to.equal(
      'Visit Ascent in Massapequa. Ascent is free.',
    );
  });

  it('keeps a place as written where there is no value', () => {
    expect(fill('Visit {clinic}.', {})).to.equal('Visit {clinic}.');
  });

  it('knows no place that only every object has', () => {
    expect(fill('{constructor}', {})).to.equal('{constructor}');
  });

  it('says a value exactly as given, even one that looks like a place or a pattern', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$&', '{town}', '$1', "$'")), (clinic) => {
        expect(fill('At {clinic}.', {clinic, town: 'no'})).to.equal(`At ${clinic}.`);
      }),
    );
  });
});
