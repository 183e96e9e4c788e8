import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Field, Widget} from '../../src/builder/manifest.js';
import {callLine, problemsOf, usableOf} from '../../src/builder/problems.js';

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

const read = (lines: string): Document => new DOMParser().parseFromString(lines, 'text/html');

describe('the line that stands for a widget’s own text', () => {
  it('names the clinic and links its phone', () => {
    const page = read(callLine({'clinic-name': 'Shore & Stride', phone: '(631) 555-0100'}));
    expect(page.body.textContent).to.equal('Call Shore & Stride: (631) 555-0100');
    expect(page.querySelector('a')?.getAttribute('href')).to.equal('tel:+16315550100');
  });

  it('is one line with one link, whatever the clinic is called', () => {
    fc.assert(
      fc.property(HOSTILE, (clinic) => {
        const page = read(callLine({'clinic-name': clinic}));
        const tags = [...page.querySelectorAll('*')].map(({localName}) => localName);
        expect(tags).to.deep.equal(['html', 'head', 'body', 'p', 'a']);
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
    expect(read(callLine(usable)).querySelector('a')?.textContent).to.equal('516-387-0053');
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
