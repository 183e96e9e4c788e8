import {expect} from '@open-wc/testing';
import {
  all,
  button,
  labelled,
  press,
  said,
  settle,
  tick,
  type,
  withNotes,
  type App,
  until,
} from './builder.js';

async function measured(app: App): Promise<void> {
  await press(app, 'Measure heights');
  await until(() => said(app).includes('Measured.'), 'It measures for ever.');
  await settle(app);
}

const cells = (app: App): string[][] =>
  all(app, 'tbody tr').map((row) =>
    [...row.children].map(({textContent}) => textContent.trim().replace(/\s+/g, ' ')),
  );

describe('the heights', () => {
  it('are told for each language and width, and with all parts open', async () => {
    const app = await withNotes();
    await measured(app);
    expect(cells(app).map(([language]) => language)).to.deep.equal([
      'English',
      'Spanish',
      'Simplified Chinese',
      'Arabic',
    ]);
    for (const [, ...heights] of cells(app)) {
      expect(heights).to.have.lengthOf(4);
      for (const height of heights) {
        const [, first, open] = /^(\d+) open (\d+)$/.exec(height) ?? [];
        expect(Number(first)).to.be.greaterThan(50);
        expect(Number(open)).to.be.greaterThan(Number(first));
      }
    }
  });

  it('are those of a widget on a page that is as wide', async () => {
    const app = await withNotes();
    await measured(app);
    const widget = document.createElement('back-notes');
    const place = document.createElement('div');
    place.style.cssText = 'width: 320px; font: 16px/1.5 sans-serif';
    place.append(widget);
    document.body.append(place);
    await until(() => widget.shadowRoot?.querySelector('h2'));
    expect(cells(app)[0]?.[1]).to.match(new RegExp(`^${Math.ceil(widget.offsetHeight)} `));
    place.remove();
  });

  it('name the box to draw, in Wix and in frames', async () => {
    const app = await withNotes();
    await measured(app);
    const told = all(app, 'dl')[0]?.textContent.replace(/\s+/g, ' ');
    expect(told).to.match(/Wix custom element Draw the box \d+ px high or less\./);
    expect(told).to.match(/other frames \d+ px on phones, \d+ px on wider screens\./);
    expect(told).to.match(/With all parts open: \d+ and \d+ px/);
  });

  it('are out of date once a setting changes, and hold again when it is taken back', async () => {
    const app = await withNotes();
    await measured(app);
    await type(app, 'Heading', 'A much longer title');
    expect(said(app)).to.contain('Your settings have changed. Measure again.');
    expect(cells(app)).to.have.lengthOf(0);
    await type(app, 'Heading', '');
    expect(cells(app)).to.have.lengthOf(4);
  });

  it('can be stopped, and leave no frame behind', async () => {
    const app = await withNotes();
    button(app, 'Measure heights').click();
    await settle(app);
    expect(all(app, 'progress')).to.have.lengthOf(1);
    await press(app, 'Stop');
    await until(() => said(app).includes('Stopped.'));
    await settle(app);
    expect(cells(app)).to.have.lengthOf(0);
    expect(all(app, '.place iframe')).to.have.lengthOf(0);
    expect(button(app, 'Measure heights').disabled).to.equal(false);
  });

  it('are not offered where nothing is chosen', async () => {
    const app = await withNotes();
    await tick(app, 'Back notes');
    expect(labelled(app, 'Back notes').checked).to.equal(false);
    expect(button(app, 'Measure heights').disabled).to.equal(true);
  });
});
