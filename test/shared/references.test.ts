import {expect} from '@open-wc/testing';
import {SOURCES} from '../../src/content/sources.js';
import {addressOf} from '../../src/shared/references.js';

describe('the page of a reference', () => {
  it('is found by each kind of number, and by an address that names a page', () => {
    for (const [where, page] of [
      ['doi:10.1016/j.math.2007.06.004', 'https://doi.org/10.1016/j.math.2007.06.004'],
      ['PMID 2525016', 'https://pubmed.ncbi.nlm.nih.gov/2525016/'],
      ['PMC7271446', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7271446/'],
      ['NBK52120', 'https://www.ncbi.nlm.nih.gov/books/NBK52120/'],
      ['Cochrane CD013368.pub2', 'https://doi.org/10.1002/14651858.CD013368.pub2'],
      ['jyx.jyu.fi/handle/123456789/95333', 'https://jyx.jyu.fi/handle/123456789/95333'],
    ] as const)
      expect(addressOf(where), where).to.equal(page);
  });

  it('is left open where nothing names it', () => {
    for (const where of ['acsm.org', 'this project', 'Journal of Experimental Biology 218:3406'])
      expect(addressOf(where), where).to.equal('');
  });

  it('is a web address or nothing for every source that is cited', () => {
    for (const {where} of Object.values(SOURCES))
      expect(addressOf(where), where).to.match(/^(https:\/\/\S+)?$/);
  });
});
