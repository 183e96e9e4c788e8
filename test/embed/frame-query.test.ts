import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readFrameQuery} from '../../src/embed/frame-query.js';

const DOCUMENTED = {
  'consult-cta': ['heading', 'phone', 'theme'],
  'back-pain-tips': ['heading', 'theme', 'tips'],
};

const read = (query: string) => readFrameQuery(query, DOCUMENTED);

describe('the address of a frame', () => {
  it('names a widget and its attributes', () => {
    expect(read('?widget=consult-cta&phone=%2B1%20516&theme=dark')).to.deep.equal({
      widgets: [{tag: 'consult-cta', attributes: {phone: '+1 516', theme: 'dark'}}],
      lang: '',
      dir: '',
      refused: [],
    });
  });

  it('names several widgets, each of which gets the attributes that it has', () => {
    const {widgets, refused} = read(
      '?widget=back-pain-tips,consult-cta&heading=&phone=516&tips=core&widget=consult-cta',
    );
    expect(widgets).to.deep.equal([
      {tag: 'back-pain-tips', attributes: {heading: '', tips: 'core'}},
      {tag: 'consult-cta', attributes: {heading: '', phone: '516'}},
    ]);
    expect(refused).to.deep.equal([]);
  });

  it('may be written in capitals, and means the first of a name, as HTML does', () => {
    const {widgets} = read('?Widget=Consult-CTA&PHONE=1&phone=2');
    expect(widgets).to.deep.equal([{tag: 'consult-cta', attributes: {phone: '1'}}]);
  });

  it('keeps the name of a widget that does not exist, for a message', () => {
    expect(read('?widget=consult').widgets).to.deep.equal(['consult']);
    expect(read('?widget=constructor,__proto__').widgets).to.deep.equal([
      'constructor',
      '__proto__',
    ]);
    expect(read('?').widgets).to.deep.equal([]);
  });

  it('sets the language and the direction of the page', () => {
    const {lang, dir, refused} = read('?widget=consult-cta&lang=es-419&dir=RTL');
    expect([lang, dir, refused.length]).to.deep.equal(['es-419', 'rtl', 0]);
  });

  it('is told to its author where it says what cannot be used', () => {
    expect(read('?widget=consult-cta&phnoe=1&onclick=x&lang=e%22&dir=up').refused).to.deep.equal([
      'phnoe, onclick was not used; expected attributes of consult-cta.',
      'lang="e"" was not used; expected a language tag, such as es.',
      'dir="up" was not used; expected ltr or rtl.',
    ]);
  });

  it('gives no widget an attribute that is not documented, whatever it says', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'onclick',
        'style',
        'src',
        'href',
        'is',
        '__proto__',
        'constructor',
        'heading',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const query = new URLSearchParams([['widget', 'consult-cta'], ...pairs]);
        const [asked] = read(`?${query.toString()}`).widgets;
        const attributes = typeof asked === 'object' ? Object.keys(asked.attributes) : ['none'];
        expect(DOCUMENTED['consult-cta']).to.include.members(attributes);
      }),
    );
  });
});
