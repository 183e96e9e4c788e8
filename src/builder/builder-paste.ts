import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base.styles.js';
import type {Config} from './config.js';
import {dialogStyles} from './dialog.styles.js';
import {closeIcon} from './icons.js';
import type {Widget} from './manifest.js';
import {readSnippet, type Reading} from './paste/read-snippet.js';

/**
 * Takes lines from a page, also ones that an editor has mangled, back into the form.
 *
 * @fires {CustomEvent<Config>} read - The lines said this.
 */
export class BuilderPaste extends LitElement {
  static override styles = [baseStyles, dialogStyles];

  @property({attribute: false}) widgets: readonly Widget[] = [];

  @state() private reading: Reading | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('textarea') private area!: HTMLTextAreaElement;

  /** Opens the window, empty. */
  open(): void {
    this.reading = undefined;
    this.area.value = '';
    this.dialog.showModal();
    this.area.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="paste-title">
      <div class="head">
        <h2 id="paste-title">Paste lines to edit them</h2>
        <button class="small" type="button" aria-label="Close" @click=${() => this.dialog.close()}>
          ${closeIcon}
        </button>
      </div>
      <div class="body">
        <label for="pasted">
          Copy the lines from your page and paste them here. They may be old, or damaged by an
          editor.
        </label>
        <textarea id="pasted" rows="9" spellcheck="false"></textarea>
        <div>
          <button class="primary" type="button" @click=${() => this.#read()}>Fill the form</button>
        </div>
        <div role="status">${this.#told()}</div>
      </div>
    </dialog>`;
  }

  #told(): unknown {
    const {reading} = this;
    return reading ? html`${JSON.stringify(reading)}` : nothing;
  }

  #read(): void {
    this.reading = readSnippet(this.area.value, this.widgets);
    const config: Config | undefined = this.reading.config;
    if (config) this.dispatchEvent(new CustomEvent('read', {detail: config}));
  }
}
