import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/builder/config.js';
import {readSnippet} from '../../../src/builder/paste/read-snippet.js';
import {html} from '../../../src/builder/platforms/html.js';
import {wordpressAuthor} from '../../../src/builder/platforms/wordpress-author.js';
import {EMPTY, textOf, WIDGETS, WORLD} from '../platforms/world.js';

const CONFIG: Config = {
  ...EMPTY,
  pieces: [
    {
      tag: 'consult-cta',
      values: {heading: 'Run & talk', 'booking-url': 'https://a.example/?b=1&c=2'},
    },
    {tag: 'back-pain-tips', values: {tips: 'core footwear', layout: 'cards'}},
  ],
  page: {phone: '631-555-0100', theme: 'dark', 'heading-level': '3'},
  release: 'pinned',
};

const LINES = textOf(html.outputOf(CONFIG, WORLD));
const DIVS = textOf(wordpressAuthor.outputOf(CONFIG, WORLD));

/** The clinic's own booking page is a page's fact. */
const WANTED: Config = {
  ...CONFIG,
  pieces: [
    {tag: 'consult-cta', values: {heading: 'Run & talk'}},
    {tag: 'back-pain-tips', values: {tips: 'core footwear', layout: 'cards'}},
  ],
  page: {...CONFIG.page, 'booking-url': 'https://a.example/?b=1&c=2'},
};

function read(text: string): {config: Config; repairs: readonly string[]} {
  const reading = readSnippet(text, WIDGETS);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
}

