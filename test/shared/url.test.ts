import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {url} from '../../src/shared/parse.js';
import {refusals} from '../support/told.js';

function read(raw: unknown): {readonly link: string; readonly refused: number} {
  const {refuse, refused} = refusals();
  return {link: url('booking-url', raw, refuse), refused: refused.length};
}

describe('a link from a page', () => {
  for (const raw of [
    'https://clinic.example/book?a=1&b=2#time',
    'http://clinic.example',
    'HTTPS://CLINIC.EXAMPLE/',
    '/book',
    './book',
    '../book',
    'book.html',
    '?visit=first',
    '#book',
    'book/javascript:of-the-day',
  ])
    it(`is kept: ${raw}`, () => {
      expect(read(raw)).to.deep.equal({link: raw, refused: 0});
    });

  it('is refused where it is too long, since cut short it would lead elsewhere', () => {
    const long = `https://clinic.example/${'a'.repeat(2000)}`;
    expect(read(long)).to.deep.equal({link: '', refused: 1});
    expect(read(long.slice(0, 2000)).link).to.equal(long.slice(0, 2000));
  });

  it('is trimmed', () => {
    expect(read('  /book \n').link).to.equal('/book');
  });

  for (const raw of ['', '   ', null, undefined, 'off', 'false', 'no', '0'])
    it(`is not set, and nobody is warned: ${JSON.stringify(raw)}`, () => {
      expect(read(raw)).to.deep.equal({link: '', refused: 0});
    });

  for (const raw of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'ftp://clinic.example',
    'mailto:a@clinic.example',
    'tel:5163870053',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https:\\\\evil.example',
    'https://',
    'https:',
    'https:/clinic.example',
    'http:clinic.example',
    'https://a b.example',
  ])
    it(`is refused once: ${JSON.stringify(raw)}`, () => {
      expect(read(raw)).to.deep.equal({link: '', refused: 1});
    });

  it('never leads to anything but the web, whatever the page gives', () => {
    const pieces = fc.constantFrom(
      ...['java', 'script', ':', '/', '\\', '\n', '\t', '\u0000', ' ', 'data', 'https', '//', '@'],
      ...['evil.example', '?', '#', '.', '%0a', '\u00a0', '\ufeff', 'javascript:', 'HTTP'],
    );
    const tricky = fc.array(pieces, {maxLength: 8}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string(), fc.webUrl(), fc.anything()), (raw) => {
        const {link} = read(raw);
        for (const page of ['https://clinic.example/a/b', 'http://clinic.example/']) {
          const {protocol, host} = new URL(link, page);
          expect(['https:', 'http:']).to.include(protocol);
          if (!/^https?:/i.test(link)) expect(host).to.equal('clinic.example');
        }
      }),
      {numRuns: 2000},
    );
  });
});
