import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {loadSafety} from '../../content/load/safety.js';
import {loadCited} from '../../content/load/sources.js';
import {loadTips} from '../../content/load/tips.js';
import type {SafetyContent, Tip, TipId, TipsContent} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {disclosureHeading, disclosurePanel} from '../../shared/disclosure.js';
import {evidence} from '../../shared/evidence.js';
import {helpLine} from '../../shared/help-line.js';
import {idList, isOff, oneOf, text} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {TIP_SHAPES} from './back-pain-tips.shapes.js';
import {styles} from './back-pain-tips.styles.js';

const IDS: readonly TipId[] = ['core', 'mobility', 'technique', 'footwear', 'assessment'];
const LAYOUTS = ['list', 'cards', 'steps'] as const;

type Content = TipsContent & {readonly safety: SafetyContent};

/**
 * Five things a runner can do about back pain, each with how, why and what to watch for.
 *
 * @summary Prevention tips that a reader can open, put on a list and print.
 * @tag back-pain-tips
 *
 * @fires {CustomEvent<{tip: string, open: boolean}>} ascent-tip-toggle - A reader opened or closed a tip.
 * @csspart tip - One tip.
 * @csspart help - The line with the clinic's phone.
 * @cssproperty [--ascent-tip-gap=0.75em] - Space between tips laid out as cards.
 */
export class BackPainTips extends AscentElement<Content> {
  static override readonly tag = 'back-pain-tips';
  static override styles = [baseStyles, disclosureStyles, styles];

  /** Which tips, in which order: ids from core, mobility, technique, footwear, assessment. Default: all. */
  @property() tips: string | null = null;

  /** How the tips are laid out: one under the other, side by side, or as numbered steps. */
  @property() layout: 'list' | 'cards' | 'steps' = 'list';

  /** Which tips stand open at first: tip ids, or `all`. Default: none. */
  @property() open: string | null = null;

  #opened = new Set<TipId>();
  #listed = new Set<TipId>();

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [tips, safety] = await Promise.all([loadTips(locale), loadSafety(locale)]);
    return {...tips, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open')) this.#opened = new Set(this.#openAtFirst());
  }

  protected override body(content: Content): TemplateResult {
    const layout = oneOf('layout', this.layout, LAYOUTS, 'list', this.refuse);
    const ids = idList('tips', this.tips, IDS, IDS, this.refuse);
    const tips = ids.flatMap((id) => content.tips.find((tip) => tip.id === id) ?? []);
    return html`
      <p class="lead">${content.lead}</p>
      <ol class="tips ${layout}" role="list">
        ${tips.map((tip) => this.#tip(tip))}
      </ol>
      <div class="foot">
        <button class="action screen-only" type="button" @click=${this.#print}>
          ${
            this.#listed.size
              ? msg('Print my list', {id: 'back-pain-tips.print-list'})
              : msg('Print all tips', {id: 'back-pain-tips.print-all'})
          }
        </button>
        ${helpLine(this.clinic)}
      </div>
      ${safetyLine(content.safety, this.clinic.country)}
    `;
  }

  #openAtFirst(): readonly TipId[] {
    const wanted = text(this.open).toLowerCase();
    if (isOff(wanted)) return [];
    if (wanted === 'all' || wanted === 'true') return IDS;
    return idList('open', wanted, IDS, [], this.refuse);
  }

  #tip(tip: Tip): TemplateResult {
    const {id, title, action} = tip;
    const listed = this.#listed.has(id);
    const open = this.#opened.has(id);
    const part = {id, title, open, level: this.innerLevel, toggle: () => this.#toggle(id)};
    return html`<li class="tip" part="tip" ?data-listed=${listed}>
      <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">${TIP_SHAPES[id]}</svg>
      <div class="head">
        ${disclosureHeading(part)}
        <p class="what">${action}</p>
      </div>
      ${disclosurePanel(
        part,
        html`${this.#details(tip)}
          <label class="plan screen-only">
            <input type="checkbox" .checked=${listed} @change=${() => this.#list(id)} />
            ${msg('Put this on my list', {id: 'back-pain-tips.plan'})}
          </label>`,
      )}
    </li>`;
  }

  #details(tip: Tip): TemplateResult {
    return html`
      <p class="label">${msg('How', {id: 'back-pain-tips.how'})}</p>
      <ul class="how">
        ${tip.how.map((step) => html`<li>${step}</li>`)}
      </ul>
      <p class="label">${msg('Why', {id: 'back-pain-tips.why'})}</p>
      <p>${tip.why}</p>
      <div class="care">
        <p class="label">${msg('Take care', {id: 'back-pain-tips.care'})}</p>
        <p>${tip.caution}</p>
      </div>
      ${evidence({id: tip.id, ...tip.evidence, sources: () => loadCited(tip.sources)})}
    `;
  }

  #toggle(tip: TipId): void {
    const open = !this.#opened.has(tip);
    if (open) this.#opened.add(tip);
    else this.#opened.delete(tip);
    this.requestUpdate();
    this.emit('ascent-tip-toggle', {tip, open});
  }

  #list(tip: TipId): void {
    if (!this.#listed.delete(tip)) this.#listed.add(tip);
    this.requestUpdate();
  }

  async #print(): Promise<void> {
    const {printCopy} = await import('../../shared/print.js');
    if (this.shadowRoot) printCopy(this.shadowRoot);
  }
}
