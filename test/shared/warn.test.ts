import {expect} from '@open-wc/testing';
import {warnOnce} from '../../src/shared/warn.js';
import {warningsOf} from '../support/told.js';

describe('a warning to a page’s author', () => {
  it('is given once, however many widgets have the same fault', async () => {
    const told = await warningsOf(() => {
      for (let widget = 0; widget < 3; widget += 1) warnOnce('phone="x" was not used');
      warnOnce('theme="y" was not used');
    });
    expect(told).to.deep.equal(['phone="x" was not used', 'theme="y" was not used']);
  });
});
