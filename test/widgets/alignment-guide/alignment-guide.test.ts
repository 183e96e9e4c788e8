import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {alignment} from '../../../src/content/en/alignment.js';
import {safety} from '../../../src/content/en/safety.js';
import {AlignmentGuide} from '../../../src/widgets/alignment-guide/alignment-guide.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {excess, inWindow, onPaper, seen} from '../../support/seen.js';
import {warningsOf} from '../../support/told.js';

const {signs, steps, assessment} = alignment;
const NAMES = steps.items.map(({title}) => title);

function cards(element: Element): Element[] {
  return [...inside(element).querySelectorAll('[part=step]')];
}

function toggles(element: Element): HTMLButtonElement[] {
  return [...inside(element).querySelectorAll<HTMLButtonElement>('.toggle')];
}

function opened(element: Element): string[] {
  return toggles(element)
    .filter((toggle) => toggle.getAttribute('aria-expanded') === 'true')
    .map(spoken);
}

/** The section of the widget under a heading. */
function under(element: Element, title: string): string {
  return spoken(byText(element, 'h3', title).parentElement?.parentElement ?? null);
}

describe('alignment-guide', () => {
  it('shows signs worth a look and says that they are no faults', async () => {
    const said = under(await mount(AlignmentGuide), signs.title);
    for (const text of [signs.intro, ...signs.items, signs.ask, signs.urgent, signs.evidence.note])
      expect(said).to.contain(text);
    expect(said).to.match(/None of these means that something is wrong/);
  });

  it('says of the one sign that cannot wait to stop running and be seen', async () => {
    const widget = await mount(AlignmentGuide);
    const urgent = inside(widget).querySelector('.urgent');
    expect(seen(urgent)).to.be.true;
    expect(spoken(urgent)).to.match(/Stop running and be seen within days/);
  });

  it('offers three steps to try, and leaving the feet alone as well', async () => {
    const widget = await mount(AlignmentGuide);
    expect(toggles(widget).map(spoken)).to.deep.equal(NAMES);
    expect(NAMES.length).to.equal(3);
    expect(under(widget, steps.title)).to.contain('So is leaving your feet as they are');
    for (const [at, {summary}] of steps.items.entries()) {
      const line = cards(widget)[at]?.querySelector('.what') ?? null;
      expect(spoken(line)).to.equal(summary);
      expect(seen(line)).to.be.true;
      expect(seen(cards(widget)[at]?.querySelector('.points'))).to.be.false;
    }
  });

  it('says of every step what it is, what is known, how to try it and when to stop', async () => {
    const widget = await mount(AlignmentGuide, '<alignment-guide open="all"></alignment-guide>');
    for (const [at, {what, known, trial, stop, evidence}] of steps.items.entries()) {
      const said = spoken(cards(widget)[at] ?? null);
      for (const text of [
        ...['What it is', 'What is known', 'How to try it fairly', 'Stop if you notice'],
        ...['How sure are we?', what, known, ...trial, stop, evidence.note],
      ])
        expect(said).to.contain(text);
      expect(said, 'a time after which to judge').to.match(/Give (it|them) \d+ to \d+ weeks/);
    }
  });

  it('says what an assessment can include, and not to expect it all for free', async () => {
    const widget = await mount(AlignmentGuide);
    const said = under(widget, assessment.title);
    for (const {title, items} of assessment.stages)
      for (const text of [title, ...items]) expect(said).to.contain(text);
    expect(said).to.contain('Do not expect all of this in a free consultation');
    expect(said).to.contain(assessment.evidence.note);
    expect([...inside(widget).querySelectorAll('.stages .label')].map(spoken)).to.deep.equal([
      'Before',
      'During',
      'After',
    ]);
  });

  it('ends with the clinic’s view, its phone and the emergency line', async () => {
    const widget = await mount(AlignmentGuide);
    expect(spoken(inside(widget).querySelector('.closing'))).to.match(/^In our view/);
    const phone = byText(widget, 'a', '516-387-0053');
    expect(phone.getAttribute('href')).to.equal('tel:+15163870053');
    expect([...inside(widget).querySelectorAll('.safety')].filter(seen).map(spoken)).to.deep.equal([
      `${safety.call911} ${safety.signs}`,
    ]);
  });

  it('names no number to readers of a country whose number it does not know', async () => {
    const widget = await mount(AlignmentGuide, '<alignment-guide country="GB"></alignment-guide>');
    expect(spoken(inside(widget).querySelector('.safety'))).to.contain(safety.callLocal);
  });

  it('opens and closes a step by keyboard and tells the page', async () => {
    const widget = await mount(AlignmentGuide);
    const toggled = hears(widget, 'ascent-guide-toggle');
    byText(widget, 'button', 'Running shoes').focus();
    await sendKeys({press: 'Enter'});
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Running shoes']);
    expect(seen(cards(widget)[1]?.querySelector('.points'))).to.be.true;
    await sendKeys({press: 'Space'});
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
    expect(toggled).to.deep.equal([
      {step: 'footwear', open: true},
      {step: 'footwear', open: false},
    ]);
  });

  it('opens the step in which the browser’s search finds a text', async () => {
    const widget = await mount(AlignmentGuide);
    const panel = cards(widget)[0]?.querySelector('.panel');
    expect(panel?.getAttribute('hidden')).to.equal('until-found');
    panel?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Orthotics (shoe inserts)']);
  });

  it('shows only the steps a page asks for, in its order', async () => {
    const widget = await mount(
      AlignmentGuide,
      '<alignment-guide steps="exercises orthotics"></alignment-guide>',
    );
    expect(toggles(widget).map(spoken)).to.deep.equal([
      'Exercises for hips, legs and trunk',
      'Orthotics (shoe inserts)',
    ]);
  });

  it('stands open as the page says: some, all, none', async () => {
    const widget = await mount(
      AlignmentGuide,
      '<alignment-guide open="exercises"></alignment-guide>',
    );
    expect(opened(widget)).to.deep.equal(['Exercises for hips, legs and trunk']);
    const told = await warningsOf(async () => {
      for (const [value, expected] of [
        ['all', NAMES],
        ['no', []],
        ['true', NAMES],
        ['', []],
      ] as const) {
        widget.setAttribute('open', value);
        await widget.updateComplete;
        expect(opened(widget), value).to.deep.equal(expected);
      }
    });
    expect(told, 'all of them are values to use').to.deep.equal([]);
  });

  it('falls back and tells the author when a step or id does not exist', async () => {
    const told = await warningsOf(async () => {
      const widget = await mount(
        AlignmentGuide,
        '<alignment-guide steps="surgery" open="insoles"></alignment-guide>',
      );
      expect(toggles(widget).length).to.equal(3);
      expect(opened(widget)).to.deep.equal([]);
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect([...told].sort()).to.deep.equal([
      '<alignment-guide> open="insoles" was not used; expected ids from orthotics, footwear, exercises.',
      '<alignment-guide> steps="surgery" was not used; expected ids from orthotics, footwear, exercises.',
    ]);
  });

  it('puts its parts in the page’s outline, the steps one level deeper', async () => {
    const widget = await mount(
      AlignmentGuide,
      '<alignment-guide heading="Feet" heading-level="3"></alignment-guide>',
    );
    const headings = [...inside(widget).querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map((heading) => `${heading.localName} ${spoken(heading)}`)).to.deep.equal([
      'h3 Feet',
      `h4 ${signs.title}`,
      `h4 ${steps.title}`,
      ...NAMES.map((name) => `h5 ${name}`),
      `h4 ${assessment.title}`,
    ]);
  });

  it('prints every step open', async () => {
    const widget = await mount(AlignmentGuide);
    await onPaper(() => {
      for (const card of cards(widget)) {
        expect(seen(card.querySelector('.points')), spoken(card)).to.be.true;
        expect(seen(card.querySelector('.care')), spoken(card)).to.be.true;
      }
    });
    expect(seen(cards(widget)[0]?.querySelector('.points'))).to.be.false;
  });

  it('keeps what is open when a page moves it, and to itself beside a second one', async () => {
    const first = await mount(AlignmentGuide);
    const second = await mount(AlignmentGuide);
    byText(first, 'button', 'Running shoes').click();
    const place = await fixture<HTMLDivElement>('<div></div>');
    first.remove();
    place.append(first);
    await first.updateComplete;
    expect(opened(first)).to.deep.equal(['Running shoes']);
    expect(opened(second)).to.deep.equal([]);
  });

  it('reads left to right in a right-to-left page, and turns round where its text does', async () => {
    const page = await fixture<HTMLDivElement>('<div dir="rtl" lang="ar"></div>');
    const widget = await mount(AlignmentGuide);
    page.append(widget);
    const at = (selector: string): number =>
      inside(widget).querySelector(`[part=step] ${selector}`)?.getBoundingClientRect().left ?? NaN;
    expect(at('.drawing')).to.be.below(at('.head'));
    inside(widget).querySelector('.root')?.setAttribute('dir', 'rtl');
    expect(at('.drawing')).to.be.above(at('.head'));
    expect(excess(inside(widget))).to.equal(0);
  });

  it('sets the stages of an assessment side by side only where there is room', async () => {
    const widget = await mount(AlignmentGuide);
    const tops = (): number[] =>
      [...inside(widget).querySelectorAll('.stages > li')].map(
        (stage) => stage.getBoundingClientRect().top,
      );
    await inWindow(1000, () => expect(new Set(tops()).size).to.equal(1));
    await inWindow(320, () => expect(new Set(tops()).size).to.equal(3));
  });

  it('gives every button at least 44 pixels and fits 320, also with text twice as large', async () => {
    const widget = await mount(AlignmentGuide, '<alignment-guide open="all"></alignment-guide>');
    for (const size of ['16px', '32px']) {
      widget.style.setProperty('--ascent-font-size', size);
      await inWindow(320, () => {
        for (const control of inside(widget).querySelectorAll('button, a'))
          expect(control.getBoundingClientRect().height, spoken(control)).to.be.at.least(43.5);
        expect(excess(inside(widget)), size).to.equal(0);
        expect(document.documentElement.scrollWidth, size).to.be.at.most(320);
      });
    }
  });

  it('keeps a long phone number within 320 pixels', async () => {
    const widget = await mount(
      AlignmentGuide,
      '<alignment-guide phone="+1 (516) 387-0053 extension 1204"></alignment-guide>',
    );
    widget.style.width = '288px';
    await inWindow(320, () => expect(excess(inside(widget))).to.equal(0));
  });

  it('gives the words of very large text the room of the drawing', async () => {
    const widget = await mount(AlignmentGuide);
    const drawing = inside(widget).querySelector('.drawing');
    await inWindow(320, () => {
      expect(seen(drawing)).to.be.true;
      widget.style.setProperty('--ascent-font-size', '32px');
      expect(seen(drawing)).to.be.false;
    });
  });

  it('moves nothing for a reader who wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const widget = await mount(AlignmentGuide);
    const sign = inside(widget).querySelector('.sign')!;
    expect(getComputedStyle(sign).transitionDuration).to.equal('0s');
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  for (const attributes of ['theme="light"', 'theme="dark" open="all"', 'heading=""'])
    it(`is accessible with ${attributes}`, async () => {
      const widget = await mount(
        AlignmentGuide,
        `<alignment-guide ${attributes}></alignment-guide>`,
      );
      await expect(widget).to.be.accessible();
    });
});
