import {expect, waitUntil} from '@open-wc/testing';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import {SOURCES} from '../../../src/content/sources.js';
import {visit} from '../../../src/content/en/visit.js';
import {addressOf} from '../../../src/shared/references.js';
import {rolled} from '../../../src/widgets/kinetic-chain-diagram/drag.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {traceJoint, traceOn, type Trace} from '../../../src/widgets/kinetic-chain-diagram/trace.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';

const UP = ['foot', 'ankle', 'knee', 'hip', 'pelvis', 'back'];

/** A diagram to which a reader has turned, with all that comes then. */
async function lookedAt(attributes = ''): Promise<KineticChainDiagram> {
  const diagram = await mount(
    KineticChainDiagram,
    `<kinetic-chain-diagram ${attributes}></kinetic-chain-diagram>`,
  );
  inside(diagram)
    .querySelector('.chain')
    ?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
  await waitUntil(() => inside(diagram).querySelector('table'), 'the closer look comes', {
    timeout: 8000,
  });
  return diagram;
}

const place = (element: Element): string => spoken(inside(element).querySelector('.place'));

/** The middle of a heel, in whole pixels of the page. */
function heelAt(element: Element, side: string): [number, number] {
  const grip = inside(element).querySelector(`[data-heel=${side}]`);
  const {x, y, width, height} = grip?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describe('a closer look at the chain', () => {
  before(async () => {
    await setViewport({width: 800, height: 1200});
    await emulateMedia({reducedMotion: 'reduce'});
  });
  afterEach(() => resetMouse());
  after(async () => {
    await setViewport({width: 800, height: 600});
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('does not come before a reader turns to the widget', async () => {
    const diagram = await mount(KineticChainDiagram);
    expect(inside(diagram).querySelector('table') === null).to.be.true;
  });

  it('lets a heel be dragged towards the midline, and says so once it is let go', async () => {
    const diagram = await lookedAt();
    const changes = hears(diagram, 'ascent-chain-change');
    const [x, y] = heelAt(diagram, 'right');
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x - 10, y]});
    await sendMouse({type: 'move', position: [x - 24, y]});
    expect(changes).to.deep.equal([]);
    await sendMouse({type: 'up'});
    expect(changes.length).to.equal(1);
    const [{left, right}] = changes as [{left: number; right: number}];
    expect(left).to.equal(0);
    expect(right).to.be.within(3, 9);
  });

  it('writes amounts beside a heel as soon as it pauses, the sliders once it is let go', async () => {
    const diagram = await lookedAt();
    const foot = (): string => spoken(inside(diagram).querySelector('.mark.lit .value'));
    const slider = (): string =>
      inside(diagram).querySelector<HTMLInputElement>('#heel-right')?.value ?? '';
    const [x, y] = heelAt(diagram, 'right');
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x - 10, y]});
    await sendMouse({type: 'move', position: [x - 24, y - 200]});
    await waitUntil(() => /^[3-9]°$/.test(foot()), 'the amount is written', {timeout: 8000});
    expect(slider()).to.equal('0');
    expect(getSelection()?.toString(), 'nothing is selected on the way').to.equal('');
    await sendMouse({type: 'up'});
    const follows = (): boolean => slider() !== '0' && `${slider()}°` === foot();
    await waitUntil(follows, 'the slider follows', {timeout: 8000});
  });

  it('takes a heel that is only pressed for a question about the foot', async () => {
    const diagram = await lookedAt();
    const changes = hears(diagram, 'ascent-chain-change');
    const chosen = hears(diagram, 'ascent-chain-focus');
    await sendMouse({type: 'click', position: heelAt(diagram, 'left')});
    expect(changes).to.deep.equal([]);
    expect(chosen.at(-1)).to.deep.equal({joint: 'foot'});
  });

  it('leaves up and down to the page, so that it scrolls under a finger', async () => {
    const diagram = await lookedAt();
    const grip = inside(diagram).querySelector('[data-heel]');
    expect(grip && getComputedStyle(grip).touchAction).to.equal('pan-y');
  });

  it('goes up from the foot by keyboard alone, joint by joint, with an example in neutral', async () => {
    const diagram = await lookedAt();
    const chosen = hears(diagram, 'ascent-chain-focus');
    byText(diagram, 'button', 'Show how it travels up').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => place(diagram) === 'Step 1 of 6: Foot');
    expect(spoken(inside(diagram).querySelector('.trace'))).to.contain('right heel rolls in');
    for (let step = 0; step < 5; step++) {
      await waitUntil(() => diagram.shadowRoot?.activeElement?.classList.contains('primary'));
      await sendKeys({press: 'Enter'});
    }
    await waitUntil(() => place(diagram) === 'Step 6 of 6: Low back');
    expect(chosen.map((detail) => (detail as {joint: string}).joint)).to.deep.equal(UP);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => inside(diagram).querySelector('.trace-start'));
    expect(spoken(diagram.shadowRoot?.activeElement ?? null)).to.equal('Show how it travels up');
  });

  it('goes down from the sore spot and ends at the clinic’s phone', async () => {
    const diagram = await lookedAt();
    byText(diagram, 'button', 'Start where it hurts').click();
    await waitUntil(() => place(diagram) === 'Step 1 of 6: Low back');
    expect(spoken(inside(diagram).querySelector('.trace'))).to.contain(visit.joints.back.looks);
    for (const name of ['Pelvis', 'Hip', 'Knee', 'Ankle', 'Foot']) {
      expect(inside(diagram).querySelector('.trace a') === null).to.be.true;
      byText(diagram, 'button', 'Next').click();
      await waitUntil(() => place(diagram).endsWith(name));
    }
    const phone = inside(diagram).querySelector('.trace a');
    expect(phone?.getAttribute('href')).to.equal('tel:+15163870053');
  });

  it('shows how sure each joint is, from where, what to ask, and what running itself does', async () => {
    const diagram = await lookedAt('preset="right-in" focus="pelvis"');
    const panel = inside(diagram).querySelector('#panel-pelvis');
    const text = spoken(panel);
    expect(text).to.contain('Moderate evidence.').and.to.contain(visit.joints.pelvis.ask);
    expect(text).to.contain('about 11 degrees in every stride');
    const bar = panel?.querySelector('.amount')?.getAttribute('width');
    expect(Number(bar)).to.be.closeTo((1.47 / 11) * 100, 0.2);
    panel?.querySelector<HTMLElement>('.how-sure')?.click();
    await waitUntil(() => panel?.querySelector('.sources'));
    const link = panel?.querySelector('.sources a');
    expect(link?.getAttribute('href')).to.equal('https://doi.org/10.1016/j.math.2007.06.004');
    expect(link?.getAttribute('rel')).to.contain('noopener');
  });

  it('gives all numbers in a table, a row a joint', async () => {
    const diagram = await lookedAt('preset="right-in-left-out"');
    const rows = [...inside(diagram).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(spoken),
    );
    expect(rows).to.deep.equal([
      ['Foot', '4 degrees out', '6 degrees in'],
      ['Ankle', '2.6 degrees out', '3.9 degrees in'],
      ['Knee', '1.4 degrees out', '2.1 degrees in'],
      ['Hip', '3 millimeters longer', '4.5 millimeters shorter'],
      ['Pelvis', '2.5 degrees (right); 0.8 degrees forward'],
      ['Low back', '2 degrees (left)'],
    ]);
  });

  it('is accessible on the way, with a card and the table open', async () => {
    for (const theme of ['light', 'dark']) {
      const diagram = await lookedAt(`preset="right-in" focus="back" theme="${theme}"`);
      inside(diagram).querySelector('details')?.setAttribute('open', '');
      byText(diagram, 'button', 'Start where it hurts').click();
      await waitUntil(() => place(diagram));
      await expect(diagram).to.be.accessible();
    }
  });
});

