import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html, LitElement, type TemplateResult} from 'lit';
import {evidence, gradeWords, type Claim} from '../../src/shared/evidence.js';
import type {Reference} from '../../src/shared/references.js';
import type {Locale} from '../../src/i18n/locale.js';
import {addTranslations, inLocale} from '../../src/i18n/msg.js';
import {baseStyles} from '../../src/theme/base.styles.js';
import {disclosureStyles} from '../../src/theme/disclosure.styles.js';
import {byText, inside, spoken} from '../support/mount.js';

const WEDGES: Reference = {title: 'Heel wedges', year: 2008, where: 'doi:10.1016/j.math.2007'};
const SHOES: Reference = {title: 'Running shoes', year: 2022, where: 'Sports Medicine 50(2)'};

const CLAIM: Claim = {
  id: 'core',
  grade: 'C',
  note: 'One good trial.',
  sources: () => Promise.resolve([WEDGES, SHOES]),
};

/** A widget with nothing but claims. */
class ClaimsHost extends LitElement {
  static override styles = [baseStyles, disclosureStyles];

  claims: readonly Claim[] = [CLAIM];
  locale: Locale = 'en';

  override render(): TemplateResult {
    return inLocale(
      this.locale,
      () => html`<div class="root">${this.claims.map((claim) => evidence(claim))}</div>`,
    );
  }
}
customElements.define('claims-host', ClaimsHost);

async function shown(...claims: readonly Partial<Claim>[]): Promise<ClaimsHost> {
  const host = await fixture<ClaimsHost>('<claims-host></claims-host>');
  if (claims.length) host.claims = claims.map((claim) => ({...CLAIM, ...claim}));
  host.requestUpdate();
  await host.updateComplete;
  return host;
}

const QUESTION = 'How sure are we? Limited evidence.';

const panel = (host: Element, id = 'core'): HTMLElement =>
  inside(host).querySelector<HTMLElement>(`#panel-evidence-${id}`)!;
const cited = (host: Element): string[] =>
  [...inside(host).querySelectorAll('.sources li')].map(spoken);
const hasSources = (host: Element) => () => cited(host).length > 0;
const seen = (element: Element): boolean =>
  element.checkVisibility({contentVisibilityAuto: true}) && element.clientHeight > 0;

