import {expect} from '@open-wc/testing';
import {VERSION} from '../../src/version.js';
import {
  all,
  type App,
  button,
  choose,
  inTag,
  labelled,
  lines,
  list,
  press,
  said,
  settle,
  tick,
  withClipboard,
  withNotes,
  until,
} from './builder.js';

const dialog = (app: App): HTMLDialogElement => all<HTMLDialogElement>(app, 'dialog')[0]!;

describe('taking it to a site', () => {
  it('is one press away: what to do, what to paste, what to know', async () => {
    const app = await withNotes();
    await press(app, 'Get the lines');
    expect(dialog(app).open).to.equal(true);
    expect(list(app, 'Your site').selectedOptions[0]?.textContent).to.equal('Wix custom element');
    const headings = [...dialog(app).querySelectorAll('h3')].map(({textContent}) => textContent);
    expect(headings).to.deep.equal(['What to do', 'What to paste', 'Good to know']);
    expect(labelled(app, 'Server URL').value).to.match(/^http.*\.js$/);
    expect(labelled(app, 'Tag name').value).to.equal('back-notes');
  });

  it('changes with the kind of site, in the bar and in the window', async () => {
    const app = await withNotes();
    const [bar, inside] = all<HTMLSelectElement>(app, 'builder-lines select, select[id$=platform]');
    bar!.value = 'html';
    bar!.dispatchEvent(new Event('change'));
    await settle(app);
    expect(inside!.value).to.equal('html');
    expect(lines(app)).to.contain('<back-notes>');
    inside!.value = 'wordpress-author';
    inside!.dispatchEvent(new Event('change'));
    await settle(app);
    expect(bar!.value).to.equal('wordpress-author');
    expect(lines(app)).not.to.contain('<back-notes>');
  });

  it('names every kind of site, and has steps and something to paste for each', async () => {
    const app = await withNotes();
    const sites = [...list(app, 'Your site').options].map(({value}) => value);
    expect(sites.length).to.be.at.least(12);
    for (const site of sites) {
      await choose(app, 'Your site', site);
      expect(all(app, '.steps li').length, site).to.be.at.least(2);
      expect(lines(app), site).not.to.equal('');
    }
  });

  it('follows updates, or keeps this release', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    expect(lines(app)).to.contain(`/v${VERSION.split('.')[0]}/ascent.js`);
    await tick(app, 'Keep this one');
    expect(lines(app)).to.contain(`/v${VERSION}/ascent.js`);
  });

  it('has as much text for readers without scripts as is wanted', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await until(() => inTag(app).startsWith('<h2>Notes'));
    await tick(app, 'None');
    expect(lines(app)).to.contain('<back-notes></back-notes>');
    await tick(app, 'Whole');
    await until(() => inTag(app).includes('<p>What it says.</p>'));
  });
});

describe('copying', () => {
  it('puts a part on the clipboard and says which, until something changes', async () => {
    const app = await withNotes();
    await press(app, 'Get the lines');
    let copied = '';
    await withClipboard(
      (text) => Promise.resolve(void (copied = text)),
      async () => {
        button(app, 'Copy: Tag name').click();
        await until(() => said(app).includes('Copied: Tag name'));
      },
    );
    expect(copied).to.equal('back-notes');
    await tick(app, 'Whole');
    expect(said(app)).not.to.contain('Copied');
  });

  it('selects the part where the browser does not allow it, and says which keys copy', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await press(app, 'Get the lines');
    await withClipboard(
      () => Promise.reject(new DOMException('No.', 'NotAllowedError')),
      async () => {
        button(app, 'Copy:').click();
        await until(() => said(app).includes('Ctrl+C'));
      },
    );
    const area = all<HTMLTextAreaElement>(app, '.part textarea')[0]!;
    expect((area.getRootNode() as ShadowRoot).activeElement === area).to.equal(true);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(lines(app));
  });
});
