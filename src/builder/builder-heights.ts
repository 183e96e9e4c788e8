import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base.styles.js';
import {boxesFor, leastBox, WIDTHS, type Height} from './boxes.js';
import {HeightOracle, type Task} from './height-oracle.js';
import {heightsStyles} from './heights.styles.js';
import {LANGUAGES, nameOf} from './languages.js';
import type {Widget} from './manifest.js';
import type {Sources} from './stage.js';
import type {Shown} from './state.js';

/**
 * How high the widgets are, in each language, and the box to draw for them.
 *
 * @fires {CustomEvent<readonly Height[]>} measured - There are heights for what is shown now.
 */
export class BuilderHeights extends LitElement {
  static override styles = [baseStyles, heightsStyles];

  @property({attribute: false}) shown: readonly Shown[] = [];
  @property({attribute: false}) widgets: readonly Widget[] = [];
  @property({attribute: false}) sources: Sources | undefined;
  /** The language of the page; empty: any. */
  @property() language = '';

  @state() private heights: readonly Height[] = [];
  @state() private done: number | undefined;
  @state() private said = '';
  /** What was shown when it was measured. */
  @state() private measured = '';

  @query('.place') private place!: HTMLElement;

  #stopper: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopper?.abort();
  }

  protected override render(): TemplateResult {
    const {done} = this;
    return html`
      <p class="note">
        A Wix box has a height that you draw. Measure once, and draw the box so that nothing is cut
        off and no gap is left.
      </p>
      <div class="row">
        <button
          type="button"
          ?disabled=${!this.shown.length}
          @click=${() => (done === undefined ? void this.#measure() : this.#stopper?.abort())}
        >
          ${done === undefined ? 'Measure heights' : 'Stop'}
        </button>
        ${
          done === undefined
            ? nothing
            : html`<progress aria-label="Heights measured" max="1" .value=${done}></progress>`
        }
        <p class="note" role="status">
          ${this.#isOld ? 'Your settings have changed. Measure again.' : this.said}
        </p>
      </div>
      ${this.heights.length && !this.#isOld ? this.shown.map((one, at) => this.#table(one, at)) : nothing}
      <div class="place" inert></div>
    `;
  }

  get #isOld(): boolean {
    return Boolean(this.measured) && this.measured !== JSON.stringify(this.shown);
  }

  #table({tag, settings}: Shown, at: number): TemplateResult {
    const name = this.widgets.find((widget) => widget.tag === tag)?.name ?? tag;
    const heights = this.heights.filter((height) => height.at === at);
    if (settings.some(([key, value]) => key === 'mode' && value === 'floating'))
      return html`<h4>${name}</h4>
        <p class="note">It floats over the page, so it needs no room.</p>`;
    if (!heights.some(({first}) => first))
      return html`<h4>${name}</h4>
        <p class="note">It shows nothing yet, so there is nothing to measure.</p>`;
    return html`<h4 id="heights-${at}">${name}</h4>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="heights-${at}">
        <table aria-labelledby="heights-${at}">
          <thead>
            <tr>
              <th scope="col">Width</th>
              ${WIDTHS.map((width) => html`<th scope="col">${width} px</th>`)}
            </tr>
          </thead>
          <tbody>
            ${LANGUAGES.map(
              ([language]) =>
                html`<tr>
                  <th scope="row">${nameOf(language)}</th>
                  ${WIDTHS.map((width) => {
                    const found = heights.find(
                      (height) => height.language === language && height.width === width,
                    );
                    return html`<td>
                      ${found?.first ?? '–'}${
                        found?.open === undefined || found.open === found.first
                          ? nothing
                          : html` <small>open ${found.open}</small>`
                      }
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#boxes(heights)}`;
  }

  #boxes(heights: readonly Height[]): TemplateResult {
    const languages = this.language ? [this.language] : LANGUAGES.map(([language]) => language);
    const first = boxesFor(heights, languages, false);
    const open = boxesFor(heights, languages, true);
    const opens = heights.some((height) => height.open !== undefined);
    return html`<dl>
      <dt>Wix custom element</dt>
      <dd>
        Draw the box ${leastBox(heights, languages)} px high or less. It grows with the widget, and
        never shrinks.
      </dd>
      <dt>Wix HTML embed, other frames</dt>
      <dd>
        ${first.phone} px on phones, ${first.wide} px on wider screens.
        ${
          opens
            ? html`With all parts open: ${open.phone} and ${open.wide} px; in a lower box a reader
              scrolls.`
            : nothing
        }
      </dd>
    </dl>`;
  }

  async #measure(): Promise<void> {
    if (!this.sources) return;
    const measured = JSON.stringify(this.shown);
    const task: Task = {
      shown: this.shown,
      languages: LANGUAGES.map(([language]) => language),
      tags: this.widgets.map(({tag}) => tag),
      opens: new Set(
        this.widgets
          .filter(({fields}) => fields.some(({name, choices}) => name === 'open' && choices.length))
          .map(({tag}) => tag),
      ),
    };
    const stopper = (this.#stopper = new AbortController());
    this.done = 0;
    this.said = 'Measuring.';
    try {
      const oracle = new HeightOracle(this.place, this.sources);
      this.heights = await oracle.measure(task, (share) => (this.done = share), stopper.signal);
      this.measured = measured;
      this.said = 'Measured. All heights are in pixels.';
      this.dispatchEvent(new CustomEvent('measured', {detail: this.heights}));
    } catch {
      this.said = stopper.signal.aborted ? 'Stopped.' : 'The widgets could not be measured.';
    } finally {
      this.done = undefined;
      this.place.replaceChildren();
    }
  }
}
