import {expect} from '@open-wc/testing';
import {clinicAuthor, DEFAULT_AUTHOR} from '../../src/clinic/author.js';

const page = globalThis as {ascentConfig?: unknown};

afterEach(() => {
  delete page.ascentConfig;
});

describe('the article’s author', () => {
  it('is the one who wrote it, without letters that nobody gave', () => {
    expect(clinicAuthor({})).to.deep.equal({author: DEFAULT_AUTHOR, credentials: ''});
    expect(DEFAULT_AUTHOR).to.equal('Dr. Robert Berghorn, Jr.');
  });

  it('is named by the widget before the page', () => {
    page.ascentConfig = {author: 'Page', credentials: 'PT, DPT'};
    expect(clinicAuthor({author: ' Widget '})).to.deep.equal({
      author: 'Widget',
      credentials: 'PT, DPT',
    });
  });

  it('is nobody where the page says off', () => {
    expect(clinicAuthor({author: 'off', credentials: 'no'})).to.deep.equal({
      author: '',
      credentials: '',
    });
  });
});
