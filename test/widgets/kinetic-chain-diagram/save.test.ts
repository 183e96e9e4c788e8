import {expect, waitUntil} from '@open-wc/testing';
import {savePicture} from '../../../src/widgets/kinetic-chain-diagram/save.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {inside, mount, spoken} from '../../support/mount.js';

const WORDS = {
  title: 'How it is linked',
  notes: ['Drawn <3> times & "larger".', 'Call 516-387-0053'],
};

/** What a reader gets when a widget hands over a file. */
async function saved(
  format: 'svg' | 'png',
): Promise<{name: string; file: Blob; figure: SVGSVGElement}> {
  const diagram = await mount(
    KineticChainDiagram,
    '<kinetic-chain-diagram preset="right-in" theme="light"></kinetic-chain-diagram>',
  );
  const figure = inside(diagram).querySelector<SVGSVGElement>('.figure');
  if (!figure) throw new Error('No figure.');
  const links: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    const file = savePicture(figure, WORDS, format);
    await waitUntil(() => links.length, 'a file is handed over');
    const [link] = links;
    const content = await fetch(link?.href ?? '').then((response) => response.blob());
    await file;
    return {name: link?.download ?? '', file: content, figure};
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('saving the picture', () => {
  it('gives an SVG that any program reads: shapes, words and plain colours, nothing outside', async () => {
    const {name, file, figure} = await saved('svg');
    expect(name).to.equal('kinetic-chain.svg');
    const text = await file.text();
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawn.querySelector('parsererror') === null).to.be.true;
    const words = [...drawn.querySelectorAll('text')].map(spoken);
    for (const word of [WORDS.title, ...WORDS.notes, 'Pelvis', '1.5°'])
      expect(words).to.include(word);
    const lines = [...drawn.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    for (const shape of [
      'ghost',
      'ground',
      'body',
      'shoe',
      'sole',
      'wedge',
      'guide',
      'dot',
      'leader',
    ])
      expect(lines, shape).to.include(figure.querySelector(`.${shape}`)?.getAttribute('d'));
    expect(text).not.to.match(/oklch|oklab|color\(|var\(|url\(|href|<style|class=/);
  });

  it('leaves out what only a pointer feels', async () => {
    const {file} = await saved('svg');
    const drawn = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    for (const shape of drawn.querySelectorAll('path'))
      expect([shape.getAttribute('fill'), shape.getAttribute('stroke')].join()).not.to.equal(
        'none,none',
      );
    const rings = [...drawn.querySelectorAll('path')].filter((path) =>
      path.getAttribute('d')?.includes('a26 26'),
    );
    expect(rings.length).to.equal(0);
  });

  it('gives a PNG of the same, drawn twice as fine as a screen', async () => {
    const {name, file} = await saved('png');
    expect(name).to.equal('kinetic-chain.png');
    const image = await createImageBitmap(file);
    expect(image.width).to.equal(1280);
    expect(image.height).to.be.above(1800);
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const {data} = pen?.getImageData(0, 0, image.width, image.height) ?? {data: []};
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 64)
      colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    // White paper, the body, ink, the accent and what works differently, with their edges.
    expect(colors.has(0xffffff)).to.be.true;
    expect(colors.size).to.be.above(20);
  });
});