describe('how sure we are', () => {
  it('says the grade in words without being opened, and nothing more', async () => {
    const host = await shown();
    byText(host, 'button', QUESTION);
    expect(seen(panel(host))).to.be.false;
    expect(cited(host)).to.deep.equal([]);
  });

  it('has words for each grade, and more bars for a better one', async () => {
    const grades = ['A', 'B', 'C', 'D'] as const;
    expect(grades.map(gradeWords)).to.deep.equal([
      'Strong evidence.',
      'Moderate evidence.',
      'Limited evidence.',
      'Theory or opinion.',
    ]);
    const host = await shown(...grades.map((grade) => ({id: grade, grade})));
    const lengths = [...inside(host).querySelectorAll('.bars')].map((bars) =>
      [...bars.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split('M').length),
    );
    expect(lengths).to.deep.equal([
      [5, 1],
      [4, 2],
      [3, 3],
      [2, 4],
    ]);
  });

  it('opens and closes by keyboard, with the note and the sources', async () => {
    const host = await shown();
    const button = byText(host, 'button', QUESTION);
    expect(button.getAttribute('aria-controls')).to.equal(panel(host).id);
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(hasSources(host));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(panel(host))).to.be.true;
    expect(spoken(panel(host))).to.match(/^One good trial\. Sources/);
    await sendKeys({press: 'Space'});
    await host.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(seen(panel(host))).to.be.false;
  });

  it('links a source whose page is known, and says where to find another', async () => {
    const host = await shown();
    byText(host, 'button', QUESTION).click();
    await waitUntil(hasSources(host));
    expect(cited(host)).to.deep.equal([
      'Heel wedges (2008)',
      'Running shoes (2022). Sports Medicine 50(2)',
    ]);
    const links = [...inside(host).querySelectorAll('.sources a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://doi.org/10.1016/j.math.2007',
    ]);
    expect(links[0]?.getAttribute('rel')).to.contain('noopener');
  });

  it('asks for the sources once, when a reader first opens it', async () => {
    let asked = 0;
    const sources = (): Promise<readonly Reference[]> => {
      asked += 1;
      return Promise.resolve([WEDGES]);
    };
    const host = await shown({sources});
    expect(asked).to.equal(0);
    const button = byText(host, 'button', QUESTION);
    button.click();
    await waitUntil(hasSources(host));
    button.click();
    button.click();
    await host.updateComplete;
    expect(asked).to.equal(1);
  });

  it('keeps its note where the sources cannot be had, and asks again the next time', async () => {
    let fails = true;
    const failed: unknown[] = [];
    const sources = (): Promise<readonly Reference[]> => {
      if (!fails) return Promise.resolve([WEDGES]);
      const failure = Promise.reject(new Error('offline'));
      failure.catch((error: unknown) => failed.push(error));
      return failure;
    };
    const host = await shown({sources});
    const button = byText(host, 'button', QUESTION);
    button.click();
    await waitUntil(() => failed.length === 1);
    expect(spoken(panel(host))).to.equal('One good trial.');
    fails = false;
    button.click();
    button.click();
    await waitUntil(hasSources(host));
  });

  it('is found by the browser’s search while it is closed, and opens for it', async () => {
    const host = await shown();
    expect(panel(host).getAttribute('hidden')).to.equal('until-found');
    panel(host).dispatchEvent(new Event('beforematch'));
    await waitUntil(hasSources(host));
    expect(seen(panel(host))).to.be.true;
  });

  it('opens one claim without its neighbours', async () => {
    const host = await shown({id: 'core'}, {id: 'mobility'});
    inside(host).querySelector<HTMLElement>('[aria-controls=panel-evidence-mobility]')?.click();
    await waitUntil(hasSources(host));
    expect([seen(panel(host, 'core')), seen(panel(host, 'mobility'))]).to.deep.equal([false, true]);
  });

  it('never shows one claim’s sources under another that has taken its place', async () => {
    const host = await shown();
    byText(host, 'button', QUESTION).click();
    await waitUntil(hasSources(host));
    host.claims = [{...CLAIM, id: 'mobility', note: 'Limited.'}];
    host.requestUpdate();
    await host.updateComplete;
    expect(cited(host)).to.deep.equal([]);
    expect(seen(panel(host, 'mobility'))).to.be.false;
  });

  it('speaks the language of its widget, also when the sources come later', async () => {
    // A language that the widgets do not have: the mechanism is the same for all.
    const pretend = 'eo' as Locale;
    addTranslations(pretend, {'evidence.how-sure': 'Ĉu ni certas?', 'evidence.sources': 'Fontoj'});
    const host = await shown();
    host.locale = pretend;
    host.requestUpdate();
    await host.updateComplete;
    inside(host).querySelector('button')?.click();
    await waitUntil(hasSources(host));
    expect(spoken(inside(host).querySelector('.question'))).to.equal('Ĉu ni certas?');
    expect(spoken(inside(host).querySelector('.cited'))).to.equal('Fontoj');
  });

  it('brings its style along, once', async () => {
    const host = await shown({id: 'core'}, {id: 'mobility'});
    host.requestUpdate();
    await host.updateComplete;
    expect(inside(host).adoptedStyleSheets.length).to.equal(3);
  });

  it('is easy to hit and accessible, open and closed, at 320 pixels', async () => {
    await setViewport({width: 320, height: 600});
    const host = await shown();
    await expect(host).to.be.accessible();
    byText(host, 'button', QUESTION).click();
    await waitUntil(hasSources(host));
    for (const control of inside(host).querySelectorAll('button, a'))
      expect(control.getBoundingClientRect().height, spoken(control)).to.be.at.least(43.5);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(host).to.be.accessible();
    await setViewport({width: 800, height: 600});
  });
});
