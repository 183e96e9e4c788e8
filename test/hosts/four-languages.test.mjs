/** One page in four languages at once, every widget in each, as a reader sees it. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {aHost, ALL_TAGS, page, readThrough, shown, tagOf, TAGS, until} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const LOCALES = {en: 'ltr', es: 'ltr', 'zh-Hans': 'ltr', ar: 'rtl'};
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sections = Object.keys(LOCALES).map(
  (lang) => `<section lang="${lang}" aria-label="${lang}">${ALL_TAGS}</section>`,
);

/** Runs in the page: what a reader of each section sees, of every widget in it. */
function everyRoot(section) {
  const roots = (within) =>
    [...within.querySelectorAll('*')].flatMap(({shadowRoot}) => {
      const root = shadowRoot?.querySelector('.root');
      return root ? [root, ...roots(shadowRoot)] : [];
    });
  return roots(section);
}

describe('a page in four languages at once', () => {
  let visitor;
  let tab;
  /** Runs `look` in the page on the roots of all widgets in a section. */
  const inSection = (lang, look) =>
    tab.evaluate(
      `(${look})((${everyRoot})(document.querySelector('section[lang="${lang}"]')), '${lang}')`,
    );

  before(async () => {
    const html = page(`<main><h1>A clinic</h1>${sections.join('')}</main>`, SCRIPT);
    const address = at.host.put(html.replaceAll('CDN', at.cdn.origin), {});
    visitor = await at.browser.newContext({
      viewport: {width: 1000, height: 800},
      reducedMotion: 'reduce',
    });
    tab = await visitor.newPage();
    await tab.goto(address);
    await readThrough(tab);
    for (const lang of Object.keys(LOCALES))
      await until(async () => (await inSection(lang, String(langs))).every((own) => own === lang));
  });
  after(() => visitor.close());

  const langs = (roots) => roots.map(({lang}) => lang);

  for (const [lang, dir] of Object.entries(LOCALES))
    it(`shows every widget in ${lang}, from the ${dir === 'rtl' ? 'right' : 'left'}`, async () => {
      const seen = await inSection(
        lang,
        String((roots) =>
          roots.map((root) => [root.lang, root.dir, root.getRootNode().host.localName]),
        ),
      );
      for (const tag of TAGS)
        assert.ok(
          seen.some(([, , own]) => own === tag),
          `No ${tag}.`,
        );
      for (const [own, way, tag] of seen) assert.deepEqual([own, way], [lang, dir], tag);
    });

  it('can be used by everyone', async () => {
    await tab.evaluate(axe);
    const violations = await tab.evaluate(async () => {
      const {violations: found} = await globalThis.axe.run({
        rules: {'landmark-unique': {enabled: false}},
      });
      return found.map(({help, nodes}) => `${help}: ${nodes[0].html}`);
    });
    assert.deepEqual(violations, []);
  });

  it('keeps phone numbers and 911 from left to right, in every language', async () => {
    for (const lang of Object.keys(LOCALES)) {
      const {count, turned} = await inSection(lang, String(numbersAsSeen));
      assert.ok(count > 10, `${lang} shows ${count} numbers.`);
      assert.deepEqual(turned, [], lang);
    }
  });

  it('mirrors the layout in Arabic, and never the body', async () => {
    const [english, arabic] = [
      await inSection('en', String(sidesAsSeen)),
      await inSection('ar', String(sidesAsSeen)),
    ];
    assert.deepEqual(english, {
      safetyBar: 'left',
      titles: 'left',
      heels: 'left right',
      marks: true,
    });
    assert.deepEqual(arabic, {
      safetyBar: 'right',
      titles: 'right',
      heels: 'left right',
      marks: true,
    });
  });

  it('turns no drawing around', async () => {
    const turned = await inSection(
      'ar',
      String((roots) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll('svg')]
            .filter((svg) => {
              let flips = false;
              for (let node = svg; node; node = node.parentElement) {
                const {transform, scale} = getComputedStyle(node);
                flips ||= new DOMMatrix(transform).a < 0 || scale.startsWith('-');
              }
              return flips;
            })
            .map((svg) => svg.outerHTML.slice(0, 80)),
        ),
      ),
    );
    assert.deepEqual(turned, []);
  });
});

