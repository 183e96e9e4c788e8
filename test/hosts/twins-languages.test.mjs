/** The static twins in every language but English: they say what the widgets say, and in what language. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {defaultTreeAdapter as tree, parseFragment} from 'parse5';
import {localesIn} from '../../scripts/locales.mjs';
import {aHost, page, readThrough, until} from './host.mjs';
import {blocksIn} from './twin-blocks.mjs';
import {prerenderedFile, PRERENDERED_TAGS, TWIN_TAGS, twinFile} from './twin-files.mjs';

const at = aHost();
const [, ...OTHERS] = localesIn('.');
const DIRECTIONS = {ar: 'rtl'};

/** Its parts are in their own twins, letter by letter. */
const ALONE = TWIN_TAGS.filter((tag) => tag !== 'running-back-pain');

/** What each widget says on paper, where everything is open, and what each twin says. */
async function said(locale) {
  const both = [];
  const tags = ALONE.map((tag) => `<${tag}></${tag}>`).join('');
  const twins = ALONE.map((tag) => `<main>${twinFile(tag, locale)}</main>`).join('');
  const html = page(tags + twins, '<script async src="CDN/ascent.js"></script>');
  await at.visit(html.replace('lang="en"', `lang="${locale}"`), {}, async (tab) => {
    await readThrough(tab);
    await until(async () =>
      (await tab.locator('.root').evaluateAll((all) => all.map(({lang}) => lang))).every(
        (lang) => lang === locale,
      ),
    );
    await tab.emulateMedia({media: 'print'});
    await tab.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    for (const [index, tag] of ALONE.entries())
      both.push([
        tag,
        await tab.locator(tag).evaluate(blocksIn),
        await tab.locator('main').nth(index).evaluate(blocksIn),
      ]);
  });
  return both;
}

/** Every element of a text, with its attributes by name. */
function elementsOf(html) {
  const found = [];
  const gather = (node) => {
    for (const child of node.childNodes ?? []) {
      if (!tree.isElementNode(child)) continue;
      const attributes = Object.fromEntries(child.attrs.map(({name, value}) => [name, value]));
      found.push({name: child.tagName, ...attributes, children: child.childNodes});
      gather(child);
    }
  };
  gather(parseFragment(html));
  return found;
}

const textOf = ({children}) =>
  children.map((node) => node.value ?? textOf({children: node.childNodes})).join('');

for (const locale of OTHERS)
  describe(`the static twins in ${locale}`, () => {
    it('say what the widgets say, block by block', async () => {
      for (const [tag, widget, twin] of await said(locale)) assert.deepEqual(twin, widget, tag);
    });

    for (const tag of TWIN_TAGS)
      it(`say their language, and the emergency line in English too: ${tag}`, () => {
        const [box, ...inside] = elementsOf(twinFile(tag, locale));
        assert.deepEqual(
          [box.name, box.lang, box.dir],
          ['div', locale, DIRECTIONS[locale] ?? 'ltr'],
        );
        const others = inside.filter(({lang}) => lang !== undefined);
        assert.ok(others.length > 0);
        for (const other of others) {
          assert.deepEqual([other.name, other.lang, other.dir], ['p', 'en', 'ltr']);
          assert.match(textOf(other), /^Call 911 or go to the emergency room now for any of these/);
        }
      });

    for (const tag of PRERENDERED_TAGS)
      it(`say it on the tag that comes prerendered: ${tag}`, () => {
        const found = elementsOf(prerenderedFile(tag, locale)).find(({name}) => name === tag);
        assert.deepEqual([found.lang, found.dir], [locale, DIRECTIONS[locale] ?? 'ltr']);
      });
  });
