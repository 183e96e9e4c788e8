import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  area,
  builder,
  button,
  choose,
  inTag,
  inside,
  labelled,
  lines,
  list,
  shownIn,
  status,
  type,
  withClipboard,
} from './builder.js';

describe('the builder', () => {
  it('shows the first widget at once, with its lines', async () => {
    const app = await builder();
    expect(labelled(app, 'Back notes').checked).to.equal(true);
    expect(shownIn(app)).to.deep.equal(['back-notes']);
    expect(lines(app)).to.contain('<back-notes>').and.to.contain('https://cdn.example/ascent.js');
  });

  it('changes the widget, its fields and its lines from the keyboard', async () => {
    const app = await builder();
    labelled(app, 'Back notes').focus();
    await sendKeys({press: 'ArrowDown'});
    await app.updateComplete;
    expect(labelled(app, 'Stride clock').checked).to.equal(true);
    expect(labelled(app, 'Pace').type).to.equal('number');
    expect(shownIn(app)).to.deep.equal(['stride-clock']);
    expect(lines(app)).to.contain('<stride-clock>');
  });

  it('shows a change live and writes it down, and takes it back with the usual value', async () => {
    const app = await builder();
    const preview = app.querySelector('back-notes');
    await choose(app, 'Layout', 'cards');
    await type(app, 'Phone', '631-555-0100');
    expect(preview?.getAttribute('layout')).to.equal('cards');
    expect(preview?.getAttribute('phone')).to.equal('631-555-0100');
    expect(lines(app)).to.contain('<back-notes layout="cards" phone="631-555-0100">');
    await choose(app, 'Layout', 'list');
    await type(app, 'Phone', '');
    expect(app.querySelector('back-notes') === preview, 'the same element').to.equal(true);
    expect(preview?.getAttributeNames()).to.deep.equal([]);
    expect(lines(app)).to.contain('<back-notes>');
  });

  it('offers “none” where a choice need not be made', async () => {
    const app = await builder();
    expect(list(app, 'Focus').selectedOptions[0]).to.have.trimmed.text('none');
    await choose(app, 'Focus', 'hip');
    expect(lines(app)).to.contain('focus="hip"');
    await choose(app, 'Focus', '');
    expect(lines(app)).not.to.contain('focus=');
  });

  it('keeps the clinic’s facts and the look for the next widget, but not the title', async () => {
    const app = await builder();
    await type(app, 'Heading', 'My notes');
    await type(app, 'Phone', '631-555-0100');
    await choose(app, 'Theme', 'dark');
    labelled(app, 'Stride clock').click();
    await app.updateComplete;
    expect(lines(app)).to.contain('<stride-clock theme="dark" phone="631-555-0100">');
    labelled(app, 'Back notes').click();
    await app.updateComplete;
    expect(lines(app)).to.contain('<back-notes heading="My notes" theme="dark"');
  });

  it('says beside a field what is wrong, and uses the value once it is right', async () => {
    const app = await builder();
    await type(app, 'Accent', 'tealish');
    const field = labelled(app, 'Accent');
    expect(field.ariaInvalid).to.equal('true');
    const said = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => inside(app).getElementById(id)?.textContent);
    expect(said).to.include('Please give a color, such as #0b6b66 or teal.');
    expect(lines(app)).not.to.contain('accent');
    await type(app, 'Accent', 'teal');
    expect(field.ariaInvalid).to.equal(null);
    expect(lines(app)).to.contain('accent="teal"');
    expect(inside(app).querySelector<HTMLInputElement>('[type=color]')?.value).to.equal('#008080');
  });

  it('hides the title when told to, and shows it again', async () => {
    const app = await builder();
    const box = labelled(app, 'Show no heading');
    box.click();
    await app.updateComplete;
    expect(lines(app)).to.contain('<back-notes heading="">');
    await waitUntil(() => inTag(app).startsWith('<h3>A note</h3>'));
    box.click();
    await app.updateComplete;
    expect(lines(app)).to.contain('<back-notes>');
    await waitUntil(() => inTag(app).startsWith('<h2>Notes &amp; “more”</h2>'));
  });

  it('draws a wide page smaller rather than wider than its place', async () => {
    const app = await builder();
    app.style.width = '600px';
    labelled(app, 'Tablet').click();
    await app.updateComplete;
    const stage = inside(app).querySelector('.stage')!;
    const device = inside(app).querySelector('.device')!;
    expect(device.getBoundingClientRect().right).to.be.at.most(
      stage.getBoundingClientRect().right + 1,
    );
    expect(stage.scrollWidth).to.be.at.most(stage.clientWidth);
    expect(inside(app).querySelector('.scale')?.textContent).to.contain('of its size');
  });
});

describe('copying the lines', () => {
  it('puts them on the clipboard and says so, until something changes', async () => {
    const app = await builder();
    let copied = '';
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return Promise.resolve();
    };
    await withClipboard(writeText, async () => {
      button(app, 'Copy').click();
      await waitUntil(() => status(app));
    });
    expect(copied).to.equal(lines(app));
    expect(status(app)).to.equal('Copied. Now paste it into your page.');
    await choose(app, 'Layout', 'cards');
    expect(status(app)).to.equal('');
  });

  it('selects them where the browser does not allow it, and says which keys copy', async () => {
    const app = await builder();
    await withClipboard(
      () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
      async () => {
        button(app, 'Copy').click();
        await waitUntil(() => status(app));
      },
    );
    expect(inside(app).activeElement?.id).to.equal(area(app).id);
    expect(area(app).checkVisibility()).to.equal(true);
    const {value, selectionStart, selectionEnd} = area(app);
    expect(value.slice(selectionStart, selectionEnd)).to.equal(lines(app));
    expect(status(app)).to.contain('Ctrl+C');
  });

  it('can be done by hand: one press shows them, the next one hides them', async () => {
    const app = await builder();
    expect(area(app).checkVisibility()).to.equal(false);
    button(app, 'Show').click();
    await app.updateComplete;
    expect(area(app).checkVisibility()).to.equal(true);
    expect(button(app, 'Hide').ariaExpanded).to.equal('true');
    button(app, 'Hide').click();
    await app.updateComplete;
    expect(area(app).checkVisibility()).to.equal(false);
  });
});

describe('the builder for everyone', () => {
  for (const scheme of ['light', 'dark'])
    it(`has nothing that axe objects to in ${scheme}, with all open and a value that is wrong`, async () => {
      // Axe does not judge what lies under the dock, so the window is taller than the form.
      await setViewport({width: 1200, height: 3000});
      const app = await builder();
      app.style.colorScheme = scheme;
      app.style.background = scheme === 'dark' ? '#10191d' : '#fff';
      await type(app, 'Accent', 'tealish');
      button(app, 'Show').click();
      await app.updateComplete;
      await expect(app).to.be.accessible();
    });
});
