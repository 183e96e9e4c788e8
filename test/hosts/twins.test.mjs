/**
 * The static twins as built: what a reader without scripts gets is what the widgets say, in plain
 * HTML that any page, mail or feed can hold.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {defaultTreeAdapter as tree, parse, parseFragment, serialize} from 'parse5';
import {withTwins} from '../../scripts/twins.mjs';
import {aHost, heard, page, readThrough, TAGS, until} from './host.mjs';
import {blocksIn} from './twin-blocks.mjs';
import {TWIN_TAGS, twinFile} from './twin-files.mjs';

const at = aHost();
const PRINT_TWIN = new URL('../../scripts/print-twin.mjs', import.meta.url);

const ELEMENTS = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tfoot tr th td ' +
    'blockquote a strong b em i bdi abbr sub sup cite q'
  ).split(' '),
);
const ATTRIBUTES = new Set(['href', 'dir', 'title', 'scope', 'colspan', 'rowspan']);

/** What a widget says on paper, where everything is open. */
async function saidOnPaper(tag) {
  let blocks;
  const html = page(`<${tag}></${tag}>`, '<script async src="CDN/ascent.js"></script>');
  await at.visit(html, {}, async (tab) => {
    if (!TWIN_TAGS.includes(tag)) {
      await heard(tab, 'ascent-ready');
      blocks = await tab.locator(tag).evaluate(blocksIn);
      return;
    }
    await readThrough(tab);
    // A widget may hold others, which come as a reader comes near.
    const parts = tab.locator(tag).locator(TAGS.join());
    for (const part of await parts.all()) {
      await part.scrollIntoViewIfNeeded();
      await until(() =>
        part.evaluate(({shadowRoot}) => Boolean(shadowRoot?.querySelector('.root'))),
      );
    }
    await tab.emulateMedia({media: 'print'});
    await tab.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    blocks = await tab.locator(tag).first().evaluate(blocksIn);
  });
  return blocks;
}

async function saidInPlain(html) {
  let blocks;
  await at.visit(page(`<main>${html}</main>`), {}, async (tab) => {
    blocks = await tab.locator('main').evaluate(blocksIn);
  });
  return blocks;
}

function elementsOf(node, found = []) {
  for (const child of node.childNodes ?? []) {
    if (tree.isElementNode(child)) found.push(child);
    elementsOf(child, found);
  }
  return found;
}

/** What keeps a text from being plain, valid HTML under a page's own title. */
function faultsOf(html) {
  const faults = [];
  const parsed = parseFragment(html, {onParseError: ({code}) => faults.push(code)});
  const plain = (text) => text.replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0');
  if (plain(serialize(parsed)) !== plain(html)) faults.push('A browser would repair it.');
  let level = 1;
  for (const {tagName, attrs, childNodes} of elementsOf(parsed)) {
    if (!ELEMENTS.has(tagName)) faults.push(`<${tagName}>`);
    for (const {name} of attrs) if (!ATTRIBUTES.has(name)) faults.push(`${tagName}[${name}]`);
    if (tagName !== 'td' && !childNodes.length) faults.push(`<${tagName}> is empty.`);
    const heading = Number(/^h(\d)$/.exec(tagName)?.[1] ?? level);
    if (heading > level + 1) faults.push(`h${heading} after h${level}`);
    if (heading < 2 && tagName.startsWith('h')) faults.push(`<${tagName}> is the page’s own.`);
    level = heading;
  }
  return faults;
}

describe('the static twin', () => {
  for (const tag of TAGS)
    it(`of <${tag}> says what the widget says, block by block`, async () => {
      const said = await saidOnPaper(tag);
      if (!TWIN_TAGS.includes(tag)) assert.deepEqual(said, [], 'It shows something: why no twin?');
      else assert.deepEqual(await saidInPlain(twinFile(tag)), said);
    });

  for (const tag of TWIN_TAGS)
    it(`of <${tag}> is plain, valid HTML in order, one tap from a call`, () => {
      const twin = twinFile(tag);
      assert.deepEqual(faultsOf(twin), []);
      assert.match(twin, /<a href="tel:\+15163870053">/);
      assert.match(twin, /^<h2>/);
    });

  it('is checked by a test that would see a fault', () => {
    const bad = '<h3>Late</h3><p class="x">A<ul><li></li></ul></p><button>Print</button>';
    assert.deepEqual(faultsOf(bad), [
      'A browser would repair it.',
      'h3 after h1',
      'p[class]',
      '<li> is empty.',
      '<p> is empty.',
      '<button>',
    ]);
  });

  after(() => {
    for (const tag of TWIN_TAGS)
      console.log(`${tag}.html: ${Buffer.byteLength(twinFile(tag))} bytes`);
  });
});

