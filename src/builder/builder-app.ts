import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {styles} from './builder-app.styles.js';
import {choiceSwitch, type Choice} from './choice-switch.js';
import type {Values} from './config.js';
import {dockStyles} from './dock.styles.js';
import {fieldControl} from './field.js';
import {formStyles} from './form.styles.js';
import {widgetsOf, type Field, type Group, type Manifest, type Widget} from './manifest.js';
import {Preview} from './preview.js';
import {previewStyles} from './preview.styles.js';
import {callLine, problemsOf, settingsOf, snippetOf, usableOf} from './snippet.js';
import {TwinReader} from './twin-reader.js';

const GROUPS: readonly (readonly [Group, string])[] = [
  ['widget', 'This widget'],
  ['look', 'Look'],
  ['clinic', 'Your clinic'],
];

const WIDTHS = [
  ['320', 'Phone'],
  ['768', 'Tablet'],
  ['full', 'Full'],
] as const;

const SURFACES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** How much of a widget's text stands inside its tag. */
const LENGTHS = [
  ['short', 'Short'],
  ['whole', 'Whole'],
  ['none', 'None'],
] as const;

/**
 * The embed builder: choose a widget, set it, see it, copy the lines. It knows widgets by their
 * tags and documented attributes only, so that a new one needs no change here.
 */
export class BuilderApp extends LitElement {
  static override styles = [styles, formStyles, previewStyles, dockStyles];

  /** The documented elements. */
  @property({attribute: false}) manifest: Manifest = {modules: []};

  /** Address of the loader, as the snippet names it. */
  @property() script = 'ascent.js';

  @state() private chosen = '';
  @state() private values: Values = {};
  @state() private width: Choice<typeof WIDTHS> = 'full';
  @state() private surface: Choice<typeof SURFACES> = matchMedia('(prefers-color-scheme: dark)')
    .matches
    ? 'dark'
    : 'light';
  @state() private length: Choice<typeof LENGTHS> = 'short';
  @state() private twin: {readonly tag: string; readonly text: string} | undefined;
  @state() private shown = false;
  @state() private status = '';

  @query('.stage') private stage!: HTMLElement;
  @query('.device') private device!: HTMLElement;
  @query('textarea') private lines!: HTMLTextAreaElement;

  #widgets: readonly Widget[] = [];
  #preview = new Preview();
  #reader = new TwinReader(() => this.requestUpdate());
  #reading: Promise<void> | undefined;
  #resized = new ResizeObserver(() => this.#fitPreview());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#preview.place.slot = 'preview';
    this.#reader.place.slot = 'copies';
    this.append(this.#preview.place, this.#reader.place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('manifest')) this.#widgets = widgetsOf(this.manifest);
  }

  protected override updated(): void {
    const widget = this.#widget;
    if (!widget) return;
    this.#preview.show(widget.tag, settingsOf(widget, this.#usable(widget)), widget.name);
    this.#reading = this.#readTwin(widget);
    this.#resized.observe(this.stage);
    this.#fitPreview();
  }

  protected override render(): unknown {
    const widget = this.#widget;
    if (!widget) return nothing;
    return html`
      <div class="columns">${this.#choose(widget)} ${this.#set(widget)} ${this.#see()}</div>
      ${this.#copy(widget)}
      <slot name="copies"></slot>
    `;
  }

