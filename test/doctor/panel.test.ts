import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {examine} from '../../src/doctor/doctor.js';
import {Panel} from '../../src/doctor/panel/panel.js';
import type {World} from '../../src/doctor/world.js';
import {aWidget, aWorld} from './a-world.js';

/** Seven faults of all three kinds, two of them at an element of the page. */
const ILL: Partial<World> = {
  pageLang: '',
  isSecure: false,
  hasTagManager: true,
  strangers: [{name: 'consult-cat', element: document.body}],
  config: {is: 'object', kind: '', entries: [['phone', 'a number']]},
};

interface Shown {
  readonly host: HTMLElement;
  readonly panel: Panel;
  readonly tell: (differs: Partial<World>) => void;
  readonly button: (name: string) => HTMLButtonElement;
  readonly count: {again: number; close: number};
}

async function show(differs: Partial<World>): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const count = {again: 0, close: 0};
  const root = host.attachShadow({mode: 'open'});
  const panel = new Panel(root, {
    again: () => (count.again += 1),
    close: () => (count.close += 1),
    report: () => 'The report',
  });
  const tell = (now: Partial<World>): void => {
    const world = aWorld(now);
    const {findings, well} = examine(world);
    panel.tell(world, findings, well);
  };
  tell(differs);
  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).startsWith(name),
    );
    if (!found) throw new Error(`There is no button ${name}.`);
    return found;
  };
  return {host, panel, tell, button, count};
}

const rowsIn = ({host}: Shown): readonly HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>('[data-finding]'),
];
const status = ({host}: Shown): string =>
  host.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('the panel', () => {
  afterEach(async () => {
    await emulateMedia({colorScheme: 'light'});
    await setViewport({width: 800, height: 600});
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const [what, differs] of [
      ['nothing to tell', {}],
      ['much to tell', ILL],
    ] as const)
      it(`is accessible with ${what}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme});
        const shown = await show(differs);
        for (const details of shown.host.shadowRoot!.querySelectorAll('details'))
          details.open = true;
        await expect(shown.host).to.be.accessible();
      });

  it('says first what is worst, and how much there is', async () => {
    const shown = await show(ILL);
    expect(rowsIn(shown).map(({dataset}) => dataset.finding)).to.deep.equal([
      'tag-misspelt',
      'config-not-text',
      'no-lang',
      'no-https',
    ]);
    expect(status(shown)).to.equal('1 must be mended · 3 should be mended');
    expect(status(await show({}))).to.equal('All well. There is nothing to mend.');
  });

  it('shows the advice for the worst at once, and for others when it is asked', async () => {
    const shown = await show(ILL);
    const open = rowsIn(shown).map((row) => row.querySelector('details')!.open);
    expect(open).to.deep.equal([true, false, false, false]);
  });

  it('leaves the reader’s place alone when it looks again', async () => {
    const shown = await show(ILL);
    const summary = rowsIn(shown)[1]!.querySelector('summary')!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    shown.tell({...ILL, pageLang: 'en'});
    expect(shown.host.shadowRoot!.activeElement).to.equal(summary);
    expect(summary.parentElement).to.have.property('open', true);
    expect(rowsIn(shown)).to.have.lengthOf(3);
  });

  it('takes the focus to its title when what was read is gone', async () => {
    const shown = await show(ILL);
    rowsIn(shown)[0]!.querySelector('summary')!.focus();
    shown.tell({});
    expect(shown.host.shadowRoot!.activeElement!.textContent).to.equal('Ascent doctor');
  });

  it('folds with Escape, and opens with its button, by keyboard', async () => {
    const shown = await show(ILL);
    shown.button('Check again').focus();
    await sendKeys({press: 'Escape'});
    const fold = shown.button('Fold');
    expect(shown.host.shadowRoot!.activeElement).to.equal(fold);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    expect(shown.button('Check again').getClientRects()).to.have.lengthOf(0);
    await sendKeys({press: 'Enter'});
    expect(shown.button('Check again').getClientRects()).to.have.lengthOf(1);
  });

  it('goes from corner to corner, out of the way', async () => {
    const shown = await show({});
    const panel = shown.host.shadowRoot!.querySelector('[role=dialog]')!;
    const corners = new Set<string>();
    for (let times = 0; times < 4; times += 1) {
      const {left, top} = panel.getBoundingClientRect();
      corners.add(`${left < 100} ${top < 100}`);
      shown.button('Move').click();
    }
    expect(corners).to.have.lengthOf(4);
  });

  it('rings an element without touching it', async () => {
    const element = await fixture<HTMLElement>(html`<p>Here</p>`);
    const shown = await show({widgets: [aWidget({element, hasText: false})]});
    const before = element.outerHTML;
    rowsIn(shown)[0]!.querySelector('summary')!.click();
    shown.button('Show it').click();
    const ring = shown.host.shadowRoot!.querySelector('.ring')!.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    expect(ring.left).to.be.at.most(own.left);
    expect(ring.bottom).to.be.closeTo(own.bottom + 6, 1);
    expect(element.outerHTML).to.equal(before);
    shown.button('Show it').focus();
    await sendKeys({press: 'Escape'});
    expect(shown.host.shadowRoot!.querySelector('.ring')!.getClientRects()).to.have.lengthOf(0);
  });

  it('gives the report to be copied by hand where the clipboard is closed', async () => {
    const shown = await show({});
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      shown.button('Copy the report').click();
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
    const field = shown.host.shadowRoot!.querySelector('textarea')!;
    expect(field.value).to.equal('The report');
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('fits a phone of 320 px, with room left to see the page', async () => {
    await setViewport({width: 320, height: 640});
    const shown = await show(ILL);
    const panel = shown.host.shadowRoot!.querySelector('[role=dialog]')!;
    const {width, top} = panel.getBoundingClientRect();
    expect(width).to.equal(320);
    expect(top).to.be.at.least(250);
    for (const element of panel.querySelectorAll('*'))
      expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(320);
  });

  it('does what its buttons say', async () => {
    const {button, count} = await show({});
    button('Check again').click();
    button('Close').click();
    expect(count).to.deep.equal({again: 1, close: 1});
  });
});
