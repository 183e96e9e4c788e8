import {expect} from '@open-wc/testing';
import {
  all,
  choose,
  labelled,
  lines,
  press,
  said,
  settle,
  tick,
  type,
  withNotes,
  type App,
} from './builder.js';

const MANGLED = `<p><script async src=“https://cdn.example/ascent.js”></script></p>
<p><stride-clock pace=”170″ phone=“631-555-0100”></stride-clock></p>`;

async function paste(app: App, text: string): Promise<void> {
  await press(app, 'Paste to edit');
  labelled(app, 'Copy the lines from your page').value = text;
  await press(app, 'Fill the form');
  await settle(app);
}

describe('pasting lines to edit them', () => {
  it('fills the form from lines that an editor has mangled, and tells what was put right', async () => {
    const app = await withNotes();
    await paste(app, MANGLED);
    expect(labelled(app, 'Stride clock').checked).to.equal(true);
    expect(labelled(app, 'Back notes').checked).to.equal(false);
    expect(labelled(app, 'Pace').value).to.equal('170');
    expect(labelled(app, 'Phone').value).to.equal('631-555-0100');
    expect(said(app)).to.contain('The form is filled: Stride clock.');
    expect(all(app, '.told li').length).to.be.at.least(1);
  });

  it('gives back what it wrote itself, with nothing to put right', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await type(app, 'Phone', '631-555-0100');
    const before = lines(app);
    await tick(app, 'Back notes');
    await paste(app, before);
    expect(said(app)).to.contain('Nothing had to be put right.');
    expect(lines(app)).to.equal(before);
  });

  it('can be undone', async () => {
    const app = await withNotes();
    await type(app, 'Phone', '718-555-0100');
    await paste(app, MANGLED);
    await press(app, 'Go on editing');
    await press(app, 'Undo');
    expect(labelled(app, 'Back notes').checked).to.equal(true);
    expect(labelled(app, 'Phone').value).to.equal('718-555-0100');
  });

  it('says in words why nothing can be read, and leaves the form as it is', async () => {
    const app = await withNotes();
    await type(app, 'Phone', '718-555-0100');
    await paste(app, '<p>Our opening hours</p>');
    expect(said(app)).to.contain('There is no widget in this text.');
    expect(labelled(app, 'Phone').value).to.equal('718-555-0100');
  });
});
