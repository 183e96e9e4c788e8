import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DISGUISES} from '../../src/builder/disguise/disguise.js';
import {
  all,
  choose,
  labelled,
  previewPage,
  settle,
  shownIn,
  tick,
  type,
  withNotes,
  until,
} from './builder.js';

describe('the live page', () => {
  it('shows a change on the widget that is there', async () => {
    const app = await withNotes();
    const widget = await shownIn(app, 'back-notes');
    await choose(app, 'Layout', 'cards');
    await type(app, 'Phone', '631-555-0100');
    await until(() => widget.getAttribute('phone') === '631-555-0100');
    expect(widget.getAttribute('layout')).to.equal('cards');
    expect((await shownIn(app, 'back-notes')) === widget, 'the same element').to.equal(true);
    await choose(app, 'Layout', 'list');
    await type(app, 'Phone', '');
    await until(() => !widget.getAttributeNames().length);
  });

  it('holds all widgets in their order', async () => {
    const app = await withNotes();
    await tick(app, 'Stride clock');
    const tags = (): string[] =>
      [...previewPage(app).querySelectorAll('back-notes,stride-clock')].map((one) => one.localName);
    await until(() => tags().join() === 'back-notes,stride-clock');
    labelled(app, 'Back notes').click();
    labelled(app, 'Back notes').click();
    await settle(app);
    await until(() => tags().join() === 'stride-clock,back-notes');
  });

  it('speaks the language that is chosen, in its direction', async () => {
    const app = await withNotes();
    await choose(app, 'Language', 'ar');
    const widget = await shownIn(app, 'back-notes');
    expect(widget.lang).to.equal('ar');
    const root = widget.shadowRoot!.querySelector('.root')!;
    await until(() => root.getAttribute('dir') === 'rtl');
  });

  it('is as wide as the device, and is drawn smaller rather than wider than its place', async () => {
    const app = await withNotes();
    app.style.width = '700px';
    for (const width of [320, 768, 1280]) {
      all<HTMLInputElement>(app, `[type=radio][value='${width}']`)[0]?.focus();
      await sendKeys({press: 'Space'});
      await settle(app);
      expect(previewPage(app).defaultView?.innerWidth).to.equal(width);
      const place = all(app, '.stage')[0]!.getBoundingClientRect();
      await until(() => {
        const frame = all(app, '.stage iframe')[0]!.getBoundingClientRect();
        return frame.right <= place.right + 1 && frame.left >= place.left - 1;
      });
    }
    expect(all(app, 'builder-preview')[0]?.shadowRoot?.textContent).to.contain('% of its size');
  });

  for (const {id, name} of DISGUISES)
    it(`keeps the widget’s look under “${name}”`, async () => {
      const app = await withNotes();
      const widget = await shownIn(app, 'back-notes');
      const look = (): string => {
        const {padding, borderTopWidth, letterSpacing, textTransform, opacity, textAlign} =
          getComputedStyle(widget.shadowRoot!.querySelector('.root')!);
        return [padding, borderTopWidth, letterSpacing, textTransform, opacity, textAlign].join();
      };
      const before = look();
      await choose(app, 'Page around it', id);
      await until(() => previewPage(app).adoptedStyleSheets.length === 1);
      await settle(app);
      expect(look()).to.equal(before);
      expect(getComputedStyle(widget).opacity).to.equal('1');
    });

  it('really has the hostile page’s rules around the widget', async () => {
    const app = await withNotes();
    await shownIn(app, 'back-notes');
    await choose(app, 'Page around it', 'hostile');
    const page = previewPage(app);
    await until(() => page.querySelector('p'));
    const guest = page.createElement('button');
    page.querySelector('div')?.append(guest);
    expect(getComputedStyle(guest).opacity).to.equal('0.4');
    expect(getComputedStyle(guest).letterSpacing).not.to.equal('normal');
  });

  it('sets a Wix box’s width and least height from outside', async () => {
    const app = await withNotes();
    const widget = await shownIn(app, 'back-notes');
    await choose(app, 'Page around it', 'wix');
    await until(() => widget.parentElement?.className === 'box');
    expect(widget.offsetHeight).to.be.at.least(250);
    expect(widget.offsetWidth).to.equal(widget.parentElement?.offsetWidth);
  });
});
