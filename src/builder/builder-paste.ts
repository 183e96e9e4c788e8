import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base.styles.js';
import {dialogStyles} from './dialog.styles.js';
import {closeIcon} from './icons.js';
import type {Widget} from './manifest.js';
import {readSnippet, type SnippetReading} from './paste/read-snippet.js';

const styles = css`
  .told {
    display: grid;
    gap: 0.75em;
    padding: 0.875em 1em;
    border-inline-start: 3px solid var(--accent);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    background: var(--tint);
  }
  .told.wrong {
    border-color: var(--wrong);
  }
  ul {
    display: grid;
    gap: 0.375em;
    max-width: 64ch;
    padding-inline-start: 1.25em;
    font-size: 0.9375em;
  }
`;

/**
 * Takes lines from a page, also ones that an editor has mangled, back into the form.
 *
 * @fires {CustomEvent<Config>} read - The lines said this.
 */
export class BuilderPaste extends LitElement {
  static override styles = [baseStyles, dialogStyles, styles];

  @property({attribute: false}) widgets: readonly Widget[] = [];

  @state() private reading: SnippetReading | undefined;

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
    if (!reading) return nothing;
    if ('problem' in reading) return html`<p class="told wrong">${reading.problem}</p>`;
    const names = reading.config.pieces.map(
      ({tag}) => this.widgets.find((widget) => widget.tag === tag)?.name ?? tag,
    );
    return html`<div class="told">
      <p><strong>The form is filled: ${names.join(', ')}.</strong></p>
      ${
        reading.repairs.length
          ? html`<h3 id="repairs">Put right on the way</h3>
              <ul aria-labelledby="repairs">
                ${reading.repairs.map((repair) => html`<li>${repair}</li>`)}
              </ul>`
          : html`<p>Nothing had to be put right.</p>`
      }
      <div>
        <button type="button" @click=${() => this.dialog.close()}>Go on editing</button>
      </div>
    </div>`;
  }

  #read(): void {
    const reading = (this.reading = readSnippet(this.area.value, this.widgets));
    if ('config' in reading) this.dispatchEvent(new CustomEvent('read', {detail: reading.config}));
  }
}
