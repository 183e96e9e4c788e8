import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {types} from '../../../src/content/en/types.js';
import {safety} from '../../../src/content/en/safety.js';
import {BackPainTypes} from '../../../src/widgets/back-pain-types/back-pain-types.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {excess, inWindow, onPaper, seen} from '../../support/seen.js';
import {warningsOf} from '../../support/told.js';

const LABELS = [
  'What it feels like',
  'What stirs it up',
  'What helps first',
  'How long it usually takes',
  'Be seen when',
  'How sure are we?',
];

const NAMES = types.types.map(({title}) => title);

function cards(element: Element): Element[] {
  return [...inside(element).querySelectorAll('[part=type]')];
}

function toggles(element: Element): HTMLButtonElement[] {
  return [...inside(element).querySelectorAll<HTMLButtonElement>('.toggle')];
}

function opened(element: Element): string[] {
  return toggles(element)
    .filter((toggle) => toggle.getAttribute('aria-expanded') === 'true')
    .map(spoken);
}

describe('back-pain-types', () => {
  it('names four kinds and the one that is easily missed, each with a line in sight', async () => {
    const widget = await mount(BackPainTypes);
    expect(toggles(widget).map(spoken)).to.deep.equal(NAMES);
    expect(NAMES.length).to.equal(5);
    for (const [at, {title, summary}] of types.types.entries()) {
      const card = cards(widget)[at];
      expect(spoken(card?.querySelector('h3') ?? null)).to.equal(title);
      expect(spoken(card?.querySelector('.what') ?? null)).to.equal(summary);
      expect(seen(card?.querySelector('.what')), title).to.be.true;
      expect(seen(card?.querySelector('.facts')), title).to.be.false;
    }
  });

  it('says before anything else that kinds overlap and are no diagnosis', async () => {
    const lead = spoken(inside(await mount(BackPainTypes)).querySelector('.lead'));
    expect(lead)
      .to.match(/overlap/)
      .and.to.match(/none of them is a diagnosis/);
    expect(lead).to.match(/running does not wear discs out/);
  });

  it('tells of the easily missed kind to stop running, without opening it', async () => {
    const widget = await mount(BackPainTypes);
    const missed = [...inside(widget).querySelectorAll('.missed')];
    expect(missed.map(spoken)).to.deep.equal([
      'Easily missed Stop running, and be seen within days.',
    ]);
    expect(missed.every(seen)).to.be.true;
    expect(spoken(missed[0]?.closest('[part=type]')?.querySelector('h3') ?? null)).to.equal(
      'Bone stress injury',
    );
  });

  it('says of every kind all that its text has', async () => {
    const widget = await mount(BackPainTypes, '<back-pain-types open="all"></back-pain-types>');
    for (const [at, type] of types.types.entries()) {
      const said = spoken(cards(widget)[at] ?? null);
      const {signs, triggers, firstSteps, course, seeSomeone, evidence} = type;
      for (const text of [
        ...LABELS,
        ...[...signs, ...triggers, ...firstSteps, ...seeSomeone],
        ...[course, evidence.note],
      ])
        expect(said, type.id).to.contain(text);
    }
    const outlook = spoken(inside(widget).querySelector('.outlook'));
    for (const text of [types.outlook.title, types.outlook.text, types.outlook.evidence.note])
      expect(outlook).to.contain(text);
  });

  it('has the whole emergency line in every card, right below when to be seen', async () => {
    const line = `${safety.call911} ${safety.signs}`;
    for (const layout of ['list', 'tabs']) {
      const widget = await mount(
        BackPainTypes,
        `<back-pain-types open="all" layout="${layout}"></back-pain-types>`,
      );
      expect(cards(widget).length).to.equal(5);
      for (const card of cards(widget)) {
        const care = card.querySelector('.care');
        expect(spoken(care)).to.match(/^Be seen when/);
        expect(spoken(care?.querySelector('[part=safety]') ?? null)).to.equal(line);
      }
    }
  });

  it('shows the emergency line and the clinic’s phone while everything is closed', async () => {
    const widget = await mount(BackPainTypes);
    const lines = [...inside(widget).querySelectorAll('.safety')].filter(seen);
    expect(lines.map(spoken)).to.deep.equal([`${safety.call911} ${safety.signs}`]);
    const phone = byText(widget, 'a', '516-387-0053');
    expect(phone.getAttribute('href')).to.equal('tel:+15163870053');
  });

  it('names no number to readers of a country whose number it does not know', async () => {
    const widget = await mount(BackPainTypes, '<back-pain-types country="GB"></back-pain-types>');
    expect(spoken(inside(widget).querySelector('.root'))).not.to.contain('911');
    expect(inside(widget).querySelectorAll('.safety').length).to.equal(6);
  });

  it('opens and closes a kind by keyboard and tells the page', async () => {
    const widget = await mount(BackPainTypes);
    const toggled = hears(widget, 'ascent-type-toggle');
    byText(widget, 'button', 'Sciatica').focus();
    await sendKeys({press: 'Enter'});
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Sciatica']);
    expect(seen(cards(widget)[2]?.querySelector('.facts'))).to.be.true;
    await sendKeys({press: 'Space'});
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
    expect(seen(cards(widget)[2]?.querySelector('.facts'))).to.be.false;
    expect(toggled).to.deep.equal([
      {type: 'sciatica', open: true},
      {type: 'sciatica', open: false},
    ]);
  });

  it('opens the kind in which the browser’s search finds a text', async () => {
    const widget = await mount(BackPainTypes);
    const toggled = hears(widget, 'ascent-type-toggle');
    const panel = cards(widget)[3]?.querySelector('.panel');
    expect(panel?.getAttribute('hidden')).to.equal('until-found');
    panel?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Disc-related pain']);
    expect(toggled).to.deep.equal([{type: 'disc', open: true}]);
  });

  it('shows only the kinds a page asks for, in its order', async () => {
    const widget = await mount(
      BackPainTypes,
      '<back-pain-types types="bone-stress, strain"></back-pain-types>',
    );
    expect(toggles(widget).map(spoken)).to.deep.equal(['Bone stress injury', 'Muscle strain']);
  });

  it('stands open as the page says: some, all, none', async () => {
    const widget = await mount(
      BackPainTypes,
      '<back-pain-types open="disc lumbar"></back-pain-types>',
    );
    expect(opened(widget)).to.deep.equal(['Low back pain', 'Disc-related pain']);
    const told = await warningsOf(async () => {
      for (const [value, expected] of [
        ['all', NAMES],
        ['off', []],
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

  it('falls back and tells the author when a layout, kind or id does not exist', async () => {
    const told = await warningsOf(async () => {
      const widget = await mount(
        BackPainTypes,
        '<back-pain-types layout="grid" types="whiplash" open="hernia"></back-pain-types>',
      );
      expect(toggles(widget).length).to.equal(5);
      expect(opened(widget)).to.deep.equal([]);
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect([...told].sort()).to.deep.equal([
      '<back-pain-types> layout="grid" was not used; expected one of list, tabs.',
      '<back-pain-types> open="hernia" was not used; expected ids from strain, lumbar, sciatica, disc, bone-stress.',
      '<back-pain-types> types="whiplash" was not used; expected ids from strain, lumbar, sciatica, disc, bone-stress.',
    ]);
  });

  it('puts every kind in the page’s outline below its title', async () => {
    const widget = await mount(
      BackPainTypes,
      '<back-pain-types heading="Sore back?" heading-level="3"></back-pain-types>',
    );
    const headings = [...inside(widget).querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map((heading) => `${heading.localName} ${spoken(heading)}`)).to.deep.equal([
      'h3 Sore back?',
      ...NAMES.map((name) => `h4 ${name}`),
      'h4 Will it last?',
    ]);
  });

  it('prints every kind open', async () => {
    const widget = await mount(BackPainTypes);
    await onPaper(() => {
      for (const card of cards(widget)) {
        expect(seen(card.querySelector('.facts')), spoken(card)).to.be.true;
        expect(seen(card.querySelector('.safety')), spoken(card)).to.be.true;
        expect(seen(card.querySelector('.sign')), 'the sign that it opens').to.be.false;
      }
    });
    expect(seen(cards(widget)[0]?.querySelector('.facts'))).to.be.false;
  });

  it('keeps to itself what a reader opens beside a second one', async () => {
    const first = await mount(BackPainTypes);
    const second = await mount(BackPainTypes);
    byText(first, 'button', 'Sciatica').click();
    await first.updateComplete;
    await second.updateComplete;
    expect(opened(first)).to.deep.equal(['Sciatica']);
    expect(opened(second)).to.deep.equal([]);
  });

  it('keeps what is open when a page moves it', async () => {
    const widget = await mount(BackPainTypes);
    byText(widget, 'button', 'Muscle strain').click();
    const place = await fixture<HTMLDivElement>('<div></div>');
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Muscle strain']);
    byText(widget, 'button', 'Muscle strain').click();
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
  });

  it('reads left to right in a right-to-left page as long as its text is English', async () => {
    const page = await fixture<HTMLDivElement>('<div dir="rtl" lang="ar"></div>');
    const widget = await mount(BackPainTypes);
    page.append(widget);
    const card = cards(widget)[0];
    const drawing = card?.querySelector('.drawing')?.getBoundingClientRect();
    const head = card?.querySelector('.head')?.getBoundingClientRect();
    expect(drawing?.right).to.be.below(head?.left ?? 0);
    expect(inside(widget).querySelector('.root')?.getAttribute('lang')).to.equal('en');
  });

  it('turns round where its text runs from right to left', async () => {
    const widget = await mount(BackPainTypes);
    inside(widget).querySelector('.root')?.setAttribute('dir', 'rtl');
    const card = cards(widget)[4];
    const drawing = card?.querySelector('.drawing')?.getBoundingClientRect();
    const head = card?.querySelector('.head')?.getBoundingClientRect();
    expect(drawing?.left).to.be.above(head?.right ?? Infinity);
    expect(excess(inside(widget))).to.equal(0);
  });

  it('gives every button at least 44 pixels and fits 320, also with text twice as large', async () => {
    const widget = await mount(BackPainTypes, '<back-pain-types open="all"></back-pain-types>');
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

  it('moves nothing for a reader who wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const widget = await mount(BackPainTypes);
    const sign = inside(widget).querySelector('.sign')!;
    expect(getComputedStyle(sign).transitionDuration).to.equal('0s');
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  for (const attributes of [
    'theme="light"',
    'theme="light" open="all"',
    'theme="dark" open="all"',
    'heading="" open="bone-stress"',
  ])
    it(`is accessible with ${attributes}`, async () => {
      const widget = await mount(
        BackPainTypes,
        `<back-pain-types ${attributes}></back-pain-types>`,
      );
      await expect(widget).to.be.accessible();
    });
});
