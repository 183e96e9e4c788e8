import {fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {BuilderApp} from '../../src/builder/builder-app.js';
import type {Manifest} from '../../src/builder/manifest.js';
import {AscentElement} from '../../src/element/ascent-element.js';
import {define} from '../../src/element/define.js';
import {disclosureHeading, disclosurePanel} from '../../src/shared/disclosure.js';
import {helpLine} from '../../src/shared/help-line.js';

customElements.define('embed-builder', BuilderApp);

/** A widget that can be read; the other one of the manifest never comes. */
export class BackNotes extends AscentElement<string> {
  static override readonly tag = 'back-notes';

  /** What the next `loadContent` gives. */
  static content: () => Promise<string> = () => Promise.resolve('Notes & “more”');

  protected override loadContent(): Promise<string> {
    return BackNotes.content();
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

export async function builder(): Promise<BuilderApp> {
  const app = await fixture<BuilderApp>(
    html`<embed-builder
      .manifest=${MANIFEST}
      script="https://cdn.example/ascent.js"
    ></embed-builder>`,
  );
  for (const group of inside(app).querySelectorAll('details')) group.open = true;
  return app;
}

export function inside(app: BuilderApp): ShadowRoot {
  if (!app.shadowRoot) throw new Error('The builder shows nothing.');
  return app.shadowRoot;
}

/** The control that a label names. */
export function control(app: BuilderApp, name: string): HTMLElement {
  const label = [...inside(app).querySelectorAll('label')].find(({textContent}) =>
    textContent.trim().startsWith(name),
  );
  if (!label?.control) throw new Error(`No control is labelled ${name}.`);
  return label.control;
}

export const labelled = (app: BuilderApp, name: string): HTMLInputElement =>
  control(app, name) as HTMLInputElement;

export const list = (app: BuilderApp, name: string): HTMLSelectElement =>
  control(app, name) as HTMLSelectElement;

export const area = (app: BuilderApp): HTMLTextAreaElement =>
  control(app, 'Paste these') as HTMLTextAreaElement;

export function button(app: BuilderApp, name: string): HTMLButtonElement {
  const found = [...inside(app).querySelectorAll('button')].find(({textContent}) =>
    textContent.trim().startsWith(name),
  );
  if (!found) throw new Error(`No button says ${name}.`);
  return found;
}

export async function type(app: BuilderApp, name: string, value: string): Promise<void> {
  labelled(app, name).select();
  await sendKeys(value ? {type: value} : {press: 'Delete'});
  await app.updateComplete;
}

export async function choose(app: BuilderApp, name: string, value: string): Promise<void> {
  list(app, name).value = value;
  list(app, name).dispatchEvent(new Event('change'));
  await app.updateComplete;
}

export const lines = (app: BuilderApp): string => area(app).value;

/** What stands inside the widget's tag, without the white space between lines. */
export const inTag = (app: BuilderApp): string =>
  (/-[a-z]+[^<>]*>(.*)<\/[a-z]+-[a-z]+>$/s.exec(lines(app))?.[1] ?? '').replace(/\s*\n\s*/g, '');

/** The tags that stand in the page for the preview, where a loader can find them. */
export const shownIn = (app: BuilderApp): string[] =>
  [...document.querySelectorAll('embed-builder > [slot=preview] > *')]
    .filter((widget) => app.contains(widget))
    .map(({localName}) => localName);

export const status = (app: BuilderApp): string | undefined =>
  inside(app).querySelector('[role=status]')?.textContent;

/** Runs with a clipboard that does as told, and gives back the browser's own. */
export async function withClipboard(
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
