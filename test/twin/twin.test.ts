import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {MarkupNode} from '../../src/twin/markup.js';
import {twinOf, type TwinLength} from '../../src/twin/twin.js';

function markup(nodes: Iterable<Node>): MarkupNode[] {
  return [...nodes].flatMap((node): MarkupNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(({name, value}) => [name, value] as const);
    const {localName: name, childNodes} = node;
    return [{name, attributes: Object.fromEntries(attributes), children: markup(childNodes)}];
  });
}

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** The twin of what a widget shows, without the white space between lines. */
const twin = (html: string, length?: TwinLength): string =>
  twinOf(markup(parse(html).childNodes), length).replace(/\n */g, '');

describe('the static twin', () => {
  it('keeps headings, paragraphs, lists, tables and links, one line each', () => {
    const page = [
      '<h2>Title</h2>',
      '<p>One <strong>strong</strong> <a href="https://example.org/">link</a>.</p>',
      '<ul>',
      '  <li>First</li>',
      '  <li>',
      '    <h3>Second</h3>',
      '    <p>More</p>',
      '  </li>',
      '</ul>',
      '<table>',
      '  <tbody>',
      '    <tr>',
      '      <th scope="row">Foot</th>',
      '      <td colspan="2">2°</td>',
      '    </tr>',
      '  </tbody>',
      '</table>',
    ].join('\n');
    expect(twinOf(markup(parse(page).childNodes))).to.equal(page);
  });

  it('drops boxes, classes, ids and the like, and nothing of the text', () => {
    expect(
      twin(
        '<div class="a" id="b"><section part="c"><h2 id="t" class="u">Title</h2></section>' +
          '<p style="color: red" role="status"><span>A</span> <small>b</small></p></div>',
      ),
    ).to.equal('<h2>Title</h2><p>A b</p>');
  });

  for (const control of [
    '<button>Print</button>',
    '<input type="range"><label for="x">Left heel</label>',
    '<select><option>One</option></select>',
    '<svg><text>Foot</text></svg>',
    '<p aria-hidden="true">·</p>',
    '<div hidden><p>Later</p></div>',
    '<div class="heels screen-only"><p>Move me</p></div>',
    '<style>p {}</style>',
  ])
    it(`leaves out what says nothing on paper: ${control}`, () => {
      expect(twin(`<p>Before</p>${control}<p>After</p>`)).to.equal('<p>Before</p><p>After</p>');
    });

  const PART =
    '<h3><button aria-expanded="false"><span>Core</span><svg><path/></svg></button></h3>' +
    '<p>In short</p><div hidden="until-found"><p>How and why</p></div>';

  it('opens every part, whose button becomes a plain heading', () => {
    expect(twin(PART)).to.equal('<h3>Core</h3><p>In short</p><p>How and why</p>');
  });

  it('leaves closed parts out when it is short', () => {
    expect(twin(PART, 'short')).to.equal('<h3>Core</h3><p>In short</p>');
    const details = '<details><summary>All numbers</summary><p>2°</p></details>';
    expect(twin(details, 'short')).to.equal('<p>All numbers</p>');
    expect(twin(details)).to.equal('<p>All numbers</p><p>2°</p>');
    expect(twin(details.replace('<details', '<details open'), 'short')).to.equal(twin(details));
  });

  it('makes a paragraph of text that stands by itself, and keeps boxes apart', () => {
    expect(twin('<div>One</div><div>Two <b>three</b><div>Four</div></div>')).to.equal(
      '<p>One</p><p>Two <b>three</b></p><p>Four</p>',
    );
    expect(twin('<ul><li><div>One</div></li><li>Two<p>Three</p></li></ul>')).to.equal(
      '<ul><li>One</li><li><p>Two</p><p>Three</p></li></ul>',
    );
    expect(twin('<dl><div><dt>Foot</dt><dd>rolls in</dd></div></dl>')).to.equal(
      '<dl><dt>Foot</dt><dd>rolls in</dd></dl>',
    );
  });

  it('leaves no empty shells and no link that leads nowhere', () => {
    expect(
      twin('<p> </p><ul><li><svg></svg></li></ul><p><a href="#tips">Tips</a><strong></strong></p>'),
    ).to.equal('<p>Tips</p>');
  });

  it('is empty where a widget shows nothing', () => {
    expect(twin('')).to.equal('');
    expect(twin('<div class="root"> <div></div> </div>')).to.equal('');
  });

  it('says every text as it is, whatever it holds', () => {
    const pieces = [
      '<',
      '>',
      '&',
      '&amp;',
      '"',
      "'",
      '</p>',
      '<script>',
      '<!--',
      'a',
      ' ',
      '🏃',
      'ש',
    ];
    const texts = fc
      .array(fc.constantFrom(...pieces), {minLength: 1})
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, texts, (text, address) => {
        const link = {name: 'a', attributes: {href: `/${address}`}, children: [text]};
        const page = parse(twinOf([{name: 'p', attributes: {}, children: [text, ' ', link]}]));
        const folded = (shown: string): string => shown.replace(/ +/g, ' ').trim();
        expect(folded(page.textContent)).to.equal(folded(`${text} ${text}`));
        expect(page.querySelector('a')?.getAttribute('href')).to.equal(`/${address}`);
        expect([...page.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal([
          'p',
          'a',
        ]);
      }),
      {numRuns: 300},
    );
  });

  it('names another language where it is spoken, block by block, and never its own', () => {
    const shown =
      '<div class="root" lang="es" dir="ltr"><p>Hola</p><div lang="es"><p>Adiós</p></div>' +
      '<div lang="en" dir="ltr"><p>Call 911</p><ul><li>now</li></ul></div></div>';
    expect(twin(shown)).to.equal(
      '<p>Hola</p><p>Adiós</p><p lang="en" dir="ltr">Call 911</p><ul lang="en" dir="ltr"><li>now</li></ul>',
    );
  });
});
