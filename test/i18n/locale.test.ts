import {expect, fixture, html} from '@open-wc/testing';
import {
  directionAt,
  directionOf,
  formatTag,
  LOCALES,
  matchLocale,
  nearestLang,
  SOURCE_LOCALE,
} from '../../src/i18n/locale.js';

describe('the language for a page', () => {
  for (const locale of LOCALES) {
    it(`is ${locale} where the page says ${locale}, in any case`, () => {
      expect(matchLocale(locale)).to.equal(locale);
      expect(matchLocale(locale.toUpperCase())).to.equal(locale);
    });
  }

  it('serves a region by its language', () => {
    for (const lang of ['en-US', 'en-gb', 'EN-Latn-AU']) expect(matchLocale(lang)).to.equal('en');
    for (const lang of ['es-419', 'es-MX', 'ES']) expect(matchLocale(lang)).to.equal('es');
    for (const lang of ['ar-EG', 'ar-Latn']) expect(matchLocale(lang)).to.equal('ar');
  });

  it('serves all of Chinese in simplified letters', () => {
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-CN', 'zh-Hant', 'zh-TW', 'zh-HK'])
      expect(matchLocale(lang)).to.equal('zh-Hans');
  });

  it('is the source language where the page says nothing or another language', () => {
    for (const lang of ['', 'xx', 'tlh-KL', '-', '*', 'english'])
      expect(matchLocale(lang)).to.equal(SOURCE_LOCALE);
  });

  it('knows which way a language is written', () => {
    for (const lang of ['ar', 'ar-EG', 'HE', 'fa', 'ur-PK'])
      expect(directionOf(lang)).to.equal('rtl');
    for (const lang of ['en', 'es-419', 'zh-Hans', '']) expect(directionOf(lang)).to.equal('ltr');
  });
});

describe('the language that governs an element', () => {
  const {lang} = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  it('is its own before its ancestors’', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <p lang="es"></p>
        <i></i>
      </div>`,
    );
    expect(nearestLang(page.querySelector('p')!)).to.equal('es');
    expect(nearestLang(page.querySelector('i')!)).to.equal('fr');
  });

  it('is the page’s where nothing nearer says one', async () => {
    document.documentElement.lang = 'pt-BR';
    expect(nearestLang(await fixture(html`<p></p>`))).to.equal('pt-BR');
  });

  it('is empty where nobody says one', async () => {
    document.documentElement.removeAttribute('lang');
    expect(nearestLang(await fixture(html`<p></p>`))).to.equal('');
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });

  it('is unknown where the nearest says so, whatever is said further out', async () => {
    const page = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(nearestLang(page.querySelector('p')!)).to.equal('');
  });

  it('is found through a site builder’s shadow roots, also closed ones', async () => {
    const page = await fixture(html`<div lang="es"><section></section></div>`);
    const outer = page.querySelector('section')!.attachShadow({mode: 'closed'});
    const middle = document.createElement('div');
    outer.append(middle);
    const inner = middle.attachShadow({mode: 'open'});
    const wrapper = document.createElement('div');
    const widget = document.createElement('p');
    wrapper.append(widget);
    inner.append(wrapper);
    expect(nearestLang(widget)).to.equal('es');
    wrapper.lang = 'en';
    expect(nearestLang(widget)).to.equal('en');
  });
});

describe('the direction at an element', () => {
  const at = async (lang: string, dir: string | null, locale: string): Promise<string> => {
    const page = await fixture(html`<div lang=${lang}><p></p></div>`);
    if (dir !== null) page.setAttribute('dir', dir);
    return directionAt(page.firstElementChild!, locale);
  };

  it('is the page’s, where the page says it of this language', async () => {
    expect(await at('en', 'RTL', 'en')).to.equal('rtl');
    expect(await at('ar-EG', 'ltr', 'ar')).to.equal('ltr');
  });

  it('is the language’s own where the page does not say, or says nothing useful', async () => {
    for (const dir of [null, '', 'auto', 'sideways']) {
      expect(await at('ar', dir, 'ar')).to.equal('rtl');
      expect(await at('es', dir, 'es')).to.equal('ltr');
    }
  });

  it('is the language’s own where the page means another language', async () => {
    expect(await at('ar', 'rtl', 'en')).to.equal('ltr');
    expect(await at('fa', 'rtl', 'en')).to.equal('ltr');
  });

  it('is not that of a page around a nearer language', async () => {
    const page = await fixture(
      html`<div lang="ar" dir="rtl">
        <p lang="en"><i></i></p>
      </div>`,
    );
    expect(directionAt(page.querySelector('i')!, 'en')).to.equal('ltr');
  });
});

describe('a language as numbers and days are written in', () => {
  it('keeps the digits and decimals of the texts', () => {
    for (const locale of LOCALES) {
      const number = new Intl.NumberFormat(formatTag(locale)).format(1.5);
      expect(number, locale).to.equal('1.5');
      const time = new Intl.DateTimeFormat(formatTag(locale), {hour: 'numeric', minute: '2-digit'});
      expect(time.format(new Date(2026, 1, 3, 8, 5)), locale).to.match(/8:05/);
    }
  });
});
