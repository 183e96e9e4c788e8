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
import {HARDENED} from './simulations/hardened.mjs';

const at = aHost();

const FILES = {
  'the loader': '<script async src="CDN/ascent.js"></script>',
  'the loader as a module': '<script type="module" src="CDN/ascent.js"></script>',
  'the file with all widgets': '<script async src="CDN/ascent.all.js"></script>',
  'one file a widget': TAGS.map((tag) => `<script async src="CDN/${tag}.js"></script>`).join(''),
};

const STRICT = "default-src 'none'; script-src CDN; style-src 'self'";

/** Whether a widget wears its own styles: the safety line stands on its tint. */
const styled = (tab) =>
  widgetsOf(tab).evaluateAll((widgets) =>
    widgets.every(
      ({shadowRoot}) =>
        getComputedStyle(shadowRoot.querySelector('.root')).borderTopWidth === '1px' &&
        getComputedStyle(shadowRoot.querySelector('.safety')).display === 'flex',
    ),
  );

describe('a page that allows scripts from our address and nothing else', () => {
  for (const [name, scripts] of Object.entries(FILES))
    it(`[R17 · strict policy, ${name}] shows and styles every widget without one complaint`, () =>
      at.visit(
        page(ALL_TAGS, scripts).replace(/<link rel="icon".*>/, ''),
        {headers: {'Content-Security-Policy': STRICT}},
        async (tab) => {
          await readThrough(tab);
          assert.equal(await styled(tab), true);
          await widgetsOf(tab, 'consult-cta').evaluate((widget) =>
            widget.setAttribute('accent', 'navy'),
          );
          await widgetsOf(tab, 'back-pain-tips').getByRole('button').first().click();
        },
      ));

  it('is really strict: it would complain of a style attribute', () =>
    at.visit(
      page('<p style="color: red">Red</p>').replace(/<link rel="icon".*>/, ''),
      {
        headers: {'Content-Security-Policy': STRICT},
        complaints: [/^policy: style-src-attr/, /^console error/],
      },
      () => undefined,
    ));

  it('[R17 · strict policy, nonce] shows every widget from one nonce, whose script may load more', () =>
    at.visit(
      page(ALL_TAGS, '<script nonce="abc123" src="CDN/ascent.js" async></script>').replace(
        /<link rel="icon".*>/,
        '',
      ),
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; style-src 'none'",
        },
      },
      (tab) => readThrough(tab),
    ));
});

describe('a page that guards its scripts with Trusted Types', () => {
  const policies = [
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "require-trusted-types-for 'script'; trusted-types ascent-widgets",
    "require-trusted-types-for 'script'; trusted-types foo",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'trusted-types lit-html',
  ];
  for (const policy of policies)
    for (const [name, scripts] of Object.entries(FILES))
      it(`shows every widget without one complaint under ${policy}, with ${name}`, () =>
        at.visit(
          page(ALL_TAGS, scripts),
          {headers: {'Content-Security-Policy': policy}},
          async (tab) => {
            await readThrough(tab);
            assert.equal(await callLink(tab).isVisible(), true);
          },
        ));
});

describe('a page whose elements have the names of globals', () => {
  const names = [
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
    'litPropertyMetadata',
    'litHtmlPolyfillSupport',
    'litElementPolyfillSupport',
    'reactiveElementPolyfillSupport',
    'litElementHydrateSupport',
    'ascent',
    'ascentConfig',
    'trustedTypes',
    'Sanitizer',
    'litIssuedWarnings',
  ];
  const elements = names.map(
    (name) => `<a id="${name}" href="#x"></a><form name="${name}"></form>`,
  );
  for (const [name, scripts] of Object.entries(FILES))
    it(`shows every widget with ${name}`, () =>
      at.visit(page(elements.join('') + ALL_TAGS + scripts), {}, async (tab) => {
        await readThrough(tab);
        assert.equal(await callLink(tab).isVisible(), true);
      }));
});

describe('a live Wix page, whose globals are locked', () => {
  for (const file of ['ascent.js', 'ascent.all.js', 'consult-cta.js'])
    it(`[R11,R5 · Wix, locked globals] shows the widget from ${file}`, () =>
      at.visit(page('<div id="comp-1"></div>', HARDENED), {}, async (tab) => {
        await tab.evaluate(
          ([src, fallback]) =>
            new Promise((done) => {
              const script = document.createElement('script');
              script.src = src;
              script.onload = () => {
                const widget = document.createElement('consult-cta');
                widget.setAttribute('heading', 'On Wix');
                document.querySelector('#comp-1').append(widget);
                done(fallback);
              };
              document.head.appendChild(script);
            }),
          [`${at.cdn.origin}/${file}`, FALLBACK],
        );
        await shown(tab);
        assert.equal(await callLink(tab).isVisible(), true);
        assert.equal(await tab.getByRole('heading', {name: 'On Wix'}).isVisible(), true);
      }));
});