describe('the way along the chain', () => {
  const walk = (start: Trace): string[] => {
    const joints: string[] = [];
    for (let at: Trace | undefined = start; at; at = traceOn(at, 1)) joints.push(traceJoint(at));
    return joints;
  };

  it('passes every joint once, up or down', () => {
    expect(walk({direction: 'up', step: 0})).to.deep.equal(UP);
    expect(walk({direction: 'down', step: 0})).to.deep.equal([...UP].reverse());
  });

  it('stays at the first joint when asked to go back from it', () => {
    expect(traceOn({direction: 'up', step: 0}, -1)?.step).to.equal(0);
  });
});

describe('a dragged heel', () => {
  it('rolls in towards the midline on both sides, a degree every 4 units', () => {
    expect(rolled('right', 0, -20)).to.equal(5);
    expect(rolled('left', 0, 20)).to.equal(5);
    expect(rolled('right', 2, 12)).to.equal(-1);
    expect(Object.is(rolled('right', 0, 1), 0)).to.be.true;
  });
});

describe('a reference’s address', () => {
  it('leads to its page where its number is known, and nowhere else', () => {
    expect(addressOf('PMID 2525016')).to.equal('https://pubmed.ncbi.nlm.nih.gov/2525016/');
    expect(addressOf('acsm.org')).to.equal('');
    for (const {where} of Object.values(SOURCES))
      expect(addressOf(where)).to.match(/^(https:\/\/\S+)?$/);
  });
});
