/** What is left of a widget after WordPress has saved and shown it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  aHost,
  ALL_TAGS,
  callLink,
  FALLBACK,
  page,
  readThrough,
  shown,
  TAGS,
  widgetsOf,
} from './host.mjs';
import {autop, htmlBlock, kses, post} from './simulations/wordpress.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const DIVS = TAGS.map(
  (tag) =>
    `<div class="ascent" data-ascent="${tag}" data-website="https://clinic.example/">\n  ${FALLBACK}\n</div>`,
).join('\n');
const phoneLink = (tab) => tab.getByRole('link', {name: '516-387-0053', exact: true});

describe('an author who may not write any HTML', () => {
  const saved = kses(`${SCRIPT}\n${DIVS}\n${ALL_TAGS}`);

  it('[R24 · WordPress, filtered] keeps a div for every widget, the text inside, and no script or tag of ours', () => {
    assert.doesNotMatch(saved, /<script|<[a-z]+-/);
    assert.equal(saved.match(/data-ascent=/g).length, TAGS.length);
    assert.equal(saved.match(/href="tel:/g).length, TAGS.length * 2);
    assert.match(kses('<a href="javascript:alert(1)" onclick="x()">A</a>'), /^<a>A<\/a>$/);
  });

  for (const [editor, shape] of [
    ['blocks', htmlBlock],
    ['classic editor', autop],
  ])
    it(`[R24 · WordPress, filtered, ${editor}] shows every widget where the site has the script`, () =>
      at.visit(page(post(shape(kses(DIVS)))) + SCRIPT, {}, async (tab) => {
        await readThrough(tab);
        assert.deepEqual(
          (await widgetsOf(tab).evaluateAll((all) => all.map(({localName}) => localName))).sort(),
          [...TAGS].sort(),
        );
        assert.equal(await callLink(tab).isVisible(), true);
      }));

  it('[R24,R25 · WordPress, filtered] leaves readers the phone link without the script, or without data', () =>
    at.visit(
      page(post(kses(DIVS) + kses(DIVS, {data: false}))),
      {javaScriptEnabled: false},
      async (tab) => {
        assert.equal(await phoneLink(tab).count(), TAGS.length * 2);
        for (const link of await phoneLink(tab).all()) assert.equal(await link.isVisible(), true);
      },
    ));
});

describe('an author who may write any HTML', () => {
  it('[R24 · WordPress, blocks] shows every widget of an HTML block', () =>
    at.visit(page(post(htmlBlock(`${SCRIPT}\n${ALL_TAGS}`))), {}, (tab) => readThrough(tab)));

  for (const [what, inside] of [
    ['the link of the snippet', '<a href="tel:+15163870053">Call 516-387-0053</a>'],
    ['text of several lines', `\n  ${FALLBACK}\n  <p>Ask us.</p>\n\n  More of it.\n`],
    ['nothing', ''],
  ])
    it(`[R24 · WordPress, classic editor] shows a widget with ${what} inside, whatever paragraphs are added`, () => {
      const text = `A post.\n${SCRIPT}\n<consult-cta heading="In a post">${inside}</consult-cta>\n\nThe end.`;
      const html = autop(text);
      assert.match(html, /<p>.*<consult-cta/s, 'Nothing was added.');
      return at.visit(page(post(html)), {}, async (tab) => {
        await shown(tab);
        await tab.getByRole('heading', {name: 'In a post'}).waitFor();
        assert.equal(await callLink(tab).isVisible(), true);
      });
    });
});
