import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aHost, page, readThrough, shown, tagOf, TAGS, timesHeard, until} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const LOCALES = {en: 'ltr', es: 'ltr', 'zh-Hans': 'ltr', ar: 'rtl'};

/** The topics that each widget shows, beside the emergency line and the interface's strings. */
const TOPICS = {
  'alignment-guide': ['alignment'],
  'back-pain-tips': ['tips'],
  'back-pain-types': ['types'],
  'clinic-resources': ['resources'],
  'consult-cta': ['consult'],
  'kinetic-chain-diagram': ['chain'],
  'running-back-pain': ['alignment', 'article', 'chain', 'consult', 'resources', 'tips', 'types'],
};

/** The language, direction and title of each widget of a kind, in the page's order. */
function looks(tab, tag = 'consult-cta') {
  return tab.locator(tag).evaluateAll((widgets) =>
    widgets.map(({shadowRoot}) => {
      const root = shadowRoot.querySelector('.root');
      return [root?.lang, root?.dir, root?.querySelector('h2')?.textContent];
    }),
  );
}

/** The texts that were asked for, such as `es-consult`, in no order. */
function texts(urls) {
  return urls
    .flatMap((url) => /chunks\/((?:en|es|zh-Hans|ar)-\w+)-[\w-]+\.js/.exec(url)?.[1] ?? [])
    .sort();
}

describe('the files of a CDN', () => {
  it('know nothing of the language for tests', async () => {
    const dist = new URL('../../dist/', import.meta.url);
    // Storybook can be built into a folder of it, and has that language.
    const names = (await readdir(dist, {recursive: true})).filter(
      (name) => name.endsWith('.js') && !name.startsWith('storybook'),
    );
    assert.ok(names.length > 50, `${names.length} files`);
    for (const name of names)
      assert.ok(!(await readFile(new URL(name, dist), 'utf8')).includes('en-XA'), name);
  });
});

describe('a page in four languages', () => {
  it('[R30 · language] shows each widget in its own, and follows each change around it', () =>
    at.visit(
      page(
        Object.keys(LOCALES)
          .map((lang) => `<section lang="${lang}">${tagOf('consult-cta')}</section>`)
          .join(''),
        SCRIPT,
      ),
      {},
      async (tab) => {
        await shown(tab);
        const first = await looks(tab);
        assert.deepEqual(
          first.map(([lang, dir]) => [lang, dir]),
          Object.entries(LOCALES),
        );
        assert.equal(new Set(first.map(([, , title]) => title)).size, 4);
        await tab.evaluate(() => {
          for (const section of document.querySelectorAll('section')) section.lang = 'ar-EG';
        });
        await until(async () => (await looks(tab)).every(([lang]) => lang === 'ar'));
        assert.deepEqual(new Set((await looks(tab)).map(String)), new Set([String(first[3])]));
        assert.equal(await timesHeard(tab, 'ascent-error'), 0);
      },
    ));
});

describe('a reader of another language', () => {
  it('downloads no English text, and everything at once', () => {
    let arrive;
    at.cdn.faults = [{match: /chunks/, until: new Promise((resolve) => (arrive = resolve))}];
    const phone = {isMobile: true, hasTouch: true};
    const html = page(tagOf('consult-cta'), SCRIPT).replace('lang="en"', 'lang="es-419"');
    return at.visit(html, phone, async (tab) => {
      await until(() => at.cdn.chunks().length > 5);
      const first = at.cdn.chunks();
      assert.deepEqual(texts(first), ['es-consult', 'es-safety', 'es-strings']);
      arrive();
      await shown(tab);
      assert.deepEqual(at.cdn.chunks(), first, 'A file was discovered late.');
      assert.deepEqual((await looks(tab))[0].slice(0, 2), ['es', 'ltr']);
    });
  });

  it('gets only the new texts when the page changes its language', () =>
    at.visit(page(tagOf('consult-cta') + tagOf('back-pain-tips'), SCRIPT), {}, async (tab) => {
      await shown(tab);
      const before = at.cdn.chunks().length;
      await tab.evaluate(() => (document.documentElement.lang = 'zh-CN'));
      await until(async () => (await looks(tab))[0][0] === 'zh-Hans');
      await until(async () => (await looks(tab, 'back-pain-tips'))[0][0] === 'zh-Hans');
      const after = at.cdn.chunks().slice(before);
      assert.deepEqual(texts(after), [
        'zh-Hans-consult',
        'zh-Hans-safety',
        'zh-Hans-strings',
        'zh-Hans-tips',
      ]);
      assert.equal(after.length, 5, String(after));
    }));

  for (const tag of TAGS)
    it(`downloads one language with ${tag}, and at a change only the texts of the next`, () => {
      const html = page(
        tagOf(tag, tag === 'running-back-pain' ? 'website="https://clinic.example/"' : ''),
        SCRIPT,
      );
      const inLanguage = (lang) =>
        [...TOPICS[tag], 'safety', 'strings'].map((topic) => `${lang}-${topic}`).sort();
      return at.visit(html.replace('lang="en"', 'lang="es"'), {}, async (tab) => {
        await readThrough(tab);
        // The article's parts stand inside it, and come when a reader comes near.
        const parts = tab.locator(TAGS.join());
        const speak = (lang) =>
          until(async () => {
            for (const part of await parts.all()) await part.scrollIntoViewIfNeeded();
            const roots = await parts.evaluateAll((all) =>
              all.map(({shadowRoot}) => shadowRoot?.querySelector('.root')?.lang),
            );
            return roots.every((own) => own === lang);
          });
        await speak('es');
        assert.deepEqual(texts(at.cdn.chunks()), inLanguage('es'));
        const before = at.cdn.chunks().length;
        await tab.evaluate(() => (document.documentElement.lang = 'ar'));
        await speak('ar');
        const after = at.cdn.chunks().slice(before);
        assert.deepEqual(texts(after), inLanguage('ar'));
        assert.equal(after.length, texts(after).length, String(after));
      });
    });

  for (const lost of ['consult', 'safety', 'strings'])
    it(`reads English, marked as such, where ${lost} cannot be had`, () => {
      at.cdn.faults = [{match: new RegExp(`chunks/ar-${lost}`), status: 404}];
      const html = page(tagOf('consult-cta'), SCRIPT).replace('lang="en"', 'lang="ar" dir="rtl"');
      return at.visit(html, {complaints: [/404/]}, async (tab) => {
        await shown(tab);
        const [[lang, dir, title]] = await looks(tab);
        assert.deepEqual([lang, dir], ['en', 'ltr']);
        assert.match(title, /free/);
        assert.equal(await timesHeard(tab, 'ascent-error'), 0);
      });
    });
});
