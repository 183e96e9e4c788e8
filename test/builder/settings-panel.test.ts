import {expect} from '@open-wc/testing';
import {
  all,
  builder,
  choose,
  inTag,
  labelled,
  lines,
  list,
  press,
  rootOf,
  tick,
  type,
  withNotes,
  type App,
  until,
} from './builder.js';

describe('the form', () => {
  it('writes down what was set, and takes it back with the usual value', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await choose(app, 'Layout', 'cards');
    expect(lines(app)).to.contain('<back-notes layout="cards">');
    await choose(app, 'Layout', 'list');
    expect(lines(app)).to.contain('<back-notes>');
  });

  it('offers “none” where a choice need not be made', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    expect(list(app, 'Focus').selectedOptions[0]).to.have.trimmed.text('none');
    await choose(app, 'Focus', 'hip');
    expect(lines(app)).to.contain('focus="hip"');
    await choose(app, 'Focus', '');
    expect(lines(app)).not.to.contain('focus=');
  });

  it('takes a list by ticks, in their order, and shows that order', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await tick(app, 'Bone stress');
    await tick(app, 'Core');
    expect(lines(app)).to.contain('notes="bone-stress core"');
    const chip = labelled(app, 'Core').closest('label');
    expect(chip).to.contain.text('2');
    await tick(app, 'Bone stress');
    await tick(app, 'Core');
    expect(lines(app)).not.to.contain('notes=');
  });

  it('lets “all” stand alone', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    const inOpen = (name: string): HTMLInputElement =>
      all<HTMLLabelElement>(app, '[id$=-open] label').find((one) =>
        one.textContent.trim().startsWith(name),
      )!.control as HTMLInputElement;
    inOpen('Core').click();
    await app.updateComplete;
    inOpen('All').click();
    await app.updateComplete;
    await until(() => lines(app).includes('open="all"'));
    inOpen('Core').click();
    await until(() => lines(app).includes('open="core"'));
  });

  it('says beside a field what is wrong, and uses the value once it is right', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await type(app, 'Accent', 'tealish');
    const field = labelled(app, 'Accent');
    expect(field.ariaInvalid).to.equal('true');
    const told = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => rootOf(app).getElementById(id)?.textContent);
    expect(told).to.include('Please give a color, such as #0b6b66 or teal.');
    expect(lines(app)).not.to.contain('accent');
    await type(app, 'Accent', 'teal');
    expect(field.ariaInvalid).to.equal(null);
    expect(lines(app)).to.contain('accent="teal"');
    expect(all<HTMLInputElement>(app, '[type=color]')[0]?.value).to.equal('#008080');
  });

  it('hides the title when told to, and shows it again', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await tick(app, 'Show no heading');
    expect(lines(app)).to.contain('<back-notes heading="">');
    await until(() => inTag(app).startsWith('<h3>A note</h3>'));
    await tick(app, 'Show no heading');
    expect(lines(app)).to.contain('<back-notes>');
    await until(() => inTag(app).startsWith('<h2>Notes &amp; “more”</h2>'));
  });

  it('shows on a widget what only its own lines say of the clinic', async () => {
    const app = await builder({
      pieces: [
        {tag: 'back-notes', values: {phone: '631-555-0100'}},
        {tag: 'stride-clock', values: {}},
      ],
    });
    expect(labelled(app, 'Phone').id).to.equal('own-0-phone');
    expect(labelled(app, 'Phone').value).to.equal('631-555-0100');
  });
});

describe('a brand color', () => {
  const note = (app: App): string =>
    all(app, '.contrast')[0]?.textContent.replace(/\s+/g, ' ') ?? '';

  it('that is hard to read is told with the pair, the ratio, and a shade to take', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await type(app, 'Accent', '#ffcc00');
    expect(note(app)).to.contain('#ffcc00 is hard to read on light pages.');
    expect(note(app)).to.contain('Links on white, #ffcc00 on #ffffff: 1.5:1. It needs 4.5:1.');
    expect(note(app)).to.contain('White text on a button, #ffffff on #ffcc00: 1.5:1.');
    expect(note(app)).to.contain('On dark pages the widgets show');
    await press(app, 'Use #');
    expect(labelled(app, 'Accent').value)
      .to.match(/^#[0-9a-f]{6}$/)
      .and.not.equal('#ffcc00');
    expect(lines(app)).to.contain(`accent="${labelled(app, 'Accent').value}"`);
    expect(note(app)).to.contain('Easy to read on light pages');
  });

  it('is judged on the ground that the theme gives it', async () => {
    const app = await withNotes();
    await type(app, 'Accent', '#003366');
    expect(note(app)).to.contain('Easy to read on light pages');
    await choose(app, 'Theme', 'dark');
    expect(note(app)).to.contain('#003366 is hard to read on dark pages.');
    expect(note(app)).not.to.contain('Easy to read');
  });
});