  get #widget(): Widget | undefined {
    return this.#widgets.find(({tag}) => tag === this.chosen) ?? this.#widgets[0];
  }

  #choose(widget: Widget): TemplateResult {
    return html`<section class="choose">
      <h2 id="choose"><span>1</span> Choose a widget</h2>
      <div class="widgets" role="radiogroup" aria-labelledby="choose">
        ${this.#widgets.map(
          ({tag, name, summary}) =>
            html`<label class="widget">
              <input
                type="radio"
                name="widget"
                value=${tag}
                .checked=${tag === widget.tag}
                aria-describedby="about-${tag}"
                @change=${() => this.#choosing(tag)}
              />
              <span class="name">${name}</span>
              <span class="about" id="about-${tag}">${summary}</span>
            </label>`,
        )}
      </div>
    </section>`;
  }

  #set(widget: Widget): TemplateResult {
    const values = this.#valuesOf(widget);
    const problems = problemsOf(widget, values);
    return html`<section class="set">
      <h2><span>2</span> Set it up</h2>
      <p class="note">Everything is optional. What you leave as it is stays out of your lines.</p>
      <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${GROUPS.map(([group, title]) => {
          const fields = widget.fields.filter((field) => field.group === group);
          if (!fields.length) return nothing;
          const set = settingsOf({...widget, fields}, values).length;
          return html`<details ?open=${group === 'widget'}>
            <summary>
              ${title}${set ? html` <span class="count">${set} set</span>` : nothing}
            </summary>
            <fieldset>
              <legend class="hidden-text">${title}</legend>
              ${fields.map((field) =>
                fieldControl(field, values[field.name], problems.get(field.name), (value) =>
                  this.#typed(widget, field, value),
                ),
              )}
            </fieldset>
          </details>`;
        })}
      </form>
    </section>`;
  }

  #see(): TemplateResult {
    return html`<section class="see">
      <h2><span>3</span> See it live</h2>
      <div class="tools">
        ${choiceSwitch('Width', WIDTHS, this.width, (width) => (this.width = width))}
        ${choiceSwitch('Page', SURFACES, this.surface, (surface) => (this.surface = surface))}
      </div>
      <div class="stage" data-surface=${this.surface}>
        <div class="device" data-width=${this.width}><slot name="preview"></slot></div>
      </div>
      <p class="note scale" hidden></p>
    </section>`;
  }

  #copy(widget: Widget): TemplateResult {
    return html`<section class="dock" aria-labelledby="copy">
      <div class="row">
        <h2 id="copy"><span>4</span> Your lines</h2>
        <p class="status" role="status">${this.status}</p>
        <button
          type="button"
          aria-expanded=${this.shown}
          aria-controls="lines"
          @click=${() => (this.shown = !this.shown)}
        >
          ${this.shown ? 'Hide' : 'Show'}<span class="wide-only"> the lines</span>
        </button>
        <button class="primary" type="button" @click=${() => this.#copyLines(widget)}>
          Copy<span class="wide-only"> the lines</span>
        </button>
      </div>
      <div class="lines" id="lines" ?hidden=${!this.shown}>
        ${choiceSwitch('Text for readers without scripts', LENGTHS, this.length, (length) =>
          this.#telling(length),
        )}
        <label for="snippet">
          Paste these where the widget should stand. A page needs the script line only once.
        </label>
        <textarea
          id="snippet"
          readonly
          spellcheck="false"
          .value=${this.#linesOf(widget)}
        ></textarea>
      </div>
    </section>`;
  }

  #valuesOf({tag, fields}: Widget): Values {
    const set = fields.flatMap((field): [string, string][] => {
      const value = this.values[keyOf(tag, field)];
      return value === undefined ? [] : [[field.name, value]];
    });
    return Object.fromEntries(set);
  }

  #usable(widget: Widget): Values {
    const values = this.#valuesOf(widget);
    return usableOf(values, problemsOf(widget, values));
  }

  #linesOf(widget: Widget): string {
    const usable = this.#usable(widget);
    const text = this.twin?.tag === widget.tag ? this.twin.text : callLine(usable);
    return snippetOf(widget, usable, this.script, this.length === 'none' ? '' : text);
  }

  /** Reads what the widget says with its settings; until it can be read, a line stands for it. */
  async #readTwin(widget: Widget): Promise<void> {
    if (this.length === 'none') return;
    const {tag} = widget;
    const usable = this.#usable(widget);
    const read = await this.#reader.read(tag, settingsOf(widget, usable), this.length);
    const text = read ?? callLine(usable);
    if (this.twin?.tag !== tag || this.twin.text !== text) this.twin = {tag, text};
  }

  #telling(length: Choice<typeof LENGTHS>): void {
    this.length = length;
    this.status = '';
  }

  #choosing(tag: string): void {
    this.chosen = tag;
    this.status = '';
  }

  #typed({tag}: Widget, field: Field, value: string | undefined): void {
    const values = new Map(Object.entries(this.values));
    if (value === undefined) values.delete(keyOf(tag, field));
    else values.set(keyOf(tag, field), value);
    this.values = Object.fromEntries(values);
    this.status = '';
  }

  async #copyLines(widget: Widget): Promise<void> {
    await this.#reading;
    try {
      await navigator.clipboard.writeText(this.#linesOf(widget));
      this.status = 'Copied. Now paste it into your page.';
    } catch {
      this.shown = true;
      await this.updateComplete;
      this.lines.focus();
      this.lines.select();
      this.status = 'Your browser does not let us copy. Press Ctrl+C or ⌘C.';
    }
  }

  /** A wide preview is drawn smaller where the column is narrow, so that nobody scrolls sideways. */
  #fitPreview(): void {
    const wanted = Number(this.width) || 0;
    const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(this.stage);
    const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
    const scale = wanted ? Math.min(1, (this.stage.clientWidth - padding) / wanted) : 1;
    this.device.style.setProperty('zoom', String(scale));
    const note = this.renderRoot.querySelector<HTMLElement>('.scale');
    if (!note) return;
    note.hidden = scale === 1;
    note.textContent = `Shown at ${Math.round(scale * 100)} % of its size.`;
  }
}

/** The clinic and the look are the same in all widgets; the title and a widget's own are not. */
function keyOf(tag: string, {group, name}: Field): string {
  return group === 'widget' || name === 'heading' ? `${tag} ${name}` : name;
}