/** Runs in the page: numbers of which a digit stands left of the one before it. */
function numbersAsSeen(roots) {
  const found = {count: 0, turned: []};
  const range = document.createRange();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.checkVisibility()) continue;
      for (const {0: number, index} of node.data.matchAll(/\+?\d[\d ()-]*\d\d/g)) {
        let before;
        let isTurned = false;
        for (let at = index; at < index + number.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const {left, top, width} = range.getBoundingClientRect();
          if (!width) continue;
          // A number may go on in the next line.
          isTurned ||= before && Math.abs(before.top - top) < 2 && left < before.left;
          before = {left, top};
        }
        if (before) found.count += 1;
        if (isTurned) found.turned.push(node.data.trim());
      }
    }
  }
  return found;
}

/** Runs in the page: on which side lines begin, and where the body's sides are. */
function sidesAsSeen(roots) {
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const one = (found) => [...new Set(found)].join(' and ');
  const thick = (element) => {
    const {borderLeftWidth: left, borderRightWidth: right} = getComputedStyle(element);
    return parseFloat(left) > parseFloat(right) ? 'left' : 'right';
  };
  const begins = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    // A title that fills its line begins on either side.
    if (box.width - text.width < 10) return [];
    return [text.left - box.left < box.right - text.right ? 'left' : 'right'];
  };
  const middle = (element) => {
    const {left, right} = element.getBoundingClientRect();
    return (left + right) / 2;
  };
  const chain = roots.find((root) => root.querySelector('.figure'));
  const heels = [...chain.querySelectorAll('.heel input')]
    .sort((a, b) => middle(a) - middle(b))
    .map(({id}) => id.replace('heel-', ''));
  const figure = chain.querySelector('.figure');
  const grips = [...figure.querySelectorAll('.grip')];
  const [left, right] = ['left', 'right'].map((side) =>
    middle(grips.find(({dataset}) => dataset.heel === side)),
  );
  return {
    safetyBar: one(all('.root > .frame > .safety, .frame > .safety').map(thick)),
    titles: one(all('.title > :is(h2, h3)').flatMap(begins)),
    heels: heels.join(' '),
    marks: left < middle(figure) && middle(figure) < right,
  };
}

describe('the place of a widget', () => {
  const PLACES = [
    ['a region of a language', '<div lang="es-419">HERE</div>', 'es', 'ltr'],
    ['a language that is not there', '<div lang="fa" dir="rtl">HERE</div>', 'en', 'ltr'],
    ['no language at all', '<div lang="">HERE</div>', 'en', 'ltr'],
    ['a direction inside a language', '<div lang="ar"><p dir="ltr">HERE</p></div>', 'ar', 'ltr'],
    ['a language inside a direction', '<div dir="ltr"><p lang="ar">HERE</p></div>', 'ar', 'rtl'],
    ['both at once', '<div lang="es" dir="rtl">HERE</div>', 'es', 'rtl'],
    ['the nearest of two', '<div lang="ar"><p lang="zh-TW">HERE</p></div>', 'zh-Hans', 'ltr'],
  ];

  it('gives it its language and its direction', () =>
    at.visit(
      page(
        PLACES.map(([, html]) =>
          html.replace('HERE', tagOf('consult-cta')).replaceAll(/<(\/?)p\b/g, '<$1div'),
        ).join(''),
        SCRIPT,
      ),
      {},
      async (tab) => {
        await shown(tab);
        const seen = await tab.locator('consult-cta').evaluateAll((widgets) =>
          widgets.map(({shadowRoot}) => {
            const {lang, dir} = shadowRoot.querySelector('.root');
            return `${lang} ${dir}`;
          }),
        );
        assert.deepEqual(
          seen.map((own, at) => `${PLACES[at][0]}: ${own}`),
          PLACES.map(([where, , lang, dir]) => `${where}: ${lang} ${dir}`),
        );
      },
    ));
});
