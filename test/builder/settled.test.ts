import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {settled} from '../../src/builder/settled.js';
import {CONFIGS, EMPTY, WIDGETS} from './platforms/world.js';

describe('a configuration, said in one way', () => {
  it('says for the page what all of its widgets that take it have', () => {
    const pieces = [
      {tag: 'consult-cta', values: {phone: '1', locality: 'Hoboken'}},
      {tag: 'back-pain-tips', values: {phone: '1', heading: 'Tips'}},
    ];
    expect(settled({...EMPTY, pieces}, WIDGETS)).to.deep.equal({
      ...EMPTY,
      pieces: [
        {tag: 'consult-cta', values: {}},
        {tag: 'back-pain-tips', values: {heading: 'Tips'}},
      ],
      page: {phone: '1', locality: 'Hoboken'},
    });
  });

  it('leaves a widget its own, and leaves out what it does anyway', () => {
    const pieces = [
      {tag: 'consult-cta', values: {theme: 'auto', heading: ''}},
      {tag: 'back-pain-tips', values: {tips: ' '}},
      {tag: 'no-such-tag', values: {}},
    ];
    const page = {theme: 'dark', website: 'https://a.example/'};
    expect(settled({...EMPTY, pieces, page, language: ' es '}, WIDGETS)).to.deep.equal({
      ...EMPTY,
      pieces: [
        {tag: 'consult-cta', values: {heading: ''}},
        {tag: 'back-pain-tips', values: {theme: 'dark'}},
      ],
      language: 'es',
    });
  });

  it('is the same when it is said once more', () => {
    fc.assert(
      fc.property(CONFIGS, (config) => {
        const once = settled(config, WIDGETS);
        expect(settled(once, WIDGETS)).to.deep.equal(once);
      }),
      {numRuns: 200},
    );
  });
});
