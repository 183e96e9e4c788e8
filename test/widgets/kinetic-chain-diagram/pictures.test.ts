import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {chain} from '../../../src/content/en/chain.js';
import {visit} from '../../../src/content/en/visit.js';
import type {PictureId} from '../../../src/content/schema.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

const IDS = Object.keys(chain.pictures) as PictureId[];

function chooser(element: Element): HTMLSelectElement {
  const found = inside(element).querySelector('select');
  if (!found) throw new Error('No list of pictures.');
  return found;
}

const caption = (element: Element): string => spoken(inside(element).querySelector('.caption p'));

/** A diagram that shows a picture, with all that belongs to it. */
async function showing(id: PictureId, more = ''): Promise<KineticChainDiagram> {
  const [view = '', pose = ''] = id.split(' ');
  const diagram = await mount(
    KineticChainDiagram,
    `<kinetic-chain-diagram view="${view}" pose="${pose}" ${more}></kinetic-chain-diagram>`,
  );
  if (id !== 'back standing') {
    await waitUntil(() => inside(diagram).querySelector('.figure .body'), 'it is drawn');
    await waitUntil(() => caption(diagram), 'its caption comes');
  }
  return diagram;
}

function pick(diagram: Element, id: PictureId): void {
  const list = chooser(diagram);
  list.value = id;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('the pictures of the chain', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('are chosen from one list, by keyboard too, and say what they show', async () => {
    const diagram = await mount(KineticChainDiagram);
    expect([...chooser(diagram).options].map(spoken)).to.deep.equal(Object.values(chain.pictures));
    chooser(diagram).focus();
    await sendKeys({press: 'ArrowDown'});
    await waitUntil(() => caption(diagram) === visit.pictures[0]?.text);
    expect(diagram.getAttribute('pose')).to.equal('mid-stride');
    pick(diagram, 'side landing-ahead');
    await waitUntil(() => caption(diagram).includes('far ahead of the hips'));
    expect(diagram.getAttribute('view')).to.equal('side');
    expect(chooser(diagram).value).to.equal('side landing-ahead');
    pick(diagram, 'back standing');
    await waitUntil(() => !caption(diagram));
  });

  it('are set by attributes, each with its own figure', async () => {
    const drawn = new Set<string>();
    for (const id of IDS) {
      const diagram = await showing(id);
      drawn.add(inside(diagram).querySelector('.figure .body')?.getAttribute('d') ?? '');
      expect(chooser(diagram).value).to.equal(id);
    }
    expect(drawn.size).to.equal(IDS.length);
  });

  it('refuse a view or a pose that is none, and a pose that the view does not have', async () => {
    const told = await warningsOf(async () => {
      for (const wrong of ['view="top"', 'pose="sleeping"', 'view="side" pose="mid-stride"']) {
        const diagram = await mount(
          KineticChainDiagram,
          `<kinetic-chain-diagram ${wrong}></kinetic-chain-diagram>`,
        );
        expect(chooser(diagram).value).to.match(/ standing$/);
      }
    });
    expect(told.length).to.equal(3);
    expect(told[0]).to.contain('view="top"').and.to.contain('back');
    expect(told[2]).to.contain('pose="mid-stride"').and.to.contain('landing-ahead');
  });

  it('show the forward tilt of both feet from the side, with its true size', async () => {
    const diagram = await showing('side standing', 'preset="both-in"');
    const lit = [...inside(diagram).querySelectorAll('.mark.lit')].map(spoken);
    expect(lit).to.deep.equal(['Pelvis 1.5°']);
    const summary = spoken(inside(diagram).querySelector('.summary'));
    expect(summary).to.contain('it tips forward about 1.5 degrees');
  });

  it('lead from the pelvis’s words to the side, where its tilt can be seen', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="both-in" focus="pelvis"></kinetic-chain-diagram>',
    );
    chooser(diagram).focus();
    await waitUntil(() => inside(diagram).querySelector('#panel-pelvis .action'));
    byText(diagram, 'button', 'See it from the side').click();
    await waitUntil(() => diagram.getAttribute('view') === 'side');
    await waitUntil(() => caption(diagram));
  });

  it('say of a landing that it is a sketch, since nothing in it was measured', async () => {
    const diagram = await showing('side landing-under', 'preset="right-in"');
    expect(spoken(inside(diagram).querySelector('.scale'))).to.contain('not to scale');
    expect(inside(diagram).querySelectorAll('.mark.lit').length).to.equal(0);
    expect(inside(diagram).querySelectorAll('.scales').length).to.equal(0);
  });

  it('let a joint be chosen in any of them', async () => {
    const diagram = await showing('side landing-ahead');
    const chosen = hears(diagram, 'ascent-chain-focus');
    const knee = [...inside(diagram).querySelectorAll('.mark')].find(
      (mark) => spoken(mark) === 'Knee',
    );
    knee?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await diagram.updateComplete;
    expect(chosen).to.deep.equal([{joint: 'knee'}]);
    expect(byText(diagram, 'button', 'Knee').getAttribute('aria-expanded')).to.equal('true');
  });

  for (const id of IDS) {
    it(`are accessible in light and dark, and fit 320 pixels: ${chain.pictures[id]}`, async () => {
      await setViewport({width: 320, height: 800});
      for (const theme of ['light', 'dark']) {
        const diagram = await showing(id, `theme="${theme}" preset="both-in"`);
        await expect(diagram).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
      await setViewport({width: 800, height: 600});
    });
  }
});
