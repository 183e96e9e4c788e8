import {expect, fixture, html} from '@open-wc/testing';
import {
  directionOf,
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
