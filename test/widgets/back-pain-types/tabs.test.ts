import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {types} from '../../../src/content/en/types.js';
import {BackPainTypes} from '../../../src/widgets/back-pain-types/back-pain-types.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {excess, inWindow, onPaper, seen} from '../../support/seen.js';

const NAMES = types.types.map(({title}) => title);

function tabs(element: Element): HTMLElement[] {
  return [...inside(element).querySelectorAll<HTMLElement>('[role=tab]')];
}

function panels(element: Element): HTMLElement[] {
  return [...inside(element).querySelectorAll<HTMLElement>('[part=type]')];
}

/** The name of the chosen tab; fails unless there is one, with one panel in sight under its name. */
function chosen(element: Element): string {
  const selected = tabs(element).filter((tab) => tab.getAttribute('aria-selected') === 'true');
  expect(selected.length, 'chosen tabs').to.equal(1);
  const shown = panels(element).filter((panel) => seen(panel.querySelector('.facts')));
  expect(shown.length, 'panels in sight').to.equal(1);
  const [tab] = selected;
  const [panel] = shown;
  expect(panel?.getAttribute('role')).to.equal('tabpanel');
  expect(panel?.id).to.equal(tab?.getAttribute('aria-controls'));
  expect(panel?.getAttribute('aria-labelledby')).to.equal(tab?.id);
  const name = tab?.querySelector('span')?.textContent ?? '';
  expect(spoken(panel?.querySelector('h3') ?? null), 'heading of the panel').to.equal(name);
  return name;
}

function focused(element: Element): string {
  return inside(element).activeElement?.querySelector('span')?.textContent ?? '';
}

async function press(element: BackPainTypes, key: string): Promise<void> {
  await sendKeys({press: key});
  await element.updateComplete;
}

const inTabs = (attributes = ''): Promise<BackPainTypes> =>
  mount(BackPainTypes, `<back-pain-types layout="tabs" ${attributes}></back-pain-types>`);

