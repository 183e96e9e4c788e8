/** Pages whose scripts a speed plugin or a tag manager has taken over. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
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
  until,
} from './host.mjs';
import {builtFile} from './servers.mjs';
import {autoptimize, concatenate, rocketLoader, wpRocket} from './simulations/optimizers.mjs';
import {compile, fireTag} from './simulations/tag-manager.mjs';

const at = aHost();
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const SNIPPETS = {
  'the loader': '<script async src="CDN/ascent.js"></script>',
  'the loader as a module': '<script type="module" src="CDN/ascent.js"></script>',
  'the file with all widgets': '<script defer src="CDN/ascent.all.js"></script>',
};
const phoneLink = (tab) => tab.getByRole('link', {name: '516-387-0053', exact: true}).first();

/** The page's own script sees what it asked for, whatever was done to the page. */
const OWN = `<script>addEventListener('load', () => document.documentElement.className = 'own')</script>`;
const ownRan = (tab) =>
  until(() => tab.evaluate(() => document.documentElement.className === 'own'));

describe('a page whose scripts WP Rocket delays', () => {
  for (const [name, script] of Object.entries(SNIPPETS))
    it(`[R21 · WP Rocket] shows every widget from ${name} once a reader moves`, () =>
      at.visit(wpRocket(page(ALL_TAGS, OWN + script)), {}, async (tab) => {
        await tab.waitForLoadState('networkidle');
        assert.deepEqual(at.cdn.requests, []);
        assert.equal(await phoneLink(tab).isVisible(), true);
        await tab.mouse.move(100, 100);
        await readThrough(tab);
        await ownRan(tab);
      }));

  it('[R21 · WP Rocket] hears the first click, which is swallowed and given back, on what opens', () =>
    at.visit(
      wpRocket(
        page(`<button>Menu</button><consult-cta>${FALLBACK}</consult-cta>`, SNIPPETS['the loader']),
      ),
      {},
      async (tab) => {
        await tab.getByRole('button', {name: 'Menu'}).click();
        await shown(tab);
        assert.equal(await callLink(tab).isVisible(), true);
      },
    ));

  it('[R21,R22 · WP Rocket] keeps what the script tag says about the clinic', () =>
    at.visit(
      wpRocket(
        page(
          `<consult-cta>${FALLBACK}</consult-cta>`,
          '<script async src="CDN/ascent.js?locality=Merrick" data-phone="111-222-3333"></script>',
        ),
      ),
      {},
      async (tab) => {
        await tab.keyboard.press('Tab');
        await shown(tab);
        assert.equal(await callLink(tab, '111-222-3333').count(), 1);
      },
    ));
});

describe('a page whose scripts Rocket Loader holds back', () => {
  for (const name of ['the loader', 'the loader as a module'])
    it(`[R21 · Rocket Loader] shows every widget from ${name}`, () =>
      at.visit(rocketLoader(page(ALL_TAGS, OWN + SNIPPETS[name])), {}, (tab) => readThrough(tab)));
});

describe('a page whose scripts Autoptimize rewrites', () => {
  it('[R21 · Autoptimize] shows every widget from the loader, deferred', () =>
    at.visit(autoptimize(page(ALL_TAGS, OWN + SNIPPETS['the loader'])), {}, (tab) =>
      readThrough(tab),
    ));

  it('[R21 · Autoptimize, one file] shows every widget from a copy that stands in a file with others', async () => {
    const files = [
      'window.first = 1; (function () { undefined.x })();',
      await builtFile('ascent.all.js'),
      'document.documentElement.className = "own";',
    ];
    const file = at.host.put(concatenate(files), {type: '.js'});
    await at.visit(page(ALL_TAGS, `<script defer src="${file}"></script>`), {}, async (tab) => {
      await readThrough(tab);
      await ownRan(tab);
    });
  });

  it('[R21,R26 · Autoptimize, one file] reads the text inside the tags where the loader lost its address', async () => {
    const file = at.host.put(concatenate([await builtFile('ascent.js')]), {type: '.js'});
    const html = page(`<consult-cta>${FALLBACK}</consult-cta>`, `<script src="${file}"></script>`);
    await at.visit(html, {complaints: [/404/]}, async (tab) => {
      await tab.waitForLoadState('networkidle');
      assert.equal(await phoneLink(tab).isVisible(), true);
    });
  });
});

