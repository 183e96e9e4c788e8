/** The files that hold their widgets in a language other than English, as Wix and strict pages use them. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {localesIn} from '../../scripts/locales.mjs';
import {aHost, ALL_TAGS, page, shown, tagOf, TAGS} from './host.mjs';

const at = aHost();
const [, ...OTHERS] = localesIn('.');
const DIRECTIONS = {ar: 'rtl'};
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** The page's language, and what each widget shows: its language, direction and title. */
const looks = (tab, tag) =>
  tab.locator(`css:light=${tag}`).evaluate(({shadowRoot}) => {
    const root = shadowRoot.querySelector('.root');
    const english = root.querySelector('[lang=en] .safety');
    return {
      lang: root.lang,
      dir: root.dir,
      title: root.querySelector('h2').textContent.trim(),
      unsigned: root.querySelector('.unsigned')?.textContent.trim() ?? '',
      english: english?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    };
  });

for (const locale of OTHERS)
  for (const tag of TAGS)
    it(`${locale}/${tag}.js speaks its language with one request, and says that nobody checked it`, () => {
      at.cdn.headers = false;
      const html = page(tagOf(tag), `<script async src="CDN/${locale}/${tag}.js"></script>`);
      return at.visit(
        html.replace('lang="en"', `lang="${locale}"`),
        {},
        async (tab, {requests}) => {
          await shown(tab, tag);
          const look = await looks(tab, tag);
          assert.equal(look.lang, locale);
          assert.equal(look.dir, DIRECTIONS[locale] ?? 'ltr');
          assert.match(look.title, locale === 'es' ? /[a-z]/ : /[\u0600-\u06ff\u4e00-\u9fff]/u);
          assert.ok(look.unsigned);
          assert.match(look.english, /^Call 911 or go to the emergency room now for any of these/);
          const own = requests.filter((url) => url.startsWith(at.cdn.origin));
          assert.deepEqual(own, [`${at.cdn.origin}/${locale}/${tag}.js`]);
        },
      );
    });

describe('a file of one language', () => {
  it('is what the clinic chose: it speaks its language also where the page says another', () =>
    at.visit(
      page(tagOf('consult-cta'), '<script async src="CDN/es/consult-cta.js"></script>'),
      {},
      async (tab) => {
        await shown(tab);
        const {lang, title} = await looks(tab, 'consult-cta');
        assert.deepEqual([lang, title], ['es', 'Hable gratis con un terapeuta físico']);
      },
    ));

  it('holds every widget where it is the file with all of them', () =>
    at.visit(
      page(ALL_TAGS, '<script async src="CDN/ar/ascent.all.js"></script>'),
      {},
      async (tab) => {
        await shown(tab);
        for (const tag of TAGS) assert.equal((await looks(tab, tag)).lang, 'ar');
      },
    ));

  it('runs under a policy that names its hash alone, which the build has written', () => {
    const file = 'zh-Hans/back-pain-tips.js';
    const hash = `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
    assert.equal(integrity[file], hash);
    const script = `<script src="CDN/${file}" integrity="${hash}" crossorigin></script>`;
    const policy = `script-src '${hash}'; object-src 'none'`;
    return at.visit(
      page(tagOf('back-pain-tips'), script),
      {headers: {'Content-Security-Policy': policy}},
      async (tab) => {
        await shown(tab);
        assert.equal((await looks(tab, 'back-pain-tips')).lang, 'zh-Hans');
      },
    );
  });

  it('holds the form’s texts too, and shows it without another request', () => {
    const tag = tagOf('consult-cta', 'delivery="event"');
    return at.visit(
      page(tag, '<script async src="CDN/es/consult-cta.js"></script>'),
      {},
      async (tab, {requests}) => {
        await shown(tab);
        await tab.getByRole('button', {name: 'Enviar una solicitud'}).click();
        await tab.getByRole('textbox', {name: /nombre/i}).waitFor();
        assert.equal(requests.filter((url) => url.startsWith(at.cdn.origin)).length, 1);
      },
    );
  });
});