describe('back-pain-types in tabs', () => {
  it('shows one kind at a time, at first the first', async () => {
    const widget = await inTabs();
    expect(tabs(widget).map((tab) => tab.querySelector('span')?.textContent)).to.deep.equal(NAMES);
    expect(chosen(widget)).to.equal('Muscle strain');
    expect(inside(widget).querySelector('[role=tablist]')?.getAttribute('aria-label')).to.equal(
      'Kinds of back pain',
    );
  });

  it('marks the tab of the kind that is easily missed in words', async () => {
    const widget = await inTabs();
    expect(spoken(tabs(widget)[4] ?? null)).to.equal('Bone stress injury Easily missed');
  });

  it('shows the emergency line of the chosen kind, and no second one below it', async () => {
    const widget = await inTabs();
    expect([...inside(widget).querySelectorAll('.safety')].filter(seen).length).to.equal(1);
  });

  it('chooses a kind by a press and tells the page which closed and which opened', async () => {
    const widget = await inTabs();
    const toggled = hears(widget, 'ascent-type-toggle');
    tabs(widget)[2]?.click();
    await widget.updateComplete;
    expect(chosen(widget)).to.equal('Sciatica');
    tabs(widget)[2]?.click();
    await widget.updateComplete;
    expect(toggled).to.deep.equal([
      {type: 'strain', open: false},
      {type: 'sciatica', open: true},
    ]);
  });

  it('is one stop for the Tab key; arrows move and choose, Home and End lead to the ends', async () => {
    const widget = await inTabs();
    expect(tabs(widget).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    tabs(widget)[0]?.focus();
    for (const [key, name] of [
      ['ArrowRight', 'Low back pain'],
      ['ArrowRight', 'Sciatica'],
      ['ArrowLeft', 'Low back pain'],
      ['End', 'Bone stress injury'],
      ['ArrowRight', 'Muscle strain'],
      ['ArrowLeft', 'Bone stress injury'],
      ['Home', 'Muscle strain'],
      ['ArrowDown', 'Muscle strain'],
    ] as const) {
      await press(widget, key);
      expect(chosen(widget), key).to.equal(name);
      expect(focused(widget), key).to.equal(name);
    }
    await press(widget, 'End');
    expect(tabs(widget).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1, -1, -1, 0]);
    await press(widget, 'Tab');
    expect(inside(widget).activeElement?.id).to.equal('panel-bone-stress');
  });

  it('leaves keys held with another key to the browser', async () => {
    const widget = await inTabs();
    tabs(widget)[1]?.focus();
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      const event = new KeyboardEvent('keydown', {key: 'End', [held]: true, cancelable: true});
      tabs(widget)[0]?.dispatchEvent(event);
      expect(event.defaultPrevented, held).to.be.false;
    }
    await widget.updateComplete;
    expect(chosen(widget)).to.equal('Muscle strain');
  });

  it('moves with the arrows as its text runs, also from right to left', async () => {
    const widget = await inTabs();
    inside(widget).querySelector('.root')?.setAttribute('dir', 'rtl');
    const [first, second] = tabs(widget).map((tab) => tab.getBoundingClientRect());
    expect(first?.left).to.be.above(second?.left ?? Infinity);
    tabs(widget)[0]?.focus();
    await press(widget, 'ArrowLeft');
    expect(chosen(widget)).to.equal('Low back pain');
    await press(widget, 'ArrowRight');
    await press(widget, 'ArrowRight');
    expect(chosen(widget)).to.equal('Bone stress injury');
  });

  it('starts with the first kind that the page opens, of those it shows', async () => {
    expect(chosen(await inTabs('open="disc sciatica"'))).to.equal('Sciatica');
    expect(chosen(await inTabs('open="all"'))).to.equal('Muscle strain');
    expect(chosen(await inTabs('types="disc lumbar" open="strain"'))).to.equal('Disc-related pain');
  });

  it('chooses the kind in which the browser’s search finds a text', async () => {
    const widget = await inTabs();
    expect(panels(widget)[3]?.getAttribute('hidden')).to.equal('until-found');
    panels(widget)[3]?.dispatchEvent(new Event('beforematch'));
    await widget.updateComplete;
    expect(chosen(widget)).to.equal('Disc-related pain');
  });

  it('shows every kind on paper, with its heading and its emergency line, and no tabs', async () => {
    const widget = await inTabs();
    await onPaper(() => {
      expect(tabs(widget).some(seen)).to.be.false;
      for (const panel of panels(widget))
        for (const part of ['h3', '.facts', '.safety'])
          expect(seen(panel.querySelector(part)), `${panel.id} ${part}`).to.be.true;
    });
    expect(chosen(widget)).to.equal('Muscle strain');
  });

  it('changes from list to tabs and back when the page does', async () => {
    const widget = await mount(BackPainTypes, '<back-pain-types open="disc"></back-pain-types>');
    widget.setAttribute('layout', 'tabs');
    await waitUntil(() => tabs(widget).length, 'the tabs come');
    expect(chosen(widget)).to.equal('Disc-related pain');
    const sheets = inside(widget).adoptedStyleSheets.length;
    widget.setAttribute('layout', 'list');
    await widget.updateComplete;
    expect(tabs(widget).length).to.equal(0);
    expect(byText(widget, 'button', 'Disc-related pain').ariaExpanded).to.equal('true');
    widget.setAttribute('layout', 'tabs');
    await waitUntil(() => tabs(widget).length, 'the tabs come again');
    expect(inside(widget).adoptedStyleSheets.length).to.equal(sheets);
  });

  it('keeps the chosen kind when a page moves it, and to itself beside a second one', async () => {
    const widget = await inTabs();
    const second = await inTabs();
    tabs(widget)[1]?.click();
    const place = await fixture<HTMLDivElement>('<div></div>');
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(chosen(widget)).to.equal('Low back pain');
    expect(chosen(second)).to.equal('Muscle strain');
  });

  it('wraps its tabs at 320 pixels, each 44 high, also with text twice as large', async () => {
    const widget = await inTabs();
    await inWindow(320, () => {
      for (const size of ['16px', '32px']) {
        widget.style.setProperty('--ascent-font-size', size);
        expect(excess(inside(widget)), size).to.equal(0);
        expect(document.documentElement.scrollWidth, size).to.be.at.most(320);
        const boxes = tabs(widget).map((tab) => tab.getBoundingClientRect());
        for (const {height} of boxes) expect(height).to.be.at.least(43.5);
        expect(boxes[4]?.top).to.be.above(boxes[0]?.top ?? Infinity);
      }
    });
  });

  for (const attributes of [
    'theme="light"',
    'theme="dark" open="bone-stress"',
    'heading="" types="disc"',
  ])
    it(`is accessible with ${attributes}`, async () => {
      await expect(await inTabs(attributes)).to.be.accessible();
    });
});
