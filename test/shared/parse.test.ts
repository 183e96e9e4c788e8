import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {idList, isOff, MAX_LABEL, number, oneOf, text} from '../../src/shared/parse.js';
import {refusals} from '../support/told.js';

const LAYOUTS = ['list', 'cards', 'steps'] as const;
const TIPS = ['core', 'mobility', 'technique'] as const;

/** Half of a character that UTF-16 writes in two. */
const LONE_SURROGATE = /\p{Cs}/u;

describe('a yes or no from a page', () => {
  for (const raw of ['false', 'FALSE', ' off ', '0', 'no'])
    it(`takes “${raw}” as no`, () => {
      expect(isOff(raw)).to.equal(true);
    });
  for (const raw of ['', 'true', '1', 'on', 'yes', 'nope', null, undefined])
    it(`does not take ${JSON.stringify(raw)} as no`, () => {
      expect(isOff(raw)).to.equal(false);
    });
});

describe('a text from a page', () => {
  it('is trimmed, and empty where there is none', () => {
    expect(text('  Free talk \n')).to.equal('Free talk');
    expect(text(5)).to.equal('5');
    for (const raw of [null, undefined, {}, [], true]) expect(text(raw)).to.equal('');
  });

  it('is cut when someone pastes a megabyte', () => {
    expect(text('<b>&"'.repeat(200_000))).to.have.lengthOf(MAX_LABEL);
    expect(text('x'.repeat(1_000_000), 2000)).to.have.lengthOf(2000);
  });

  it('never ends in half a character', () => {
    const cutInside = `${'x'.repeat(MAX_LABEL - 1)}🏃`;
    expect(text(cutInside)).not.to.match(LONE_SURROGATE);
  });

  it('is short, trimmed and whole whatever the page gives', () => {
    fc.assert(
      fc.property(fc.anything(), fc.integer({min: 0, max: 50}), (raw, max) => {
        const value = text(raw, max);
        expect(value.length).to.be.at.most(max);
        expect(value).to.equal(value.trim());
        expect(value).not.to.match(LONE_SURROGATE);
      }),
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (raw) => {
        expect(text(raw)).not.to.match(LONE_SURROGATE);
      }),
    );
  });
});

describe('a choice from a page', () => {
  it('is found in any case and with blanks around it', () => {
    const {refuse, refused} = refusals();
    expect(oneOf('layout', ' Cards ', LAYOUTS, 'list', refuse)).to.equal('cards');
    expect(refused).to.deep.equal([]);
  });

  it('falls back in silence where nothing was chosen', () => {
    const {refuse, refused} = refusals();
    for (const raw of [null, undefined, '', '  '])
      expect(oneOf('layout', raw, LAYOUTS, 'list', refuse)).to.equal('list');
    expect(refused).to.deep.equal([]);
  });

  it('falls back and says so where there is no such choice', () => {
    const {refuse, refused} = refusals();
    expect(oneOf('layout', 'grid', LAYOUTS, 'list', refuse)).to.equal('list');
    expect(refused).to.deep.equal(['layout=grid']);
  });

  it('is always one of the choices', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const value = oneOf('layout', raw, LAYOUTS, 'list', refusals().refuse);
        expect(LAYOUTS).to.include(value);
      }),
    );
  });
});

describe('a list of ids from a page', () => {
  const list = (raw: unknown) => {
    const {refuse, refused} = refusals();
    return {ids: idList('tips', raw, TIPS, TIPS, refuse), refused};
  };

  it('keeps the page’s order and drops repeats', () => {
    expect(list('technique, core technique').ids).to.deep.equal(['technique', 'core']);
  });

  it('is everything where nothing was given', () => {
    for (const raw of [null, '', ' , ']) {
      expect(list(raw).ids).to.deep.equal(TIPS);
      expect(list(raw).refused).to.deep.equal([]);
    }
  });

  it('leaves out what it does not know and says so', () => {
    const {ids, refused} = list('core yoga');
    expect(ids).to.deep.equal(['core']);
    expect(refused).to.deep.equal(['tips=yoga']);
  });

  it('is everything where it knows none', () => {
    expect(list('yoga').ids).to.deep.equal(TIPS);
  });

  it('holds only known ids, each once, whatever the page gives', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...TIPS), fc.string()));
    fc.assert(
      fc.property(words, (given) => {
        const {ids} = list(given.join(' '));
        expect(ids.length).to.be.greaterThan(0);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(TIPS).to.include(id);
      }),
    );
  });
});

describe('a number from a page', () => {
  const read = (raw: unknown) => {
    const {refuse, refused} = refusals();
    return {value: number('left', raw, {min: -6, max: 10, fallback: 0}, refuse), refused};
  };

  for (const [raw, value] of [
    ['4', 4],
    [' -2.5 ', -2.5],
    [4, 4],
    ['10', 10],
    ['-6', -6],
    ['', 0],
    [null, 0],
  ] as const)
    it(`reads ${JSON.stringify(raw)} as ${value}`, () => {
      expect(read(raw)).to.deep.equal({value, refused: []});
    });

  for (const [raw, value] of [
    ['11', 10],
    ['-1000', -6],
    ['many', 0],
    ['4px', 0],
    ['NaN', 0],
    ['Infinity', 0],
  ] as const)
    it(`says that “${raw}” cannot be used and takes ${value}`, () => {
      expect(read(raw)).to.deep.equal({value, refused: [`left=${raw}`]});
    });

  it('is never minus nothing', () => {
    expect(Object.is(read('-0').value, 0)).to.equal(true);
  });

  it('stays in its range whatever the page gives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.anything()), (raw) => {
        expect(read(raw).value).to.be.within(-6, 10);
      }),
    );
  });
});
