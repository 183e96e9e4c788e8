import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, page, readThrough, tagOf, TAGS} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.all.js"></script>';

/** The page's font is its own to give, and so is where the widget stands in it. */
const PAGES_OWN =
  '^(--|font-family|inset|top|right|bottom|left|perspective-origin|transform-origin)';

/**
 * What a browser computed for each node inside each widget, and for a control outside. Of nodes that
 * are as in `clean`, by the sum of their styles, only that sum.
 */
function computed({tags, pagesOwn, clean}) {
  const isPagesOwn = new RegExp(pagesOwn);
  const properties = [...getComputedStyle(document.body)].filter((name) => !isPagesOwn.test(name));
  const read = (element) => {
    const style = getComputedStyle(element);
    return properties.map((name) => style.getPropertyValue(name));
  };
  const sumOf = (values) => {
    let sum = 0;
    for (const letter of values.join()) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
    return sum;
  };
  const styleOf = (values) =>
    Object.fromEntries(values.map((value, at) => [properties[at], value]));
  const nodes = [...document.querySelectorAll(tags)].flatMap((widget) =>
    [...widget.shadowRoot.querySelectorAll('*')].map((element) => ({element, widget})),
  );
  const inside = nodes.map(({element, widget}, at) => {
    const name = `${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    const values = read(element);
    const sum = sumOf(values);
    return {name, sum, style: clean?.[at] === sum ? undefined : styleOf(values)};
  });
  return {inside, control: sumOf(read(document.querySelector('#control')))};
}

/** What a page has a right to decide for a widget: its place and its size. */
const PLACE = 'float: none !important; margin: 0 !important; width: 700px !important';

async function look(styles, clean) {
  let result;
  // The article’s parts are the other widgets.
  const tags = ALL_TAGS.replace(/<running-back-pain.*\n?/, '').replaceAll(
    /<([a-z]+-[a-z-]+)/g,
    `<$1 style="${PLACE}"`,
  );
  const holder =
    `<main style="display: block !important; padding: 0 !important; border: 0 !important; ${PLACE}">` +
    `<p id="control">A page’s own text</p>${tags}</main>`;
  await at.visit(page(holder, `${SCRIPT}<style>${styles}</style>`), {}, async (tab) => {
    await readThrough(tab);
    result = await tab.evaluate(computed, {tags: TAGS.join(), pagesOwn: PAGES_OWN, clean});
  });
  return result;
}

describe('a page with hostile styles', () => {
  const hostile = {
    'resets everything with !important': '* { all: unset !important }',
    'restyles everything in its body':
      'body * { font: 99px/3 fantasy !important; color: red !important; background: lime !important;' +
      ' margin: 13px !important; padding: 9px !important; border: 5px dotted blue !important;' +
      ' box-sizing: content-box !important; text-transform: uppercase !important; float: right !important;' +
      ' letter-spacing: 1em !important; width: auto !important; opacity: .5 !important }',
    'has a root font size of 2 px': 'html { font-size: 2px }',
    'has a site builder’s resets':
      '* { box-sizing: content-box } h2 { font-size: 99px !important } button { all: unset !important }' +
      ' a { color: red !important } img, svg { width: 10px !important }' +
      ' :where(p, ul, h2, button) { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }' +
      ' #control { box-sizing: content-box; color: red }',
    'inherits odd things':
      'body { font-style: italic; font-weight: 700; font-size: 40px; letter-spacing: 9px; word-spacing: 20px; text-indent: 80px;' +
      ' text-align: center; text-transform: uppercase; white-space: pre; line-height: 4; cursor: wait;' +
      ' list-style: square; quotes: none; hyphens: auto; word-break: break-all; text-shadow: 1px 1px red;' +
      ' border-collapse: collapse; tab-size: 1; font-variant: small-caps; writing-mode: horizontal-tb;' +
      ' user-select: none; text-wrap: nowrap; font-stretch: condensed; -webkit-text-stroke: 1px red }',
    'restyles tags and buttons':
      'button, a, h2, h3, svg, path, ul, li, label, input { all: unset !important; color: red !important; fill: red !important }' +
      '[part], .root, .frame, .title, .action, .safety { display: none !important }',
    'styles the widgets’ tags':
      'consult-cta, back-pain-tips, kinetic-chain-diagram { padding: 50px !important; opacity: .1 !important;' +
      ' transform: rotate(9deg) !important; display: inline !important; filter: blur(9px) !important;' +
      ' columns: 3 !important; font-size: 3px !important; color: red !important; zoom: 3 !important }',
  };
  let clean;
  for (const [what, styles] of Object.entries(hostile))
    it(`[R16 · hostile styles] changes nothing inside a widget, though it ${what}`, async () => {
      clean ??= await look('');
      const sums = clean.inside.map(({sum}) => sum);
      const other = await look(styles, sums);
      if (!what.includes('tags'))
        assert.notEqual(other.control, clean.control, 'The page is not hostile.');
      assert.equal(other.inside.length, clean.inside.length);
      const changed = clean.inside.flatMap(({name, style}, node) =>
        Object.entries(other.inside[node].style ?? {})
          .filter(([property, value]) => style[property] !== value)
          .map(([property, value]) => `${name} ${property}: ${style[property]} → ${value}`),
      );
      assert.deepEqual(changed.slice(0, 20), []);
    });
});

describe('a page with widgets', () => {
  for (const file of ['ascent.js', 'ascent.all.js'])
    it(`is otherwise as it was: tags, globals, cookies, storage, requests, with ${file}`, () => {
      const tags = TAGS.map((tag) => tagOf(tag, 'class="mine" theme="dark" heading-level="3"'));
      const state = () => ({
        body: document.body.outerHTML,
        root: document.documentElement.cloneNode(false).outerHTML,
        globals: Reflect.ownKeys(window).map(String),
        cookies: document.cookie,
        storage: localStorage.length + sessionStorage.length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        focus: document.activeElement.localName,
        url: location.href,
        history: history.length,
      });
      return at.visit(page(tags.join('\n')), {}, async (tab, {requests}) => {
        const before = await tab.evaluate(state);
        await tab.evaluate((src) => {
          const script = document.createElement('script');
          script.src = src;
          document.head.append(script);
        }, `${at.cdn.origin}/${file}`);
        await readThrough(tab);
        await tab.waitForLoadState('networkidle');
        const after = await tab.evaluate(state);
        const added = after.globals.filter((name) => !before.globals.includes(name));
        assert.deepEqual(added, ['Symbol(ascent)']);
        assert.deepEqual({...after, globals: []}, {...before, globals: []});
        assert.deepEqual(await tab.context().cookies(), []);
        const databases = await tab.evaluate(async () => (await indexedDB.databases()).length);
        assert.equal(databases, 0);
        const elsewhere = requests.filter(
          (url) => !url.startsWith(at.cdn.origin) && !/^data:|\/\d+\.html$/.test(url),
        );
        assert.deepEqual(elsewhere, []);
      });
    });

  it('[R13 · any page] has nothing that axe objects to, with two widgets of each kind', async () => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    for (const colorScheme of ['light', 'dark'])
      await at.visit(
        page(
          `<main><h1>Running and back pain</h1>${ALL_TAGS}${ALL_TAGS}</main>`,
          `${SCRIPT}<meta name="color-scheme" content="light dark">`,
        ),
        {colorScheme},
        async (tab) => {
          await readThrough(tab);
          await tab.evaluate(axe);
          const {violations, passes} = await tab.evaluate(() => globalThis.axe.run());
          assert.ok(passes.length > 10);
          assert.deepEqual(
            violations.map(
              ({help, nodes}) =>
                `${help}: ${nodes
                  .slice(0, 4)
                  .map(({target}) => target)
                  .join(' ')}`,
            ),
            [],
          );
        },
      );
  });
});
