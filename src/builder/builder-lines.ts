import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base.styles.js';
import {choiceSwitch} from './choice-switch.js';
import type {Config} from './config.js';
import {dialogStyles} from './dialog.styles.js';
import {closeIcon} from './icons.js';
import {linesStyles} from './lines.styles.js';
import type {Output, Part, Platform, World} from './platforms/platform.js';

const LENGTHS = [
  ['short', 'Short'],
  ['whole', 'Whole'],
  ['none', 'None'],
] as const;

const RELEASES = [
  ['following', 'Follow updates'],
  ['pinned', 'Keep this one'],
] as const;

/**
 * Where the widgets go, what to do there, and what to paste: a bar that is always in reach, and a
 * window with all of it.
 *
 * @fires {CustomEvent<Partial<Config>>} change - More or less text, or another release, is wanted.
 */
export class BuilderLines extends LitElement {
  static override styles = [baseStyles, dialogStyles, linesStyles];

  @property({attribute: false}) platforms: readonly Platform[] = [];
  /** What can be used of what was set. */
  @property({attribute: false}) config: Config | undefined;
  @property({attribute: false}) world: World | undefined;
  /** Resolves when the lines are complete. */
  @property({attribute: false}) complete: () => Promise<unknown> = () => Promise.resolve();

  @state() private platform = 'wix-element';
  @state() private status = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override render(): unknown {
    const {config, world} = this;
    const platform = this.#platform;
    if (!config || !world || !platform) return nothing;
    const output = platform.outputOf(config, world);
    const isEmpty = !config.pieces.length;
    return html`
      <section class="bar" aria-labelledby="take">
        <h2 id="take"><span>4</span> Take it to your site</h2>
        ${this.#platformChoice('bar-platform', 'hidden-text')}
        <button class="primary" type="button" ?disabled=${isEmpty} @click=${() => this.#open()}>
          Get the lines
        </button>
      </section>
      <dialog aria-labelledby="lines-title" @close=${() => (this.status = '')}>
        <div class="head">
          <h2 id="lines-title">Take it to your site</h2>
          <button
            class="small"
            type="button"
            aria-label="Close"
            @click=${() => this.dialog.close()}
          >
            ${closeIcon}
          </button>
        </div>
        <div class="body">
          <div class="choices">
            ${this.#platformChoice('dialog-platform', '')}
            ${choiceSwitch('Text for readers without scripts', LENGTHS, config.twin, (twin) =>
              this.#change({twin}),
            )}
            ${choiceSwitch('Release', RELEASES, config.release, (release) =>
              this.#change({release}),
            )}
          </div>
          ${this.#output(output)}
        </div>
      </dialog>
    `;
  }

  get #platform(): Platform | undefined {
    return this.platforms.find(({id}) => id === this.platform) ?? this.platforms[0];
  }

  #platformChoice(id: string, hidden: string): TemplateResult {
    const now = this.#platform?.id;
    return html`<label class="pick" for=${id}
      ><span class=${hidden}>Your site is made with</span>
      <select
        id=${id}
        @change=${({target}: Event) => {
          this.platform = (target as HTMLSelectElement).value;
          this.status = '';
        }}
      >
        ${this.platforms.map(
          ({id: value, name}) =>
            html`<option value=${value} .selected=${value === now}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  #output({steps, parts, traps}: Output): TemplateResult {
    return html`
      <div class="group">
        <h3 id="steps">What to do</h3>
        <ol class="steps" aria-labelledby="steps">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div class="group">
        <h3>What to paste</h3>
        <p class="note status" role="status">${this.status}</p>
        ${parts.map((part, at) => this.#part(part, at))}
      </div>
      ${
        traps.length
          ? html`<div class="traps">
              <h3 id="traps">Good to know</h3>
              <ul aria-labelledby="traps">
                ${traps.map((trap) => html`<li>${trap}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    `;
  }

  #part({title, text, where}: Part, at: number): TemplateResult {
    return html`<div class="part">
      <div class="names">
        <label for="part-${at}">${title}</label>
        <p class="note" id="where-${at}">${where}</p>
      </div>
      <button
        class=${at ? '' : 'primary'}
        type="button"
        aria-label="Copy: ${title}"
        @click=${() => this.#copy(at)}
      >
        Copy
      </button>
      <textarea
        id="part-${at}"
        aria-describedby="where-${at}"
        readonly
        spellcheck="false"
        rows=${Math.min(12, text.split('\n').length)}
        .value=${text}
      ></textarea>
    </div>`;
  }

  #open(): void {
    this.dialog.showModal();
  }

  #change(detail: Partial<Config>): void {
    this.status = '';
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  async #copy(at: number): Promise<void> {
    await this.complete();
    await this.updateComplete;
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`#part-${at}`);
    if (!area) return;
    const title = area.labels[0]?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(area.value);
      this.status = `Copied: ${title}. Now paste it.`;
    } catch {
      area.focus();
      area.select();
      this.status = 'Your browser does not let us copy. Press Ctrl+C or ⌘C.';
    }
  }
}
