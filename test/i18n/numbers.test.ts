import {expect} from '@open-wc/testing';
import {formatTag, LOCALES} from '../../src/i18n/locale.js';
import {inLocale} from '../../src/i18n/msg.js';
import {bringStrings} from '../../src/i18n/strings.js';
import {sayAmount} from '../../src/widgets/kinetic-chain-diagram/say.js';
import {tenths} from '../../src/widgets/kinetic-chain-diagram/words.js';

/** Every amount the diagram can show, and some more. */
const AMOUNTS = Array.from({length: 301}, (_, at) => at / 10);

describe('an amount in a language', () => {
  before(() => Promise.all(LOCALES.map(bringStrings)));

  for (const locale of LOCALES) {
    // The first formatter of a page takes a phone a sixth of a second: none is made for a number.
    it(`is written in ${locale} as Intl would write it`, () => {
      const {format} = new Intl.NumberFormat(formatTag(locale), {maximumFractionDigits: 1});
      for (const amount of AMOUNTS) expect(String(tenths(amount))).to.equal(format(amount));
    });

    it(`is said in ${locale} with its number, or in words`, () => {
      for (const unit of ['deg', 'mm'] as const)
        for (const amount of AMOUNTS) {
          const said = inLocale(locale, () => sayAmount(amount, unit));
          const inWords = locale === 'ar' && (amount === 1 || amount === 2);
          expect(said.includes(String(tenths(amount))), said).to.equal(!inWords);
          expect(said).not.to.match(/[{}|:]/);
        }
    });
  }

  it('takes the form that Arabic has for it', () => {
    const said = (amount: number): string => inLocale('ar', () => sayAmount(amount, 'deg'));
    expect([0, 1, 2, 3, 10, 11, 1.5].map(said)).to.deep.equal([
      '0 درجة',
      'درجة واحدة',
      'درجتين',
      '3 درجات',
      '10 درجات',
      '11 درجة',
      '1.5 درجة',
    ]);
  });
});
