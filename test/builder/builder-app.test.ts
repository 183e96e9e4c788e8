import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {
  all,
  builder,
  button,
  choose,
  labelled,
  lines,
  list,
  press,
  rootOf,
  said,
  settle,
  tick,
  type,
  withClipboard,
  withNotes,
  type App,
  until,
} from './builder.js';

describe('the builder', () => {
  it('starts with the first widget, with its lines', async () => {
    const app = await builder();
    expect(labelled(app, 'Back notes').checked).to.equal(true);
    await choose(app, 'Your site', 'html');
    expect(lines(app)).to.contain('<back-notes>').and.to.contain('/ascent.js');
  });

  it('takes several widgets, and says so everywhere', async () => {
    const app = await withNotes();
    await tick(app, 'Stride clock');
    await choose(app, 'Your site', 'html');
    expect(lines(app)).to.match(/<back-notes>[^]*<stride-clock>/);
    expect(labelled(app, 'Pace').type).to.equal('number');
    await tick(app, 'Back notes');
    expect(lines(app)).not.to.contain('back-notes');
  });

  it('changes their order from the keyboard, and keeps the focus on what was moved', async () => {
    const app = await withNotes();
    await tick(app, 'Stride clock');
    await choose(app, 'Your site', 'html');
    button(app, 'Move Stride clock up').focus();
    await sendKeys({press: 'Enter'});
    await settle(app);
    expect(lines(app)).to.match(/<stride-clock>[^]*<back-notes>/);
    expect(rootOf(app).activeElement?.ariaLabel).to.equal('Move Stride clock down');
  });

  it('says the clinic’s facts and the look once for all widgets, but a title on its own', async () => {
    const app = await withNotes();
    await tick(app, 'Stride clock');
    await choose(app, 'Your site', 'html');
    await type(app, 'Heading', 'My notes');
    await type(app, 'Phone', '631-555-0100');
    await choose(app, 'Theme', 'dark');
    expect(lines(app)).to.contain('data-phone="631-555-0100"');
    expect(lines(app)).to.match(/<back-notes (?=.*theme="dark")(?=.*heading="My notes")/);
    expect(lines(app)).to.contain('<stride-clock theme="dark">');
  });

  it('keeps all of it in its address, so that a link opens the same', async () => {
    const app = await withNotes();
    await tick(app, 'Stride clock');
    await type(app, 'Phone', '631-555-0100');
    const before = location.hash;
    await choose(app, 'Language', 'es');
    await until(() => location.hash !== before);
    const {hash} = location;
    const other = await builder();
    expect(labelled(other, 'Phone').value).to.equal('');
    location.hash = hash;
    await until(() => labelled(other, 'Phone').value === '631-555-0100');
    await settle(other);
    expect(said(other)).to.contain('what the link said');
    expect(labelled(other, 'Stride clock').checked).to.equal(true);
    expect(list(other, 'Language').value).to.equal('es');
  });

  it('says that a link is damaged, and takes nothing from it', async () => {
    const app = await withNotes();
    await type(app, 'Phone', '631-555-0100');
    location.hash = '#1jAAAAWyJ3';
    await until(() => said(app).includes('This link is damaged'));
    expect(labelled(app, 'Phone').value).to.equal('631-555-0100');
  });

  it('gives the link to the clipboard, and says where it is when it may not', async () => {
    const app = await withNotes();
    let copied = '';
    await withClipboard(
      (text) => Promise.resolve(void (copied = text)),
      async () => {
        button(app, 'Copy a link').click();
        await until(() => said(app).includes('The link is copied'));
      },
    );
    expect(copied).to.equal(location.href);
    await withClipboard(
      () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
      async () => {
        button(app, 'Copy a link').click();
        await until(() => said(app).includes('The address of this page is the link'));
      },
    );
  });

  it('stays in one piece with no widget chosen', async () => {
    const app = await withNotes();
    await tick(app, 'Back notes');
    expect(button(app, 'Get the lines').disabled).to.equal(true);
    expect(button(app, 'Measure').disabled).to.equal(true);
    expect(all(app, '.see builder-preview')).to.have.lengthOf(1);
  });
});

describe('the builder’s file', () => {
  async function open(app: App, name: string, text: string) {
    const input = all<HTMLInputElement>(app, 'input[type=file]')[0]!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => said(app).includes(name));
    await settle(app);
  }

  it('holds all of it, opens again, and can be undone', async () => {
    const app = await withNotes();
    await type(app, 'Phone', '631-555-0100');
    let saved: Blob | undefined;
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (saved = blob));
    await press(app, 'Save a file');
    URL.createObjectURL = createObjectURL;
    const text = await saved!.text();

    await type(app, 'Phone', '718-555-0100');
    await open(app, 'mine.json', text);
    expect(labelled(app, 'Phone').value).to.equal('631-555-0100');
    await press(app, 'Undo');
    expect(labelled(app, 'Phone').value).to.equal('718-555-0100');
  });

  it('is refused in words when it is something else, and nothing changes', async () => {
    const app = await withNotes();
    await type(app, 'Phone', '631-555-0100');
    await open(app, 'holiday.jpg', 'ÿØÿà');
    expect(said(app)).to.contain('This file cannot be read.');
    expect(labelled(app, 'Phone').value).to.equal('631-555-0100');
  });
});

describe('the builder for everyone', () => {
  for (const scheme of ['light', 'dark'])
    it(`has nothing that axe objects to in ${scheme}, with all open and a value that is wrong`, async () => {
      // Axe does not judge what lies under the bar, so the window is taller than the form.
      await setViewport({width: 1200, height: 3600});
      const app = await withNotes();
      app.style.colorScheme = scheme;
      app.style.background = scheme === 'dark' ? '#10191d' : '#fff';
      await tick(app, 'Stride clock');
      await type(app, 'Pace', '5000');
      await type(app, 'Accent', '#ffcc00');
      await expect(app).to.be.accessible();
      await press(app, 'Get the lines');
      await expect(app).to.be.accessible();
    });
});
