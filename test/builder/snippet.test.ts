import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Field, Widget} from '../../src/builder/manifest.js';
import {callLine, problemsOf, settingsOf, snippetOf, usableOf} from '../../src/builder/snippet.js';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  help: '',
  group: 'widget',
  kind: 'text',
  choices: [],
  standard: null,
  hideable: false,
  ...more,
});

const WIDGET: Widget = {
  tag: 'consult-cta',
  name: 'Consult CTA',
  summary: '',
  fields: [
    field('options', {standard: 'both'}),
    field('heading', {hideable: true}),
    field('heading-level', {kind: 'number', min: 1, max: 6, standard: '2'}),
    field('theme', {kind: 'choice', choices: ['auto', 'dark'], standard: 'auto'}),
    field('accent', {kind: 'color'}),
    field('booking-url', {kind: 'url'}),
    field('clinic-name', {standard: 'Ascent Physical Therapy'}),
    field('phone', {standard: '516-387-0053'}),
  ],
};

const SCRIPT = 'https://cdn.example/ascent.js';

const TEXT = ['<h2>Talk with us for free</h2>', '<ul>', '  <li>By phone</li>', '</ul>'].join('\n');

const paste = (values: Record<string, string>, inside = callLine(values)): Document =>
  new DOMParser().parseFromString(snippetOf(WIDGET, values, SCRIPT, inside), 'text/html');

const HOSTILE = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(
      fc.constantFrom(
        ...['"', "'", '<', '>', '&', '&quot;', '&#0;', '&amp', '\r\n', '\r', '\n', '\t', '\0', '`'],
        ...[
          '</consult-cta>',
          '<script>alert(1)</script>',
          '<!--',
          '-->',
          ']]>',
          '" onclick="x',
          '$&',
        ],
        ...['{clinic}', '🏃', 'שלום', '\u2028', 'a', ' '],
      ),
    )
    .map((parts) => parts.join('')),
);

describe('the lines to paste', () => {
  it('are the script, and the tag with the text for readers without it', () => {
    expect(snippetOf(WIDGET, {}, SCRIPT, TEXT)).to.equal(
      [
        '<script async src="https://cdn.example/ascent.js"></script>',
        '<consult-cta>',
        '  <h2>Talk with us for free</h2>',
        '  <ul>',
        '    <li>By phone</li>',
        '  </ul>',
        '</consult-cta>',
      ].join('\n'),
    );
  });

  it('can do without that text', () => {
    expect(snippetOf(WIDGET, {}, SCRIPT, '')).to.equal(
      '<script async src="https://cdn.example/ascent.js"></script>\n<consult-cta></consult-cta>',
    );
  });

  it('name the clinic and link its phone where the widget’s own text is not there', () => {
    const page = paste({'clinic-name': 'Shore & Stride', phone: '(631) 555-0100'});
    expect(page.querySelector('consult-cta p')?.textContent).to.equal(
      'Call Shore & Stride: (631) 555-0100',
    );
    expect(page.querySelector('consult-cta a')?.getAttribute('href')).to.equal('tel:+16315550100');
  });

  it('leave out what the widget does anyway', () => {
    const usual = {theme: 'auto', phone: '516-387-0053', 'heading-level': '2', options: 'both'};
    expect(settingsOf(WIDGET, usual)).to.deep.equal([]);
    expect(settingsOf(WIDGET, {...usual, theme: 'dark'})).to.deep.equal([['theme', 'dark']]);
  });

  it('hide the title where it was hidden', () => {
    const page = paste({heading: ''});
    expect(page.querySelector('consult-cta')?.getAttribute('heading')).to.equal('');
  });

  it('give a page exactly the value that was typed, and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, (heading, options, clinic) => {
        const page = paste({heading, options, 'clinic-name': clinic});
        const tag = page.querySelector('consult-cta');
        // HTML has no way to write the character NUL.
        const typed = (value: string): string => value.replaceAll('\0', '');
        expect(tag?.getAttribute('heading')).to.equal(typed(heading));
        expect(tag?.getAttribute('options')).to.equal(typed(options));
        expect(tag?.getAttribute('clinic-name')).to.equal(typed(clinic));
        expect(tag?.attributes).to.have.lengthOf(3);
        const tags = [...page.querySelectorAll('*')].map(({localName}) => localName);
        expect(tags).to.deep.equal(['html', 'head', 'script', 'body', 'consult-cta', 'p', 'a']);
      }),
      {numRuns: 500},
    );
  });
});

describe('a value that a widget cannot use', () => {
  const wrong = {
    accent: 'tealish',
    'booking-url': 'javascript:alert(1)',
    'heading-level': '9',
    phone: 'call us',
  };

  it('is named beside its field in plain words', () => {
    const problems = problemsOf(WIDGET, wrong);
    expect(Object.fromEntries(problems)).to.deep.equal({
      accent: 'Please give a color, such as #0b6b66 or teal.',
      'booking-url': 'Please give an address that starts with https://.',
      'heading-level': 'Please give a number from 1 to 6.',
      phone: 'Please give a phone number.',
    });
  });

  it('stays out of the lines, and the clinic’s own phone stays in', () => {
    const usable = usableOf(wrong, problemsOf(WIDGET, wrong));
    expect(usable).to.deep.equal({});
    expect(paste(usable).querySelector('a')?.textContent).to.equal('516-387-0053');
  });

  it('is not found where all is well', () => {
    const right = {
      accent: 'oklch(60% 0.1 180)',
      'booking-url': '/book',
      'heading-level': '6',
      phone: '+44 20 7946 0958',
    };
    expect([...problemsOf(WIDGET, right)]).to.deep.equal([]);
    expect([...problemsOf(WIDGET, {})]).to.deep.equal([]);
  });
});
