import {fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {BuilderApp} from '../../src/builder/builder-app.js';
import {BuilderHeights} from '../../src/builder/builder-heights.js';
import {BuilderLines} from '../../src/builder/builder-lines.js';
import {BuilderPaste} from '../../src/builder/builder-paste.js';
import {BuilderPreview} from '../../src/builder/builder-preview.js';
import type {Config} from '../../src/builder/config.js';
import {fragmentOf} from '../../src/builder/link.js';
import type {Manifest} from '../../src/builder/manifest.js';
import {EMPTY} from '../../src/builder/state.js';
import {VERSION} from '../../src/version.js';
import './back-notes.js';

customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-heights', BuilderHeights);
customElements.define('builder-lines', BuilderLines);
customElements.define('builder-paste', BuilderPaste);
customElements.define('embed-builder', BuilderApp);

/** The builder as a test holds it. */
export type App = BuilderApp;

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

export const MANIFEST: Manifest = {
  modules: [
    {
      declarations: [
        element('stride-clock', attribute('pace', 'number', 'null', 'Steps a minute, 90 to 240.')),
        element(
          'back-notes',
          attribute('layout', "'list' | 'cards'", "'list'", 'How notes are laid out.'),
          attribute('focus', "'hip' | 'back' | null", 'null', 'What is lit. Default: none.'),
          attribute(
            'notes',
            'string | null',
            'null',
            'Which notes, in which order: ids from core, mobility, bone-stress. Default: all.',
          ),
          attribute('strings', 'string | null', 'null', 'Words of the page’s own.'),
          attribute('open', 'string | null', 'null', 'Which stand open: ids, or `all`.'),
        ),
      ],
    },
  ],
};

/** What can be put into own words. */
const TEXTS = {
  'back-notes': [
    {id: 'back-notes.heading', text: 'Notes & “more”'},
    {id: 'back-notes.help', text: 'Questions? Call {clinic}: {number}'},
  ],
};

/** The builder, opened with this configuration, or as it is at first. */
export async function builder(config?: Partial<Config>): Promise<App> {
  const hash = config ? await fragmentOf({...EMPTY, ...config}) : '';
  history.replaceState(history.state, '', `#${hash}`);
  const base = new URL('/test/builder/site/', location.href).href;
  const app = await fixture<BuilderApp>(
    html`<embed-builder
      .manifest=${MANIFEST}
      .site=${{base, version: VERSION, integrity: {}, texts: TEXTS}}
      page="/preview.html"
    ></embed-builder>`,
  );
  await until(() => rootOf(app).querySelector('.columns'), 'The builder does not open.');
  for (const group of rootOf(app).querySelectorAll('details')) group.open = true;
  await settle(app);
  return app;
}

/** Waits as long as a busy machine may need. */
export const until = (condition: () => unknown, complaint?: string): Promise<void> =>
  waitUntil(condition, complaint, {timeout: 8000});

/** The builder with one widget that comes. */
export const withNotes = (): Promise<App> => builder({pieces: [{tag: 'back-notes', values: {}}]});

/** Resolves when the builder and its parts have drawn what is said now. */
export async function settle(app: App): Promise<void> {
  await app.updateComplete;
  for (const part of rootOf(app).querySelectorAll('*'))
    if ('updateComplete' in part) await part.updateComplete;
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} shows nothing.`);
  return element.shadowRoot;
}

/** Everything of the builder that matches, in its parts too. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelectorAll has it
export function all<E extends Element>(app: App, selector: string): readonly E[] {
  const roots = [rootOf(app), ...[...rootOf(app).querySelectorAll('*')].flatMap(shadow)];
  return roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]);
}

function shadow({shadowRoot}: Element): readonly ShadowRoot[] {
  return shadowRoot ? [shadowRoot] : [];
}

/** The control that a label names. */
export function labelled(app: App, name: string): HTMLInputElement {
  const label = all<HTMLLabelElement>(app, 'label').find(({textContent}) =>
    textContent.trim().startsWith(name),
  );
  if (!label?.control) throw new Error(`No control is labelled ${name}.`);
  return label.control as HTMLInputElement;
}

export const list = (app: App, name: string): HTMLSelectElement =>
  labelled(app, name) as unknown as HTMLSelectElement;

export function button(app: App, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(app, 'button').find(({ariaLabel, textContent}) =>
    (ariaLabel ?? textContent).trim().startsWith(name),
  );
  if (!found) throw new Error(`No button says ${name}.`);
  return found;
}

export async function press(app: App, name: string): Promise<void> {
  button(app, name).click();
  await settle(app);
}

export async function tick(app: App, name: string): Promise<void> {
  labelled(app, name).click();
  await settle(app);
}

export async function type(app: App, name: string, value: string): Promise<void> {
  labelled(app, name).select();
  await sendKeys(value ? {type: value} : {press: 'Delete'});
  await settle(app);
}

export async function choose(app: App, name: string, value: string): Promise<void> {
  list(app, name).value = value;
  list(app, name).dispatchEvent(new Event('change'));
  await settle(app);
}

/** The lines for a plain page. */
export function lines(app: App): string {
  const area = all<HTMLTextAreaElement>(app, '.part textarea')[0];
  if (!area) throw new Error('There is nothing to paste.');
  return area.value;
}

/** What stands inside the widget's tag, without the white space between lines. */
export const inTag = (app: App): string =>
  (/<[a-z]+-[a-z]+[^<>]*>(.*)<\/[a-z]+-[a-z]+>$/s.exec(lines(app))?.[1] ?? '').replace(
    /\s*\n\s*/g,
    '',
  );

/** The page in the preview. */
export function previewPage(app: App): Document {
  const page = all<HTMLIFrameElement>(app, '.stage iframe')[0]?.contentDocument;
  if (!page) throw new Error('There is no preview.');
  return page;
}

/** A widget in the preview, when it shows its content. */
export async function shownIn(app: App, tag: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null => previewPage(app).querySelector(tag);
  await until(() => find()?.shadowRoot?.querySelector('.root'), `${tag} is not shown.`);
  return find()!;
}

/** What the builder says now, of all its live regions. */
export const said = (app: App): string =>
  all(app, '[role=status]')
    .map(({textContent}) => textContent.trim())
    .filter(Boolean)
    .join(' ');

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
