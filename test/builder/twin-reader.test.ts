import {expect, nextFrame} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {TwinReader} from '../../src/builder/twin-reader.js';
import {AscentElement} from '../../src/element/ascent-element.js';
import {define} from '../../src/element/define.js';
import {BackNotes} from './back-notes.js';
import {
  builder,
  button,
  choose,
  inTag,
  labelled,
  lines,
  said,
  shownIn,
  tick,
  type,
  withClipboard,
  type App,
  until,
} from './builder.js';

/** The builder with one widget, and its lines for a plain page. */
async function opened(tag = 'back-notes'): Promise<App> {
  const app = await builder({pieces: [{tag, values: {}}]});
  await choose(app, 'Your site', 'html');
  return app;
}

describe('the text for readers without scripts', () => {
  const CALL = (phone: string, digits: string): string =>
    `<p>Questions? Call Ascent Physical Therapy: <a href="tel:+1${digits}"><bdi dir="ltr">${phone}</bdi></a></p>`;
  const SHORT = '<h2>Notes &amp; “more”</h2><h3>A note</h3>';

  it('is what the widget shows at first, with what was set', async () => {
    const app = await opened();
    await until(() => inTag(app) === SHORT + CALL('516-387-0053', '5163870053'));
    await type(app, 'Phone', '631-555-0100');
    await type(app, 'Heading', '<My> notes');
    await until(
      () =>
        inTag(app) ===
        '<h2>&lt;My&gt; notes</h2><h3>A note</h3>' + CALL('631-555-0100', '6315550100'),
    );
  });

  it('can be whole, or none at all', async () => {
    const app = await opened();
    await until(() => inTag(app).startsWith(SHORT));
    await tick(app, 'Whole');
    await until(() => inTag(app).startsWith(`${SHORT}<p>What it says.</p>`));
    await tick(app, 'None');
    expect(inTag(app)).to.equal('');
    expect(lines(app)).to.contain('<back-notes></back-notes>');
    await tick(app, 'Short');
    await until(() => inTag(app) === SHORT + CALL('516-387-0053', '5163870053'));
  });

  it('does not change with what someone opens in the preview', async () => {
    const app = await opened();
    await until(() => inTag(app).startsWith(SHORT));
    const before = lines(app);
    const preview = await shownIn(app, 'back-notes');
    preview.shadowRoot!.querySelector('button')!.click();
    await choose(app, 'Layout', 'cards');
    await choose(app, 'Layout', 'list');
    await type(app, 'Phone', '631-555-0100');
    await type(app, 'Phone', '');
    await until(() => lines(app) === before);
  });

  it('is one line with the phone where the widget does not come', async () => {
    const app = await opened('stride-clock');
    await type(app, 'Phone', '631-555-0100');
    await until(
      () =>
        inTag(app) ===
        '<p>Call Ascent Physical Therapy: <a href="tel:+16315550100">631-555-0100</a></p>',
    );
  });

  it('takes the place of that line when the widget comes late', async () => {
    const {content} = BackNotes;
    const arrive: ((text: string) => void)[] = [];
    BackNotes.content = () => new Promise((resolve) => arrive.push(resolve));
    try {
      const app = await opened();
      await until(() => arrive.length >= 1);
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      expect(inTag(app)).to.match(/^<p>Call Ascent/);
      for (const each of arrive) each('Late');
      await until(() => inTag(app).startsWith('<h2>Late</h2>'));
    } finally {
      BackNotes.content = content;
    }
  });

  it('is there when the lines are copied right after a change', async () => {
    const app = await opened();
    let copied = '';
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return Promise.resolve();
    };
    await withClipboard(writeText, async () => {
      await until(() => inTag(app).startsWith(SHORT));
      labelled(app, 'Heading').value = 'Quick';
      labelled(app, 'Heading').dispatchEvent(new Event('input'));
      await app.updateComplete;
      button(app, 'Copy: Lines').click();
      await until(() => said(app).includes('Copied'));
    });
    expect(copied).to.contain('<h2>Quick</h2>');
  });

  it('is read from copies that nobody sees or reaches with the keyboard', async () => {
    const app = await opened();
    await until(() => inTag(app).startsWith(SHORT));
    const copy = app.querySelector<HTMLElement>('[slot=copies] back-notes')!;
    expect(copy.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(copy.closest('[inert]') === null).to.equal(false);
  });
});

/** A widget that holds others: one that comes and one that never does. */
class NoteBook extends AscentElement<string> {
  static override readonly tag = 'note-book';

  protected override loadContent(): Promise<string> {
    return Promise.resolve('Book');
  }

  protected override defaultHeading(content: string): string {
    return content;
  }

  protected override body(): TemplateResult {
    return html`<section><back-notes heading="Inside" heading-level="3"></back-notes></section>
      <late-notes><p>Later</p></late-notes>`;
  }
}

define(NoteBook);

describe('the text of a widget that holds others', () => {
  let reader: TwinReader;
  let read: () => Promise<string | undefined>;
  beforeEach(() => {
    reader = new TwinReader(() => undefined);
    document.body.append(reader.place);
    read = () => reader.read('note-book', [], 'whole');
  });
  afterEach(() => reader.place.remove());

  it('has theirs in their places, and the fallback of one that does not come', async () => {
    let text: string | undefined;
    await until(async () => (text = await read())?.includes('What it says'));
    expect(text?.replace(/<[^>]*>/g, '').split('\n')).to.deep.equal([
      ...['Book', 'Inside', 'A note', 'What it says.'],
      'Questions? Call Ascent Physical Therapy: 516-387-0053',
      'Later',
    ]);
  });

  it('leaves no copy behind when another widget is chosen', async () => {
    await until(async () => (await read())?.includes('What it says'));
    await reader.read('back-notes', [], 'whole');
    expect([...reader.place.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal([
      'div',
      'back-notes',
    ]);
  });

  it('is not known until the widget is ready', async () => {
    expect(await reader.read('never-notes', [], 'whole')).to.equal(undefined);
  });
});
