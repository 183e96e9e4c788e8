import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {chain} from '../../../src/content/en/chain.js';
import {lines} from '../../../src/widgets/kinetic-chain-diagram/figure.template.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {inside, mount, spoken} from '../../support/mount.js';

const EXTREMES = ['left="-6" right="10"', 'left="10" right="-6"', 'left="10" right="10"'];

/** What a label covers, in pixels of the page. */
function boxes(element: Element): {name: string; box: DOMRect}[] {
  return [...inside(element).querySelectorAll('.mark:not(.bare) .label')].map((text) => ({
    name: spoken(text),
    box: text.getBoundingClientRect(),
  }));
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a body part's outline or inside comes into a label's box. */
function covered(element: Element, box: DOMRect): boolean {
  const parts = inside(element).querySelectorAll<SVGGeometryElement>('.figure .body');
  return [...parts].some((part) => {
    const place = part.getScreenCTM()?.inverse();
    for (let x = box.left; x <= box.right; x += box.width / 8) {
      for (let y = box.top; y <= box.bottom; y += box.height / 4) {
        if (part.isPointInFill(new DOMPoint(x, y).matrixTransform(place))) return true;
      }
    }
    return false;
  });
}

describe('the labels of the picture', () => {
  after(() => setViewport({width: 800, height: 600}));

  for (const width of [320, 900]) {
    for (const picture of Object.keys(chain.pictures)) {
      it(`keep clear of each other, the body and the edge: ${picture}, ${width} pixels`, async () => {
        await setViewport({width, height: 900});
        const [view = '', pose = ''] = picture.split(' ');
        const states = [...Object.keys(chain.presets).map((id) => `preset="${id}"`), ...EXTREMES];
        for (const state of states) {
          const diagram = await mount(
            KineticChainDiagram,
            `<kinetic-chain-diagram view="${view}" pose="${pose}" scale="5" ${state}></kinetic-chain-diagram>`,
          );
          await waitUntil(() => inside(diagram).querySelector('.figure .body'), 'drawn', {
            timeout: 8000,
          });
          const all = boxes(diagram);
          expect(all.length).to.be.above(2);
          const root = inside(diagram).querySelector('.root')?.getBoundingClientRect();
          for (const {name, box} of all) {
            expect(box.left, `${state} ${name}`).to.be.at.least(root?.left ?? 0);
            expect(box.right, `${state} ${name}`).to.be.at.most(root?.right ?? 0);
            expect(covered(diagram, box), `${state} ${name} on the body`).to.be.false;
            for (const other of all)
              if (other.name !== name)
                expect(meet(box, other.box), `${state} ${name}, ${other.name}`).to.be.false;
          }
          diagram.remove();
        }
      });
    }
  }

  it('stay on their side where the language runs from right to left', async () => {
    const diagram = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram preset="both-in"></kinetic-chain-diagram>',
    );
    const places = (): string[] => {
      const {left = 0} = inside(diagram).querySelector('.figure')?.getBoundingClientRect() ?? {};
      return boxes(diagram).map(({name, box}) => `${name} ${Math.round(box.left - left)}`);
    };
    const before = places();
    // As a right-to-left language sets it.
    inside(diagram).querySelector('.root')?.setAttribute('dir', 'rtl');
    expect(places()).to.deep.equal(before);
  });

  it('put a long name in two lines, at the space nearest its middle', () => {
    expect(lines('Low back')).to.deep.equal(['Low back']);
    expect(lines('Parte baja de la espalda')).to.deep.equal(['Parte baja de', 'la espalda']);
    expect(lines('Beckengürtel')).to.deep.equal(['Beckengürtel']);
  });
});
