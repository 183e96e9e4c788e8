import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {BuilderApp} from '../../src/builder/builder-app.js';
import type {Manifest} from '../../src/builder/manifest.js';
import {AscentElement} from '../../src/element/ascent-element.js';
import {define} from '../../src/element/define.js';
import {disclosureHeading, disclosurePanel} from '../../src/shared/disclosure.js';
import {helpLine} from '../../src/shared/help-line.js';

customElements.define('embed-builder', BuilderApp);

/** A widget that can be read; the other one of the manifest never comes. */
class BackNotes extends AscentElement<string> {
  static override readonly tag = 'back-notes';

  protected override loadContent(): Promise<string> {
    return Promise.resolve('Notes & “more”');
  }

  protected override defaultHeading(content: string): string {
    return content;
  }

  #open = false;

  protected override body(): TemplateResult {
    const toggle = (): void => {
      this.#open = true;
      this.requestUpdate();
    };
    const part = {id: 'note', title: 'A note', level: this.innerLevel, open: this.#open, toggle};
    return html`${disclosureHeading(part)}${disclosurePanel(part, html`<p>What it says.</p>`)}
    ${helpLine(this.clinic)}`;
  }
}

define(BackNotes);

const attribute = (name: string, text: string, standard: string, description: string) => ({
  name,
  type: {text},
  default: standard,
  description,
});

const SHARED = [
  attribute('heading', 'string | null', 'null', 'Replaces the title; an empty value hides it.'),
  attribute('theme', "'auto' | 'light' | 'dark'", "'auto'", 'Light or dark.'),
  attribute('accent', 'string | null', 'null', 'Brand color.'),
  attribute('phone', 'string | null', 'null', 'The number. Default: 516-387-0053.'),
];

const element = (tagName: string, ...own: ReturnType<typeof attribute>[]) => ({
  kind: 'class',
  name: tagName,
  tagName,
  summary: `About ${tagName}`,
  attributes: [...own, ...SHARED],
});

const MANIFEST: Manifest = {
  modules: [
    {
      declarations: [
        element('stride-clock', attribute('pace', 'number', 'null', 'Steps a minute, 90 to 240.')),
        element(
          'back-notes',
          attribute('layout', "'list' | 'cards'", "'list'", 'How notes are laid out.'),
          attribute('focus', "'hip' | 'back' | null", 'null', 'What is lit. Default: none.'),
        ),
      ],
    },
  ],
};

async function builder(): Promise<BuilderApp> {
  const app = await fixture<BuilderApp>(
    html`<embed-builder
      .manifest=${MANIFEST}
      script="https://cdn.example/ascent.js"
    ></embed-builder>`,
  );
  for (const group of inside(app).querySelectorAll('details')) group.open = true;
  return app;
}

function inside(app: BuilderApp): ShadowRoot {
  if (!app.shadowRoot) throw new Error('The builder shows nothing.');
  return app.shadowRoot;
}

/** The control that a label names. */
function control(app: BuilderApp, name: string): HTMLElement {
  const label = [...inside(app).querySelectorAll('label')].find(({textContent}) =>
    textContent.trim().startsWith(name),
  );
  if (!label?.control) throw new Error(`No control is labelled ${name}.`);
  return label.control;
}

const labelled = (app: BuilderApp, name: string): HTMLInputElement =>
  control(app, name) as HTMLInputElement;

const list = (app: BuilderApp, name: string): HTMLSelectElement =>
  control(app, name) as HTMLSelectElement;

const area = (app: BuilderApp): HTMLTextAreaElement =>
  control(app, 'Paste these') as HTMLTextAreaElement;

function button(app: BuilderApp, name: string): HTMLButtonElement {
  const found = [...inside(app).querySelectorAll('button')].find(({textContent}) =>
    textContent.trim().startsWith(name),
  );
  if (!found) throw new Error(`No button says ${name}.`);
  return found;
}

async function type(app: BuilderApp, name: string, value: string): Promise<void> {
  labelled(app, name).select();
  await sendKeys(value ? {type: value} : {press: 'Delete'});
  await app.updateComplete;
}

async function choose(app: BuilderApp, name: string, value: string): Promise<void> {
  list(app, name).value = value;
  list(app, name).dispatchEvent(new Event('change'));
  await app.updateComplete;
}

const lines = (app: BuilderApp): string => area(app).value;

/** What stands inside the widget's tag, without the white space between lines. */
const inTag = (app: BuilderApp): string =>
  (/-[a-z]+[^<>]*>(.*)<\/[a-z]+-[a-z]+>$/s.exec(lines(app))?.[1] ?? '').replace(/\s*\n\s*/g, '');

/** The tags that stand in the page for the preview, where a loader can find them. */
const shownIn = (app: BuilderApp): string[] =>
  [...document.querySelectorAll('embed-builder > [slot=preview] > *')]
    .filter((widget) => app.contains(widget))
    .map(({localName}) => localName);

const status = (app: BuilderApp): string | undefined =>
  inside(app).querySelector('[role=status]')?.textContent;

/** Runs with a clipboard that does as told, and gives back the browser's own. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

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

describe('the text for readers without scripts', () => {
  const CALL = (phone: string, digits: string): string =>
    `<p>Questions? Call Ascent Physical Therapy: <a href="tel:+1${digits}"><bdi dir="ltr">${phone}</bdi></a></p>`;
  const SHORT = '<h2>Notes &amp; “more”</h2><h3>A note</h3>';

  it('is what the widget shows at first, with what was set', async () => {
    const app = await builder();
    await waitUntil(() => inTag(app) === SHORT + CALL('516-387-0053', '5163870053'));
    await type(app, 'Phone', '631-555-0100');
    await type(app, 'Heading', '<My> notes');
    await waitUntil(
      () =>
        inTag(app) ===
        '<h2>&lt;My&gt; notes</h2><h3>A note</h3>' + CALL('631-555-0100', '6315550100'),
    );
  });

  it('can be whole, or none at all', async () => {
    const app = await builder();
    await waitUntil(() => inTag(app).startsWith(SHORT));
    labelled(app, 'Whole').click();
    await waitUntil(() => inTag(app).startsWith(`${SHORT}<p>What it says.</p>`));
    labelled(app, 'None').click();
    await app.updateComplete;
    expect(inTag(app)).to.equal('');
    expect(lines(app)).to.contain('<back-notes></back-notes>');
    labelled(app, 'Short').click();
    await waitUntil(() => inTag(app) === SHORT + CALL('516-387-0053', '5163870053'));
  });

  it('does not change with what someone opens in the preview', async () => {
    const app = await builder();
    await waitUntil(() => inTag(app).startsWith(SHORT));
    const before = lines(app);
    const preview = app.querySelector<BackNotes>('[slot=preview] back-notes')!;
    preview.shadowRoot!.querySelector('button')!.click();
    await preview.updateComplete;
    await choose(app, 'Layout', 'cards');
    await choose(app, 'Layout', 'list');
    await type(app, 'Phone', '631-555-0100');
    await type(app, 'Phone', '');
    await waitUntil(() => lines(app) === before);
  });

  it('is one line with the phone where the widget does not come', async () => {
    const app = await builder();
    labelled(app, 'Stride clock').click();
    await type(app, 'Phone', '631-555-0100');
    await waitUntil(
      () =>
        inTag(app) ===
        '<p>Call Ascent Physical Therapy: <a href="tel:+16315550100">631-555-0100</a></p>',
    );
  });

  it('is there when the lines are copied right after a change', async () => {
    const app = await builder();
    let copied = '';
    const writeText = (text: string): Promise<void> => {
      copied = text;
      return Promise.resolve();
    };
    await withClipboard(writeText, async () => {
      await waitUntil(() => inTag(app).startsWith(SHORT));
      labelled(app, 'Heading').value = 'Quick';
      labelled(app, 'Heading').dispatchEvent(new Event('input'));
      await app.updateComplete;
      button(app, 'Copy').click();
      await waitUntil(() => status(app));
    });
    expect(copied).to.contain('<h2>Quick</h2>');
  });

  it('is read from copies that nobody sees or reaches with the keyboard', async () => {
    const app = await builder();
    await waitUntil(() => inTag(app).startsWith(SHORT));
    const copy = app.querySelector<HTMLElement>('[slot=copies] back-notes')!;
    expect(copy.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(copy.closest('[inert]') === null).to.equal(false);
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