describe('Google Tag Manager', () => {
  const tags = page(ALL_TAGS);

  it('[R21 · Tag Manager] brings every widget by the snippet, after the page has loaded', () =>
    at.visit(tags, {}, async (tab) => {
      await tab.waitForLoadState('load');
      await fireTag(tab, SNIPPETS['the loader'].replace('CDN', at.cdn.origin));
      await readThrough(tab);
    }));

  it('[R21 · Tag Manager] never runs a module, and readers keep the text inside the tags', () =>
    at.visit(tags, {}, async (tab) => {
      await fireTag(tab, SNIPPETS['the loader as a module'].replace('CDN', at.cdn.origin));
      await tab.waitForLoadState('networkidle');
      assert.deepEqual(at.cdn.requests, []);
      assert.equal(await phoneLink(tab).isVisible(), true);
    }));

  it('[R21,R22 · Tag Manager] takes the clinic from an address, a configuration or a div, since the tag loses its data', () =>
    at.visit(page('<main></main>'), {}, async (tab) => {
      await fireTag(
        tab,
        `<script>window.ascentConfig = {clinicName: 'Calm'};</script>
        <script async src="${at.cdn.origin}/ascent.js?phone=444-444-4444" data-phone="333-333-3333"></script>
        <div data-ascent="consult-cta" data-locality="Merrick">${FALLBACK}</div>`,
      );
      await shown(tab);
      assert.equal(await callLink(tab, '444-444-4444').count(), 1);
      assert.equal(await tab.getByText('Calm').count(), 1);
      assert.equal(await tab.locator('consult-cta').getAttribute('locality'), 'Merrick');
    }));

  it('would refuse inline code that is newer than its own', () => {
    assert.throws(() => compile('<script>const a = () => 1;</script>'), SyntaxError);
  });
});

describe('the documented snippets', async () => {
  const {modules} = JSON.parse(await read('custom-elements.json'));
  const settings = modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({attributes = []}) => attributes.map(({name}) => name));
  const blocks = (await Promise.all(['README.md', 'docs/theming.md', 'docs/privacy.md'].map(read)))
    .flatMap((text) => [...text.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)])
    .map(([script]) => script);

  it('[R22 · every host] name no attribute of the script that an optimizer takes for another', () => {
    assert.ok(blocks.length > 0);
    for (const script of blocks) {
      const [, attributes] = /<script\b([^>]*)>/.exec(script);
      for (const [, name] of attributes.matchAll(/([\w-]+)(?:=|\s|$)/g))
        if (!['src', 'type'].includes(name)) assert.doesNotMatch(name, /(src|type)$/, script);
    }
    for (const name of settings) assert.doesNotMatch(name, /(src|type)$/);
    assert.ok(settings.length > 50);
  });

  it('[R21,R22 · WP Rocket, Tag Manager] come through both as they were meant', () => {
    for (const script of blocks.filter((one) => /\ssrc=/.test(one))) {
      const [, src] = /\ssrc="([^"]*)"/.exec(script);
      assert.ok(wpRocket(script).includes(` data-rocket-src="${src}"`), script);
      compile(script);
    }
  });

  it('would be noticed with an attribute that is taken for the source', () => {
    const bad = '<script async data-img-src="x.png" src="https://cdn.example/ascent.js"></script>';
    assert.ok(!wpRocket(bad).includes(' data-rocket-src="https://cdn.example/ascent.js"'));
  });

  it('[R4 · every host] stand for a file that has every widget', async () => {
    const loader = await builtFile('ascent.js');
    for (const tag of TAGS) assert.ok(loader.includes(`chunks/${tag}-`), tag);
  });
});