describe('the sample page', () => {
  it('has in each tag what the widget shows at first, with the attributes it has there', async () => {
    const file = new URL('../../docs/examples/clinic-page/index.html', import.meta.url);
    const widgets = elementsOf(parse(readFileSync(file, 'utf8'))).filter(({tagName}) =>
      TAGS.includes(tagName),
    );
    assert.ok(widgets.length >= 3);
    const folded = (html) =>
      serialize(parseFragment(html))
        .replace(/\s+/g, ' ')
        .replace(/ ?(<[^>]*>) ?/g, '$1');
    await withTwins(async ({twin}) => {
      for (const widget of widgets) {
        const attributes = Object.fromEntries(widget.attrs.map(({name, value}) => [name, value]));
        const wanted = {tag: widget.tagName, locale: 'en', attributes, length: 'short'};
        assert.equal(folded(serialize(widget)), folded(await twin(wanted)), widget.tagName);
      }
    });
  });
});

describe('the command that prints a twin', () => {
  const print = (...args) =>
    promisify(execFile)(process.execPath, [fileURLToPath(PRINT_TWIN), ...args]).then(
      ({stdout}) => stdout,
      ({stderr}) => stderr,
    );

  it('prints it for the attributes given, whole or short', async () => {
    const whole = await print('back-pain-tips', 'tips=core', 'phone=631-555-0100');
    assert.match(whole, /^<h2>Five ways[^]*Plank: hold[^]*tel:\+16315550100/);
    assert.doesNotMatch(await print('back-pain-tips', 'tips=core', '--short'), /Plank/);
  });

  it('prints the lines of a prerendered widget with the address they need', async () => {
    const lines = await print('consult-cta', '--prerendered', '--from=https://cdn.example/v1/');
    assert.match(lines, /^<script async src="https:\/\/cdn\.example\/v1\/ascent\.js">/);
    assert.match(lines, /<consult-cta>\n<template shadowrootmode="open">/);
    assert.match(lines, /href="https:\/\/cdn\.example\/v1\/twins\/consult-cta\.css"/);
  });

  it('prints it in a language, with the page’s own words', async () => {
    const text = await print('back-pain-tips', '--lang=ar', 'strings=back-pain-tips.lead = واحدة');
    assert.match(text, /^<div lang="ar" dir="rtl">\n<h2>/);
    assert.match(text, /<p>واحدة<\/p>/);
    assert.match(text, /<p lang="en" dir="ltr"><strong>Call 911/);
  });

  it('says what it needs when it is told something else', async () => {
    assert.match(await print('consult'), /^Name a widget: .*consult-cta/);
    assert.match(await print('consult-cta', 'phone'), /^Write name=value/);
    assert.match(await print('consult-cta', '--lang=xx'), /^There is no xx yet/);
  });
});

describe('a twin for given attributes', () => {
  const twin = (tag, attributes, length) =>
    withTwins((twins) => twins.twin({tag, locale: 'en', attributes, length}));

  it('says what was set: title, level, clinic, phone and choices in their order', async () => {
    const text = await twin('back-pain-tips', {
      heading: 'Our <tips> & more',
      'heading-level': '3',
      'clinic-name': 'Shore & Stride',
      phone: '(631) 555-0100',
      tips: 'footwear core',
    });
    const titles = [...text.matchAll(/<h(\d)>(.*)<\/h\d>/g)].map(
      ([, level, title]) => level + title,
    );
    assert.deepEqual(titles, [
      '3Our &lt;tips&gt; &amp; more',
      '4Wear shoes that fit and feel good',
      '4Build a strong trunk and strong legs',
    ]);
    assert.match(text, /Call Shore &amp; Stride: <a href="tel:\+16315550100">/);
    const oneUp = text.replace(/(?<=<\/?h)\d/g, (level) => level - 1);
    assert.deepEqual(faultsOf(oneUp), []);
  });

  it('names no emergency number where it may be a wrong one', async () => {
    const text = await twin('consult-cta', {country: 'GB', phone: '+44 20 7946 0018'});
    assert.match(text, /Call your emergency number/);
    assert.doesNotMatch(text, /911/);
  });

  it('can be short: what the widget shows before a reader opens a part', async () => {
    const text = await twin('back-pain-tips', {open: 'core'}, 'short');
    assert.match(text, /Plank: hold 10 seconds/);
    assert.match(text, /<h3>Wear shoes that fit and feel good<\/h3>/);
    assert.doesNotMatch(text, /Leave a thumb of room/);
    assert.match(text, /Call 911/);
    assert.match(text, /<a href="tel:/);
  });
});
