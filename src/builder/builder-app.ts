import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {Address} from './address.js';
import {appStyles} from './app.styles.js';
import {baseStyles} from './base.styles.js';
import type {Height} from './boxes.js';
import type {BuilderPaste} from './builder-paste.js';
import {choosePanel} from './choose-panel.js';
import {configOfFile, fileOf} from './config.file.js';
import type {Config, Piece} from './config.js';
import {formStyles} from './form.styles.js';
import {LANGUAGES} from './languages.js';
import {widgetsOf, type Manifest, type Widget} from './manifest.js';
import {PLATFORMS} from './platforms/index.js';
import type {World} from './platforms/platform.js';
import {settingsPanel, type Texts} from './settings-panel.js';
import {callLine} from './problems.js';
import type {Sources} from './stage.js';
import * as change from './state.js';
import {TwinShelf} from './twin-shelf.js';

const DAMAGED = 'This link is damaged, so nothing was taken from it. Ask for it again.';

/** Where the built files stand, and what is known of them. */
export interface Site extends Pick<World, 'base' | 'version' | 'integrity'> {
  /** What a clinic may put into its own words. */
  readonly texts: Texts;
}

/**
 * The embed builder: choose widgets, set them, see them, take the lines. It knows widgets by their
 * tags and documented attributes only, so that a new one needs no change here. All it knows stands
 * in its address, so that a link shares it.
 */
export class BuilderApp extends LitElement {
  static override styles = [baseStyles, appStyles, formStyles];

  /** The documented elements. */
  @property({attribute: false}) manifest: Manifest = {modules: []};
  @property({attribute: false}) site: Site | undefined;
  /** Address of a bare page for the preview. */
  @property() page = 'preview.html';

  @state() private config: Config = change.EMPTY;
  @state() private previous: Config | undefined;
  @state() private said = '';
  @state() private isOpen = false;
  @state() private heights: readonly Height[] = [];

  @query('builder-paste') private paste!: BuilderPaste;
  @query('input[type=file]') private file!: HTMLInputElement;

  #widgets: readonly Widget[] = [];
  #sources: Sources | undefined;
  #address = new Address();
  #twins = new TwinShelf(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#twins.place.slot = 'copies';
    this.append(this.#twins.place);
    addEventListener('hashchange', this.#onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('manifest')) {
      this.#widgets = widgetsOf(this.manifest);
      void this.#open();
    }
    if (this.site)
      this.#sources ??= {page: this.page, script: new URL('ascent.js', this.site.base).href};
  }

  protected override render(): unknown {
    const {config, site, said} = this;
    const widgets = this.#widgets;
    if (!site || !this.isOpen) return nothing;
    const usable = change.usableConfig(config, widgets);
    const shown = change.shownOf(usable, widgets);
    const world = this.#world(site, usable);
    return html`
      ${this.#files(said)}
      <div class="columns">
        ${choosePanel(widgets, config, {
          add: (tag) => this.#set(change.withPiece(this.config, tag)),
          remove: (tag) => this.#set(change.withoutTag(this.config, tag)),
          move: (at, by) => void this.#move(at, by),
        })}
        ${settingsPanel(widgets, config, site.texts, {
          own: (at, name, value) => this.#set(change.withOwn(this.config, at, name, value)),
          shared: (name, value) => this.#set(change.withShared(this.config, name, value)),
        })}
        <section class="see" aria-labelledby="see">
          <h2 id="see"><span>3</span> See it live</h2>
          <builder-preview .shown=${shown} .sources=${this.#sources}>
            ${this.#languageChoice()}
          </builder-preview>
          <details class="heights">
            <summary><h3>Heights for a fixed box</h3></summary>
            <builder-heights
              .shown=${shown}
              .widgets=${widgets}
              .sources=${this.#sources}
              language=${config.language}
              @measured=${({detail}: CustomEvent<readonly Height[]>) => (this.heights = detail)}
            ></builder-heights>
          </details>
        </section>
      </div>
      <builder-lines
        .platforms=${PLATFORMS}
        .config=${usable}
        .world=${world}
        .complete=${this.#complete}
        @change=${({detail}: CustomEvent<Partial<Config>>) => this.#set({...this.config, ...detail})}
      ></builder-lines>
      <builder-paste
        .widgets=${widgets}
        @read=${({detail}: CustomEvent<Config>) =>
          this.#replace(detail, 'The form says what your lines said.')}
      ></builder-paste>
      <slot name="copies"></slot>
    `;
  }

