import {expect} from '@open-wc/testing';
import {telHref} from '../../src/shared/phone.js';

describe('a phone link', () => {
  const numbers: readonly (readonly [string, string, string])[] = [
    ['516-387-0053', 'US', 'tel:+15163870053'],
    ['(516) 387 0053', 'CA', 'tel:+15163870053'],
    ['1-516-387-0053', 'US', 'tel:+15163870053'],
    ['516-387-0053', 'us', 'tel:+15163870053'],
    ['+49 30 1234567', 'US', 'tel:+49301234567'],
    ['  +1 516 387 0053', 'DE', 'tel:+15163870053'],
    ['030 1234567', 'DE', 'tel:0301234567'],
    ['516-387-0053', 'DE', 'tel:5163870053'],
    ['911', 'US', 'tel:911'],
  ];
  for (const [phone, country, link] of numbers)
    it(`dials ${link} for “${phone}” on a page for ${country}`, () => {
      expect(telHref(phone, country)).to.equal(link);
    });
});
