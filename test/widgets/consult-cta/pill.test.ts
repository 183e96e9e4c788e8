import {expect, fixture, waitUntil} from '@open-wc/testing';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {hears, inside, mount, spoken} from '../../support/mount.js';
import {inWindow, onPaper, seen} from '../../support/seen.js';
import {warningsOf} from '../../support/told.js';
import {dialogOf, focusedIn, NAME, opener, press} from './opening.js';

const FLOATING = '<consult-cta mode="floating"></consult-cta>';

/** Waits for the pill, which looks for its place first. */
async function pillOf(cta: Element): Promise<HTMLElement> {
  const pill = inside(cta).querySelector<HTMLElement>('.float');
  if (!pill) throw new Error('The widget has no pill.');
  await waitUntil(() => seen(pill), 'the pill is shown', {timeout: 8000});
  return pill;
}

describe('consult-cta as a floating pill', () => {
  it('offers the call and the consultation, each one press away, and takes no room', async () => {
    const cta = await mount(ConsultCta, FLOATING);
    const pill = await pillOf(cta);
    const link = pill.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+15163870053');
    expect(spoken(pill.querySelector('.long'))).to.equal('Call 516-387-0053');
    for (const half of [link, opener(cta)])
      expect(half.getBoundingClientRect().height).to.be.at.least(44);
    expect(cta.getBoundingClientRect().height).to.equal(0);
    const {right, bottom} = pill.getBoundingClientRect();
    expect(Math.round(document.documentElement.clientWidth - right)).to.equal(16);
    expect(Math.round(window.innerHeight - bottom)).to.equal(16);
  });

  it('says the number on a wide window, and fits the narrowest with its name whole', async () => {
    await inWindow(320, async () => {
      const cta = await mount(ConsultCta, FLOATING);
      const pill = await pillOf(cta);
      const {left, right, height} = pill.getBoundingClientRect();
      expect(left).to.be.at.least(16);
      expect(right).to.be.at.most(304);
      expect(height).to.be.below(60);
      expect(seen(pill.querySelector('.short'))).to.be.true;
      cta.remove();
    });
    const cta = await mount(ConsultCta, FLOATING);
    const pill = await pillOf(cta);
    expect(pill.querySelector('.long')!.getBoundingClientRect().width).to.be.greaterThan(60);
  });

  it('tells the page of a call by the option that is there', async () => {
    for (const [options, option] of [
      ['', 'phone'],
      ['office', 'office'],
    ]) {
      const cta = await mount(
        ConsultCta,
        `<consult-cta mode="floating" options="${options}"></consult-cta>`,
      );
      cta.addEventListener('click', (event) => event.preventDefault());
      const called = hears(cta, 'ascent-consult-call');
      inside(cta).querySelector<HTMLElement>('.float a')?.click();
      expect(called).to.deep.equal([{option}]);
      cta.remove();
    }
  });

  it('takes the focus, opens the dialog and gets the focus back', async () => {
    const cta = await mount(ConsultCta, FLOATING);
    await pillOf(cta);
    cta.focus();
    expect(focusedIn(cta)).to.equal(NAME);
    await press('Enter');
    expect(dialogOf(cta).matches(':modal')).to.be.true;
    await press('Escape');
    await waitUntil(() => focusedIn(cta) === NAME, 'the pill has the focus');
  });

  it('is not on paper', async () => {
    const cta = await mount(ConsultCta, FLOATING);
    const pill = await pillOf(cta);
    await onPaper(() => expect(seen(pill)).to.be.false);
  });

  it('is there once, and the next one comes when it goes', async () => {
    const told = await warningsOf(async () => {
      const pair = await fixture<HTMLElement>(`<div>${FLOATING}${FLOATING}${FLOATING}</div>`);
      const [first, second, third] = [...pair.querySelectorAll('consult-cta')];
      await waitUntil(
        () => third?.shadowRoot?.querySelector('.float') && first?.shadowRoot,
        'all are there',
      );
      await pillOf(first!);
      expect(seen(inside(second!).querySelector('.float'))).to.be.false;
      first!.remove();
      await pillOf(second!);
      expect(seen(inside(third!).querySelector('.float'))).to.be.false;
    });
    expect(told.filter((text) => text.includes('more than once')).length).to.equal(1);
  });

  it('gives way to one that comes to stand before it', async () => {
    await warningsOf(async () => {
      const cta = await mount(ConsultCta, FLOATING);
      const pill = await pillOf(cta);
      const earlier = document.createElement('consult-cta');
      earlier.setAttribute('mode', 'floating');
      cta.before(earlier);
      await waitUntil(() => earlier.shadowRoot?.querySelector('.float'), 'it is there');
      await pillOf(earlier);
      expect(seen(pill)).to.be.false;
    });
  });

  it('comes back with its widget', async () => {
    const cta = await mount(ConsultCta, FLOATING);
    await pillOf(cta);
    const {parentElement: place} = cta;
    cta.remove();
    place?.append(cta);
    await pillOf(cta);
  });

  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const cta = await mount(
        ConsultCta,
        `<consult-cta mode="floating" theme="${theme}"></consult-cta>`,
      );
      await pillOf(cta);
      await expect(cta).to.be.accessible();
      cta.remove();
    }
  });
});
