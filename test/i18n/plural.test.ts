import {expect} from '@open-wc/testing';
import type {Locale} from '../../src/i18n/locale.js';
import {inLocale} from '../../src/i18n/msg.js';
import {plural} from '../../src/i18n/plural.js';

const said = (locale: Locale, amount: number, forms: string): string =>
  inLocale(locale, () => plural(amount, forms));

describe('the form of a text for an amount', () => {
  it('is the one of its plural category, in all six of Arabic', () => {
    const forms = 'zero:z|one:o|two:t|few:f {n}|many:m {n}|x {n}';
    const found = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1.5].map((n) => said('ar', n, forms));
    expect(found).to.deep.equal([
      'z',
      'o',
      't',
      'f 3',
      'f 10',
      'm 11',
      'm 99',
      'x 100',
      'x 102',
      'f 103',
      'x 1.5',
    ]);
  });

  it('is the last one where the language has none for it', () => {
    const english = 'one:1 degree|{n} degrees';
    expect([0, 1, 1.5, 2].map((n) => said('en', n, english))).to.deep.equal([
      '0 degrees',
      '1 degree',
      '1.5 degrees',
      '2 degrees',
    ]);
    expect(said('zh-Hans', 1, '{n} 度')).to.equal('1 度');
    expect(said('es', 1_000_000, 'one:1 grado|{n} grados')).to.equal('1000000 grados');
  });

  it('is an empty text where there are none', () => {
    expect(said('en', 2, '')).to.equal('');
  });
});
