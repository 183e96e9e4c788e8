import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {BackPainTips} from '../../../src/widgets/back-pain-tips/back-pain-tips.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

function toggles(element: Element): HTMLButtonElement[] {
  return [...inside(element).querySelectorAll<HTMLButtonElement>('button.toggle')];
}

function opened(element: Element): number[] {
  return toggles(element).flatMap((toggle, index) =>
    toggle.getAttribute('aria-expanded') === 'true' ? [index] : [],
  );
}

function visible(element: Element, text: string): boolean {
  const panels = [...inside(element).querySelectorAll('.panel')];
  const has = (panel: Element): boolean => spoken(panel).includes(text);
  const found = panels.find(
    (panel) => has(panel) && ![...panel.querySelectorAll('.panel')].some(has),
  );
  return found?.checkVisibility({contentVisibilityAuto: true}) === true && found.clientHeight > 0;
}

const STRENGTH = 'Build a strong trunk and strong legs';

describe('back-pain-tips', () => {
  it('shows five tips, each with its action in sight and the rest behind it', async () => {
    const tips = await mount(BackPainTips);
    expect(toggles(tips).length).to.equal(5);
    expect(opened(tips)).to.deep.equal([]);
    const first = inside(tips).querySelector('li');
    expect(spoken(first?.querySelector('h3') ?? null)).to.equal(STRENGTH);
    expect(spoken(first?.querySelector('.what') ?? null)).to.match(/^Do planks/);
    expect(visible(tips, 'Mild discomfort')).to.be.false;
  });

  it('opens and closes a tip by keyboard and tells the page', async () => {
    const tips = await mount(BackPainTips);
    const toggled = hears(tips, 'ascent-tip-toggle');
    byText(tips, 'button', STRENGTH).focus();
    await sendKeys({press: 'Enter'});
    await tips.updateComplete;
    expect(opened(tips)).to.deep.equal([0]);
    for (const part of ['How', 'Why', 'Take care', 'How sure are we?'])
      expect(visible(tips, part), part).to.be.true;
    await sendKeys({press: 'Space'});
    await tips.updateComplete;
    expect(opened(tips)).to.deep.equal([]);
    expect(toggled).to.deep.equal([
      {tip: 'core', open: true},
      {tip: 'core', open: false},
    ]);
  });

  it('never closes one tip because another opens, so nothing above it moves', async () => {
    const tips = await mount(BackPainTips, '<back-pain-tips open="core"></back-pain-tips>');
    const last = toggles(tips)[4];
    const before = last?.getBoundingClientRect().top;
    last?.click();
    await tips.updateComplete;
    expect(opened(tips)).to.deep.equal([0, 4]);
    expect(last?.getBoundingClientRect().top).to.equal(before);
  });

  it('shows only the tips a page asks for, in its order', async () => {
    const tips = await mount(
      BackPainTips,
      '<back-pain-tips tips="footwear core"></back-pain-tips>',
    );
    expect(toggles(tips).map(spoken)).to.deep.equal([
      'Wear shoes that fit and feel good',
      STRENGTH,
    ]);
  });

  it('stands open as the page says: some, all, none', async () => {
    const tips = await mount(
      BackPainTips,
      '<back-pain-tips open="mobility footwear"></back-pain-tips>',
    );
    expect(opened(tips)).to.deep.equal([1, 3]);
    for (const [value, expected] of [
      ['all', [0, 1, 2, 3, 4]],
      ['false', []],
      ['true', [0, 1, 2, 3, 4]],
      ['', []],
    ] as const) {
      tips.setAttribute('open', value);
      await tips.updateComplete;
      expect(opened(tips), value).to.deep.equal(expected);
    }
  });

  it('falls back and tells the author when a layout, tip or id does not exist', async () => {
    const told = await warningsOf(async () => {
      const tips = await mount(
        BackPainTips,
        '<back-pain-tips layout="grid" tips="yoga" open="abs"></back-pain-tips>',
      );
      expect(toggles(tips).length).to.equal(5);
      expect(opened(tips)).to.deep.equal([]);
      tips.requestUpdate();
      await tips.updateComplete;
    });
    expect(told.length).to.equal(3);
    expect(told.join('\n'))
      .to.contain('layout="grid"')
      .and.to.contain('tips="yoga"')
      .and.to.contain('open="abs"');
  });

  it('lays tips out side by side as cards where there is room', async () => {
    await setViewport({width: 1000, height: 800});
    const tips = await mount(BackPainTips, '<back-pain-tips layout="cards"></back-pain-tips>');
    const [a, b] = [...inside(tips).querySelectorAll('.tip')].map((tip) =>
      tip.getBoundingClientRect(),
    );
    expect(a?.top).to.equal(b?.top);
    await setViewport({width: 320, height: 800});
    const [c, d] = [...inside(tips).querySelectorAll('.tip')].map((tip) =>
      tip.getBoundingClientRect(),
    );
    expect(d?.top).to.be.at.least(c?.bottom ?? Infinity);
    await setViewport({width: 800, height: 600});
  });

  it('says how sure each tip is, and brings the sources when a reader asks', async () => {
    const tips = await mount(BackPainTips, '<back-pain-tips open="all"></back-pain-tips>');
    const asked = [...inside(tips).querySelectorAll('.how-sure')].map(spoken);
    expect(asked).to.deep.equal([
      ...Array<string>(2).fill('How sure are we? Limited evidence.'),
      'How sure are we? Theory or opinion.',
      'How sure are we? Limited evidence.',
      'How sure are we? Theory or opinion.',
    ]);
    expect(visible(tips, 'No trial has tested it')).to.be.false;
    inside(tips).querySelector<HTMLElement>('#panel-technique .how-sure')?.click();
    await waitUntil(() => inside(tips).querySelector('.sources'));
    expect(visible(tips, 'No trial has tested it')).to.be.true;
    expect(inside(tips).querySelectorAll('.sources').length).to.equal(1);
    expect(inside(tips).querySelectorAll('.sources li').length).to.equal(3);
    byText(tips, 'a', 'Running step rate: a systematic review (2022)');
  });

  it('prints how sure each tip is, opened or not', async () => {
    const tips = await mount(BackPainTips);
    await emulateMedia({media: 'print'});
    try {
      await waitUntil(() => visible(tips, 'No trial has tested it'));
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('prints a list of the tips a reader has chosen', async () => {
    const tips = await mount(BackPainTips, '<back-pain-tips open="core"></back-pain-tips>');
    byText(tips, 'button', 'Print all tips');
    inside(tips).querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await tips.updateComplete;
    byText(tips, 'button', 'Print my list');
    expect(inside(tips).querySelectorAll('[data-listed]').length).to.equal(1);
  });

  it('carries the emergency line and the clinic’s phone', async () => {
    const tips = await mount(BackPainTips);
    expect(spoken(inside(tips).querySelector('.safety'))).to.match(/^Call 911/);
    const phone = byText(tips, 'a', '516-387-0053');
    expect(phone.getAttribute('href')).to.equal('tel:+15163870053');
  });

  it('gives every button at least 44 pixels and fits 320', async () => {
    const tips = await mount(BackPainTips, '<back-pain-tips open="all"></back-pain-tips>');
    for (const width of [800, 320]) {
      await setViewport({width, height: 800});
      for (const control of inside(tips).querySelectorAll('button, label, a'))
        expect(control.getBoundingClientRect().height, spoken(control)).to.be.at.least(43.5);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });

  it('is accessible closed and open, in every layout, in light and dark', async () => {
    for (const attributes of [
      'theme="light"',
      'theme="dark" open="all"',
      'layout="cards" open="core"',
      'layout="steps" heading=""',
    ]) {
      const tips = await mount(BackPainTips, `<back-pain-tips ${attributes}></back-pain-tips>`);
      await expect(tips).to.be.accessible();
    }
  });
});
