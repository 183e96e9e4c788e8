import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {chain} from '../../../src/content/en/chain.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

const summaryOf = (element: Element): string =>
  spoken(inside(element).querySelector('[role=status]'));

function slider(element: Element, name: string): HTMLInputElement {
  const label = byText(element, 'label', name);
  const found = inside(element).querySelector<HTMLInputElement>(
    `#${label.getAttribute('for') ?? ''}`,
  );
  if (!found) throw new Error(`No slider for ${name}`);
  return found;
}

function picture(element: Element): string {
  return [...inside(element).querySelectorAll('.figure .body')]
    .map((path) => path.getAttribute('d'))
    .join();
}

function pressed(element: Element): string[] {
  return [...inside(element).querySelectorAll('.presets [aria-pressed=true]')].map(spoken);
}

describe('kinetic-chain-diagram', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('starts in neutral, with nothing to report', async () => {
    const diagram = await mount(KineticChainDiagram);
    expect(pressed(diagram)).to.deep.equal(['Neutral']);
    expect(summaryOf(diagram)).to.equal(chain.neutral);
    expect(inside(diagram).querySelectorAll('.mark.lit').length).to.equal(0);
  });

  it('says near the top that many people with such feet have no pain', async () => {
    const diagram = await mount(KineticChainDiagram);
    expect(spoken(inside(diagram).querySelector('.lead'))).to.contain('no back pain');
  });

  it('shows and says what a pressed example does, and tells the page', async () => {
    const diagram = await mount(KineticChainDiagram);
    const changes = hears(diagram, 'ascent-chain-change');
    const before = picture(diagram);
    byText(diagram, 'button', 'Right rolls in').click();
    await diagram.updateComplete;
    expect(summaryOf(diagram)).to.contain('right side of the pelvis drops about 1.5 degrees');
    expect(picture(diagram)).not.to.equal(before);
    expect(pressed(diagram)).to.deep.equal(['Right rolls in']);
    expect(changes).to.deep.equal([{left: 0, right: 6, preset: 'right-in'}]);
    byText(diagram, 'button', 'Neutral').click();
    await diagram.updateComplete;
    expect(picture(diagram)).to.equal(before);
  });

  it('lets the change travel up where motion is welcome, and arrives', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const diagram = await mount(KineticChainDiagram);
    const before = picture(diagram);
    // Turning to the widget brings what lets a change travel.
    const region = inside(diagram).querySelector('.chain');
    region?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await waitUntil(() => inside(diagram).querySelector('table'), 'the closer look comes', {
      timeout: 8000,
    });
    byText(diagram, 'button', 'Both roll in').click();
    await diagram.updateComplete;
    expect(picture(diagram) === before).to.be.true;
    const still = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="both-in"></kinetic-chain-diagram>',
    );
    await waitUntil(() => picture(diagram) === picture(still), 'the figure arrives');
  });

  it('moves a heel with the arrow keys and announces it once it rests', async () => {
    const diagram = await mount(KineticChainDiagram);
    const changes = hears(diagram, 'ascent-chain-change');
    const right = slider(diagram, 'Right heel');
    right.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await diagram.updateComplete;
    expect(right.getAttribute('aria-valuetext')).to.equal('in 2 degrees');
    expect(summaryOf(diagram)).to.contain('The right heel rolls in 2 degrees.');
    expect(changes.at(-1)).to.deep.equal({left: 0, right: 2, preset: null});
    expect(pressed(diagram)).to.deep.equal([]);
  });

  it('moves the picture while a heel is dragged but keeps the words until it rests', async () => {
    const diagram = await mount(KineticChainDiagram);
    const left = slider(diagram, 'Left heel');
    const before = picture(diagram);
    left.value = '5';
    left.dispatchEvent(new Event('input', {bubbles: true}));
    await diagram.updateComplete;
    expect(picture(diagram)).not.to.equal(before);
    const foot = (): string => spoken(inside(diagram).querySelector('.happens'));
    expect(summaryOf(diagram)).to.equal(chain.neutral);
    expect(foot()).to.equal(chain.joints[0]?.still);
    left.dispatchEvent(new Event('change', {bubbles: true}));
    await diagram.updateComplete;
    expect(summaryOf(diagram)).to.contain('left heel rolls in 5 degrees');
    expect(foot()).to.equal('The left heel rolls in 5 degrees.');
  });

  it('lights a joint chosen in the list or in the picture, and explains it', async () => {
    const diagram = await mount(KineticChainDiagram);
    const chosen = hears(diagram, 'ascent-chain-focus');
    byText(diagram, 'button', 'Knee').click();
    await diagram.updateComplete;
    expect(byText(diagram, 'button', 'Knee').getAttribute('aria-expanded')).to.equal('true');
    expect(spoken(inside(diagram).querySelector('.mark.chosen .name'))).to.equal('Knee');
    const pelvis = [...inside(diagram).querySelectorAll('.mark')].find(
      (mark) => spoken(mark) === 'Pelvis',
    );
    pelvis?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await diagram.updateComplete;
    expect(byText(diagram, 'button', 'Pelvis').getAttribute('aria-expanded')).to.equal('true');
    expect(chosen).to.deep.equal([{joint: 'knee'}, {joint: 'pelvis'}]);
  });

  it('takes its pose from attributes, heels before preset', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="both-in" left="-2" focus="back"></kinetic-chain-diagram>',
    );
    expect(slider(diagram, 'Left heel').value).to.equal('-2');
    expect(slider(diagram, 'Right heel').value).to.equal('6');
    expect(byText(diagram, 'button', 'Low back').getAttribute('aria-expanded')).to.equal('true');
    diagram.setAttribute('preset', 'neutral');
    diagram.removeAttribute('left');
    await diagram.updateComplete;
    expect(summaryOf(diagram)).to.equal(chain.neutral);
  });

  it('holds a heel beyond its range at the end, refuses the rest, and tells the author', async () => {
    const told = await warningsOf(async () => {
      const diagram = await mount(
        KineticChainDiagram,
        `<kinetic-chain-diagram right="40" left="flat" preset="twist" scale="9" focus="nose">
        </kinetic-chain-diagram>`,
      );
      expect(slider(diagram, 'Right heel').value).to.equal('10');
      expect(slider(diagram, 'Left heel').value).to.equal('0');
    });
    for (const attribute of [
      'right="40"',
      'left="flat"',
      'preset="twist"',
      'scale="9"',
      'focus="nose"',
    ])
      expect(told.join('\n')).to.contain(attribute);
    expect(told.length).to.equal(5);
  });

  it('always says how much larger than life it draws', async () => {
    const diagram = await mount(KineticChainDiagram);
    const note = (): string => spoken(inside(diagram).querySelector('.scale .small'));
    expect(note()).to.contain('Drawn 3 times larger than life');
    byText(diagram, 'button', '1×').click();
    await diagram.updateComplete;
    expect(note()).to.equal('Drawn true to life.');
    diagram.setAttribute('scale', '5');
    await diagram.updateComplete;
    expect(note()).to.contain('5 times');
  });

  it('keeps a heel where the reader left it when the page moves the widget', async () => {
    const diagram = await mount(KineticChainDiagram);
    byText(diagram, 'button', 'Left rolls out').click();
    const parent = diagram.parentElement;
    diagram.remove();
    parent?.append(diagram);
    await diagram.updateComplete;
    expect(slider(diagram, 'Left heel').value).to.equal('-4');
    expect(pressed(diagram)).to.deep.equal(['Left rolls out']);
  });

  it('never mirrors the body where the language runs from right to left', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="right-in"></kinetic-chain-diagram>',
    );
    // As a right-to-left language sets it.
    inside(diagram).querySelector('.root')?.setAttribute('dir', 'rtl');
    const rect = (name: string): DOMRect => slider(diagram, name).getBoundingClientRect();
    expect(rect('Left heel').left).to.be.below(rect('Right heel').left);
  });

  for (const preset of Object.keys(chain.presets)) {
    it(`is accessible and fits 320 pixels: ${preset}`, async () => {
      await setViewport({width: 320, height: 800});
      const theme = preset.startsWith('both') ? 'dark' : 'light';
      const diagram = await mount(
        KineticChainDiagram,
        `<kinetic-chain-diagram preset="${preset}" theme="${theme}" focus="hip"></kinetic-chain-diagram>`,
      );
      await expect(diagram).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({width: 800, height: 600});
    });
  }
});
