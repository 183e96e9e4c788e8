/** What a reader or a page has decided for all of a page: language, paper, motion, light and dark. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, page, readThrough, until, widgetsOf} from './host.mjs';

const at = aHost();
const HEAD = '<script async src="CDN/ascent.all.js"></script>';
const MODULAR = '<script async src="CDN/ascent.js"></script>';
const LOCALES = {es: 'ltr', 'zh-Hans': 'ltr', ar: 'rtl'};

/** The brightness of two colours that a widget is read by, 0 to 1. */
function colours(tab) {
  return widgetsOf(tab).evaluateAll((widgets) => {
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const brightness = (colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      return (0.21 * red + 0.72 * green + 0.07 * blue) / 255;
    };
    return widgets.map(({shadowRoot}) => {
      const style = getComputedStyle(shadowRoot.querySelector('.root'));
      return {ink: brightness(style.color), paper: brightness(style.backgroundColor)};
    });
  });
}

describe('a page', () => {
  it('[R30 · language] speaks through every widget, and a reader’s browser does not', () =>
    at.visit(page(ALL_TAGS, MODULAR), {locale: 'fr-FR'}, async (tab) => {
      await readThrough(tab);
      const looks = () =>
        widgetsOf(tab).evaluateAll((widgets) =>
          widgets.map(({locale, shadowRoot}) => {
            const root = shadowRoot.querySelector('.root');
            return `${locale} ${root.lang} ${root.dir}`;
          }),
        );
      assert.deepEqual(new Set(await looks()), new Set(['en en ltr']));
      for (const [lang, dir] of Object.entries(LOCALES)) {
        await tab.evaluate((value) => (document.documentElement.lang = value), lang);
        await until(async () => (await looks()).every((look) => look === `${lang} ${lang} ${dir}`));
      }
      await tab.evaluate(() => (document.documentElement.lang = 'xx'));
      await until(async () => (await looks()).every((look) => look.startsWith('en en')));
    }));

  const schemes = {
    'a dark page': [':root { color-scheme: dark; background: #111 }', {}, true],
    'a light page, whose reader likes it dark': ['', {colorScheme: 'dark'}, false],
    'a page that follows its reader': [
      ':root { color-scheme: light dark }',
      {colorScheme: 'dark'},
      true,
    ],
    'a dark part of a light page': ['main { color-scheme: dark; background: #111 }', {}, true],
  };
  for (const [what, [styles, reader, isDark]] of Object.entries(schemes))
    it(`[R30 · ${what}] has every widget ${isDark ? 'dark' : 'light'}, readable on it`, () =>
      at.visit(
        page(`<main>${ALL_TAGS}</main>`, `<style>${styles}</style>${HEAD}`),
        reader,
        async (tab) => {
          await readThrough(tab);
          for (const {ink, paper} of await colours(tab)) {
            assert.equal(ink > paper, isDark, `${ink} on ${paper}`);
            assert.ok(Math.abs(ink - paper) > 0.5, `${ink} on ${paper}`);
          }
        },
      ));

  it('[R30 · theme attribute] can say it for each widget', () =>
    at.visit(
      page(ALL_TAGS.replaceAll(/<([a-z]+-[a-z-]+)/g, '<$1 theme="dark"'), HEAD),
      {},
      async (tab) => {
        await readThrough(tab);
        for (const {ink, paper} of await colours(tab)) assert.ok(ink > paper + 0.5);
      },
    ));
});

describe('a reader', () => {
  it('[R30 · print] has everything on paper, dark on light, without what only a screen can do', () =>
    at.visit(
      page(`<main>${ALL_TAGS}</main>`, `<style>:root { color-scheme: dark }</style>${HEAD}`),
      {},
      async (tab) => {
        await readThrough(tab);
        const closed = await widgetsOf(tab).evaluateAll((widgets) =>
          widgets.flatMap(({shadowRoot}) =>
            [...shadowRoot.querySelectorAll('.panel')].map((panel) =>
              panel.checkVisibility({contentVisibilityAuto: true}),
            ),
          ),
        );
        assert.ok(closed.includes(false));
        await tab.emulateMedia({media: 'print'});
        for (const {ink} of await colours(tab)) assert.ok(ink < 0.2, `Printed in ${ink}`);
        const found = await widgetsOf(tab).evaluateAll((widgets) =>
          widgets.flatMap(({localName, shadowRoot}) => [
            ...[...shadowRoot.querySelectorAll('.panel')]
              .filter(
                (panel) => !panel.checkVisibility() || panel.getBoundingClientRect().height < 10,
              )
              .map(() => `${localName}: a part is closed`),
            ...[...shadowRoot.querySelectorAll('.screen-only')]
              .filter((one) => one.checkVisibility())
              .map((one) => `${localName}: ${one.textContent.trim()} is printed`),
          ]),
        );
        assert.deepEqual(found, []);
        const pdf = await tab.pdf();
        assert.ok(pdf.length > 20_000);
      },
    ));

  it('[R30 · reduced motion] sees nothing move that moves for others', async () => {
    const moving = {};
    for (const reducedMotion of ['no-preference', 'reduce'])
      await at.visit(page(ALL_TAGS, HEAD), {reducedMotion}, async (tab) => {
        await readThrough(tab);
        moving[reducedMotion] = await widgetsOf(tab).evaluateAll((widgets) =>
          widgets.flatMap(({localName, shadowRoot}) =>
            [...shadowRoot.querySelectorAll('*')]
              .filter((node) => {
                const {transitionDuration, animationName, animationDuration} =
                  getComputedStyle(node);
                const isLong = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
                return (
                  isLong(transitionDuration) ||
                  (animationName !== 'none' && isLong(animationDuration))
                );
              })
              .map((node) => `${localName} ${node.localName}.${node.getAttribute('class')}`),
          ),
        );
        await widgetsOf(tab, 'back-pain-tips').locator('button[aria-expanded]').first().click();
        await widgetsOf(tab, 'kinetic-chain-diagram').locator('#heel-left').press('ArrowRight');
        const running = await tab.evaluate(
          () =>
            document.getAnimations().filter(({effect}) => effect.getTiming().duration > 10).length,
        );
        if (reducedMotion === 'reduce') assert.equal(running, 0);
      });
    assert.ok(moving['no-preference'].length > 0, 'Nothing moves for others either.');
    assert.deepEqual(moving.reduce, []);
  });
});
