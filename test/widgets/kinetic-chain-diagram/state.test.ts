import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {chain} from '../../../src/content/en/chain.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';

/** What a page can read: every attribute with its value. */
function attributes(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
}

const summaryOf = (element: Element): string => spoken(inside(element).querySelector('.summary'));

async function roll(diagram: KineticChainDiagram, side: string, degrees: number): Promise<void> {
  const slider = inside(diagram).querySelector<HTMLInputElement>(`#heel-${side}`);
  if (!slider) throw new Error(`No slider for ${side}`);
  slider.value = String(degrees);
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  slider.dispatchEvent(new Event('change', {bubbles: true}));
  await diagram.updateComplete;
}

describe('the state of the chain', () => {
  beforeEach(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('writes nothing on the page before a reader does something', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="left-in"></kinetic-chain-diagram>',
    );
    expect(attributes(diagram)).to.deep.equal({preset: 'left-in'});
  });

  it('takes its joint as a property too, as React and Vue set it, and still takes the focus', async () => {
    const diagram = await mount(KineticChainDiagram);
    Object.assign(diagram, {focus: 'knee'});
    await diagram.updateComplete;
    expect(byText(diagram, '[aria-expanded=true]', 'Knee')).to.exist;
    diagram.focus();
    expect(inside(diagram).activeElement).to.have.class('title');
  });

  it('can be read from the attributes after an example, a slider, a joint and a size', async () => {
    const diagram = await mount(KineticChainDiagram);
    byText(diagram, 'button', 'Both roll in').click();
    expect(attributes(diagram)).to.deep.equal({preset: 'both-in'});
    await roll(diagram, 'left', 3);
    expect(attributes(diagram)).to.deep.equal({preset: 'both-in', left: '3', right: '6'});
    byText(diagram, 'button', 'Hip').click();
    byText(diagram, 'button', '5×').click();
    expect(attributes(diagram)).to.include({focus: 'hip', scale: '5'});
    byText(diagram, 'button', 'Right rolls in').click();
    expect(attributes(diagram)).to.deep.equal({preset: 'right-in', focus: 'hip', scale: '5'});
  });

  it('is the same again in a copy made from those attributes', async () => {
    const diagram = await mount(KineticChainDiagram);
    await roll(diagram, 'right', 7);
    await roll(diagram, 'left', -2);
    byText(diagram, 'button', '1×').click();
    await diagram.updateComplete;
    const copy = await mount(KineticChainDiagram, diagram.outerHTML);
    const figure = (element: Element): string =>
      inside(element).querySelector('.figure .body')?.getAttribute('d') ?? '';
    expect(summaryOf(copy)).to.equal(summaryOf(diagram));
    expect(figure(copy) === figure(diagram)).to.be.true;
  });

  it('lets the page’s next example win over the degrees a reader left', async () => {
    const diagram = await mount(KineticChainDiagram);
    const changes = hears(diagram, 'ascent-chain-change');
    await roll(diagram, 'right', 7);
    diagram.setAttribute('preset', 'both-out');
    await diagram.updateComplete;
    expect(attributes(diagram)).to.deep.equal({preset: 'both-out'});
    expect(summaryOf(diagram)).to.contain('The left heel rolls out 4 degrees.');
    expect(changes.length).to.equal(1);
  });

  it('goes back to neutral in one press, from wherever it is', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram left="-3" right="8"></kinetic-chain-diagram>',
    );
    const changes = hears(diagram, 'ascent-chain-change');
    byText(diagram, 'button', 'Back to neutral').focus();
    await sendKeys({press: 'Enter'});
    await diagram.updateComplete;
    expect(summaryOf(diagram)).to.equal(chain.neutral);
    expect(changes).to.deep.equal([{left: 0, right: 0, preset: 'neutral'}]);
    expect(attributes(diagram)).to.deep.equal({preset: 'neutral'});
    expect(spoken(diagram.shadowRoot?.activeElement ?? null)).to.equal('Back to neutral');
  });
});