  #files(said: string): TemplateResult {
    return html`<div class="files">
      <button type="button" @click=${() => this.paste.open()}>Paste to edit</button>
      <button type="button" @click=${() => void this.#share()}>Copy a link</button>
      <button type="button" @click=${() => this.#save()}>Save a file</button>
      <button type="button" @click=${() => this.file.click()}>Open a file</button>
      <input
        class="hidden-text"
        type="file"
        accept=".json,application/json"
        aria-label="A file that was saved here"
        tabindex="-1"
        @change=${() => void this.#openFile()}
      />
      <p role="status">${said}</p>
      ${
        this.previous
          ? html`<button class="small" type="button" @click=${() => this.#undo()}>Undo</button>`
          : nothing
      }
    </div>`;
  }

  #languageChoice(): TemplateResult {
    const {config} = this;
    return html`<label class="pick" slot="tools">
      <span>Language</span>
      <select
        @change=${({target}: Event) =>
          this.#set({...this.config, language: (target as HTMLSelectElement).value})}
      >
        <option value="" .selected=${!config.language}>The page’s own</option>
        ${LANGUAGES.map(
          ([language, name]) =>
            html`<option value=${language} .selected=${language === config.language}>
              ${name}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #world(site: Site, {language, twin}: Config): World {
    return {
      ...site,
      widgets: this.#widgets,
      twinOf: (piece) =>
        twin === 'none'
          ? ''
          : (this.#twins.read({...piece, language, length: twin}) ?? callLine(piece.values)),
      heightOf: (piece, width) => this.#heightOf(piece, width),
    };
  }

  /** Heights hold for the order in which widgets stood when they were measured. */
  #heightOf({tag}: Piece, width: number): number | undefined {
    const at = this.config.pieces.findIndex((piece) => piece.tag === tag);
    const found = this.heights.filter((height) => height.at === at && height.width === width);
    const language = this.config.language || 'en';
    return found.find((height) => height.language === language)?.first;
  }

  #complete = async (): Promise<void> => {
    await this.#twins.complete();
    await this.updateComplete;
  };

  #set(config: Config): void {
    this.config = config;
    this.previous = undefined;
    this.said = '';
    this.heights = [];
    void this.#address.write(config);
  }

  /** Puts another configuration in the place of this one, which can be had back. */
  #replace(config: Config, said: string): void {
    const {config: previous} = this;
    this.#set(config);
    this.previous = previous;
    this.said = said;
  }

  #undo(): void {
    if (!this.previous) return;
    this.#set(this.previous);
    this.said = 'All is as it was before.';
  }

  async #move(at: number, by: -1 | 1): Promise<void> {
    this.#set(change.movedPiece(this.config, at, by));
    await this.updateComplete;
    const find = (id: string): HTMLButtonElement | null =>
      this.renderRoot.querySelector(`#${id}-${at + by}:enabled`);
    (by < 0 ? (find('up') ?? find('down')) : (find('down') ?? find('up')))?.focus();
  }

  /** As the address says, or with the first widget. */
  async #open(): Promise<void> {
    const said = await this.#address.read();
    const [first] = this.#widgets;
    if (said && said !== 'damaged') this.config = said;
    else if (first) this.config = change.withPiece(change.EMPTY, first.tag);
    if (said === 'damaged') this.said = DAMAGED;
    this.isOpen = true;
  }

  #onLink = (): void => void this.#followLink();

  async #followLink(): Promise<void> {
    const said = await this.#address.read();
    if (said === 'damaged') this.said = DAMAGED;
    else if (said) this.#replace(said, 'The form says what the link said.');
  }

  async #share(): Promise<void> {
    await this.#address.write(this.config);
    try {
      await navigator.clipboard.writeText(location.href);
      this.said = 'The link is copied. It opens the builder as it is now.';
    } catch {
      this.said = 'Your browser does not let us copy. The address of this page is the link.';
    }
  }

  #save(): void {
    const address = URL.createObjectURL(
      new Blob([fileOf(this.config)], {type: 'application/json'}),
    );
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: 'ascent-widgets.json',
    });
    link.click();
    URL.revokeObjectURL(address);
    this.said = 'Saved as ascent-widgets.json.';
  }

  async #openFile(): Promise<void> {
    const [file] = this.file.files ?? [];
    if (!file) return;
    const read = configOfFile(await file.text());
    this.file.value = '';
    if ('problem' in read) this.said = `${file.name}: ${read.problem}`;
    else this.#replace(read, `The form says what ${file.name} said.`);
  }
}