const asText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const MANGLED: Readonly<Record<string, readonly [lines: string, repair: string]>> = {
  'curly quotes': [LINES.replace(/="([^"]*)"/g, '=“$1”'), 'Curly quotes were made straight.'],
  'single curly quotes': [
    LINES.replace(/="([^"]*)"/g, '=‘$1’'),
    'Curly quotes were made straight.',
  ],
  'hard spaces': [
    LINES.replace(/ (?=[a-z-]+=")/g, '\u00a0'),
    'Hard spaces were made plain spaces.',
  ],
  'spaces without width': [
    LINES.replace(/</g, '\u200b<').replace(/ phone/g, '\ufeff phone'),
    'Characters that nobody sees were taken out.',
  ],
  'entities that were written out twice': [
    LINES.replace(/&(?=\w+;)/g, '&amp;'),
    'Characters that were written out twice were put right.',
  ],
  'entities that were written out three times': [
    LINES.replace(/&(?=\w+;)/g, '&amp;amp;'),
    'Characters that were written out twice were put right.',
  ],
  'the lines as text of a page': [
    asText(LINES),
    'The lines stood there as text. They were made code again.',
  ],
  'the lines as text that was written out twice': [
    asText(asText(LINES)),
    'The lines stood there as text. They were made code again.',
  ],
  'the lines as paragraphs of a document': [
    `<p class="MsoNormal">${asText(LINES).split('\n').join('</p>\n<p class="MsoNormal">')}</p>`,
    'The lines stood there as text. They were made code again.',
  ],
  'paragraphs around the tags': [
    LINES.replace(/<script.*script>/, '<p>$&<br />').replace(/<\/consult-cta>/, '$&</p>\n<p>'),
    'Paragraphs and line breaks of an editor were left out.',
  ],
  'capital letters': [
    LINES.replace(/<\/?[a-z]+-[a-z-]+/g, (tag) => tag.toUpperCase()),
    'Capital letters in tags were made small.',
  ],
  'the comments of a card': [
    `<!--kg-card-begin: html-->\n${LINES}\n<!--kg-card-end: html-->`,
    'Comments of an editor were left out.',
  ],
  'a delayed script': [
    LINES.replace('async src=', 'type="rocketlazyloadscript" async data-rocket-src='),
    'A plugin had put the script line off. It is plain again.',
  ],
  'a script with another type': [
    LINES.replace('async src=', 'type="5f3a-text/javascript" async src='),
    'A plugin had put the script line off. It is plain again.',
  ],
  'a name in one word': [
    LINES.replace('theme=', 'Theme=')
      .replace('heading-level=', 'headingLevel=')
      .replace('data-phone', 'data-Phone'),
    '“headinglevel” was read as “heading-level”.',
  ],
  'a name with a mistake': [
    LINES.replace('heading=', 'headding='),
    '“headding” was read as “heading”.',
  ],
  'a name with a long dash': [
    LINES.replace('heading-level=', 'heading–level='),
    '“heading–level” was read as “heading-level”.',
  ],
  'a choice with a mistake': [
    LINES.replace('"cards"', '"card"'),
    '“layout” said “card”. It was read as “cards”.',
  ],
  'a tag with a mistake': [
    LINES.replaceAll('back-pain-tips', 'back-pain-tip'),
    'There is no widget “back-pain-tip”. It was read as “back-pain-tips”.',
  ],
  'a setting that does not exist': [
    LINES.replace('<consult-cta', '<consult-cta sparkle="much"'),
    'Consult CTA has no setting “sparkle”. It was left out.',
  ],
  'a setting without a value': [
    LINES.replace('<consult-cta', '<consult-cta options=""'),
    '“options” had no value and was left out.',
  ],
  'an older release': [
    LINES.replaceAll(`v${WORLD.version}`, 'v0.0.1'),
    `The lines were for release 0.0.1. They are for ${WORLD.version} now.`,
  ],
};

describe('lines that an editor has mangled', () => {
  for (const [what, [lines, repair]] of Object.entries(MANGLED))
    it(`are read with ${what}, and the reading says so`, () => {
      expect(lines).to.not.equal(LINES);
      const {config, repairs} = read(lines);
      expect(config).to.deep.equal(WANTED);
      expect(repairs).to.include(repair);
    });

  it('are read as they are where nothing is wrong', () => {
    for (const lines of [LINES, DIVS])
      expect(read(lines)).to.deep.equal({config: WANTED, repairs: []});
  });

  it('are read from the whole page that they stand on', () => {
    const page = `<!doctype html><html lang="de"><head><title>A clinic</title></head>
      <body class="home"><wow-image></wow-image><div class="row"><p>Hello</p>${LINES}</div></body>`;
    expect(read(page)).to.deep.equal({config: WANTED, repairs: []});
  });

  it('are read from a div that was filled already', () => {
    const filled = DIVS.replace(
      /(<div data-ascent="consult-cta"[^>]*>)(.*?)<\/div>/s,
      '$1<consult-cta phone="1">$2</consult-cta></div>',
    );
    expect(filled).to.not.equal(DIVS);
    expect(read(filled).config).to.deep.equal(WANTED);
  });

  it('are read with everything wrong at once', () => {
    const lines = LINES.replace(/="([^"]*)"/g, '\u00a0=\u00a0“$1”')
      .replace('heading', 'Headding')
      .replace(/</g, '\u200b<');
    const {config, repairs} = read(`<p>${asText(lines)}</p>`);
    expect(config).to.deep.equal(WANTED);
    expect(repairs).to.have.lengthOf(5);
  });

  it('that named no release follow the newest one', () => {
    const {config, repairs} = read(
      '<script async src="https://cdn.example/ascent.js?phone=1"></script><consult-cta>Call</consult-cta>',
    );
    expect(config).to.deep.equal({...EMPTY, page: {phone: '1'}});
    expect(repairs).to.deep.equal(['The address named no release. It follows the newest one now.']);
  });

  it('give a switch that stood bare what it meant', () => {
    const {config} = read('<consult-cta structured-data data-phone="1"></consult-cta>');
    expect(config.page).to.deep.equal({'structured-data': 'on', phone: '1'});
  });
});

describe('a text without a widget', () => {
  const problem = (text: string): unknown =>
    (readSnippet(text, WIDGETS) as {problem?: string}).problem;

  it('is named for what it is', () => {
    expect(problem(' \n')).to.equal('There is nothing to read yet.');
    expect(problem('<script async src="https://a.example/v0/ascent.js"></script>')).to.match(
      /^This is only the script line\./,
    );
    for (const text of ['Hello', '<p>Call <a href="tel:1">1</a></p>', '<my-tag a="b"></my-tag>'])
      expect(problem(text), text).to.match(/^There is no widget in this text\./);
    expect(problem('x'.repeat(500_000))).to.match(/^This text is too long\./);
  });
});
