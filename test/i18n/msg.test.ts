import {expect} from '@open-wc/testing';
import type {Locale} from '../../src/i18n/locale.js';
import {addTranslations, inLocale, msg, str} from '../../src/i18n/msg.js';

/** Without the brand, so that these strings are not collected for translators. */
const say: (text: Parameters<typeof msg>[0], options: {id: string}) => string = msg;

// A language that the widgets do not have: the mechanism is the same for all.
const PRETEND = 'eo' as Locale;

before(() => {
  addTranslations(PRETEND, {
    'test.print': 'Presi',
    'test.call': str`Voku ${0}`,
    'test.both': str`${1} ĉe ${0}, ${1}!`,
  });
});

describe('an interface string', () => {
  it('is spoken in the language of the widget being drawn, and no longer', () => {
    const print = () => say('Print', {id: 'test.print'});
    expect(print()).to.equal('Print');
    expect(inLocale(PRETEND, print)).to.equal('Presi');
    expect(print()).to.equal('Print');
  });

  it('is said in the source language where it has no translation', () => {
    expect(inLocale(PRETEND, () => say('Later', {id: 'test.later'}))).to.equal('Later');
    const named = () => say(str`Later, ${'Ann'}`, {id: 'test.later-named'});
    expect(inLocale(PRETEND, named)).to.equal('Later, Ann');
  });

  it('carries its values, in the source and in a translation', () => {
    const call = () => say(str`Call ${'516-387-0053'}`, {id: 'test.call'});
    expect(call()).to.equal('Call 516-387-0053');
    expect(inLocale(PRETEND, call)).to.equal('Voku 516-387-0053');
  });

  it('may put its values in another order in a translation, or say one twice', () => {
    const both = () => say(str`At ${'noon'} with ${'Ann'}`, {id: 'test.both'});
    expect(both()).to.equal('At noon with Ann');
    expect(inLocale(PRETEND, both)).to.equal('Ann ĉe noon, Ann!');
  });

  it('keeps to its language when a widget inside it fails', () => {
    const print = () => say('Print', {id: 'test.print'});
    const spoken = inLocale(PRETEND, () => {
      expect(() =>
        inLocale('en', () => {
          throw new Error('inside');
        }),
      ).to.throw('inside');
      return print();
    });
    expect(spoken).to.equal('Presi');
    expect(print()).to.equal('Print');
  });
});
