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
import {entryHead, flip, openAtFirst, points} from '../../shared/entry.js';
import {evidence} from '../../shared/evidence.js';
import {helpLine} from '../../shared/help-line.js';
import {idList, oneOf} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {entryStyles} from '../../theme/entry.styles.js';
import {evidenceStyles} from '../../theme/evidence.styles.js';
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
  static override styles = [baseStyles, disclosureStyles, entryStyles, evidenceStyles, styles];

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
    if (changed.has('open')) this.#opened = openAtFirst(this.open, IDS, this.refuse);
  }

  protected override body(content: Content): TemplateResult {
    const layout = oneOf('layout', this.layout, LAYOUTS, 'list', this.refuse);
    const ids = idList('tips', this.tips, IDS, IDS, this.refuse);
    const tips = ids.flatMap((id) => content.tips.find((tip) => tip.id === id) ?? []);
    return html`
      <p class="lead">${content.lead}</p>
      <ol class="tips entries ${layout}" role="list">
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

  #tip(tip: Tip): TemplateResult {
    const {id, title, action} = tip;
    const listed = this.#listed.has(id);
    const open = this.#opened.has(id);
    const part = {id, title, open, level: this.innerLevel, toggle: () => this.#toggle(id)};
    return html`<li class="tip entry" part="tip" ?data-listed=${listed}>
      ${entryHead(TIP_SHAPES[id], disclosureHeading(part), html`<p class="what">${action}</p>`)}
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
      ${points(msg('How', {id: 'back-pain-tips.how'}), tip.how)}
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
    const open = flip(this.#opened, tip);
    this.requestUpdate();
    this.emit('ascent-tip-toggle', {tip, open});
  }

  #list(tip: TipId): void {
    flip(this.#listed, tip);
    this.requestUpdate();
  }

  async #print(): Promise<void> {
    const {printCopy} = await import('../../shared/print.js');
    if (this.shadowRoot) printCopy(this.shadowRoot);
  }
}
