import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {SettingAttributes} from '../../clinic/settings.js';
import {loadConsult} from '../../content/load/consult.js';
import {loadSafety} from '../../content/load/safety.js';
import type {
  ConsultContent,
  ConsultOption,
  ConsultOptionId,
  SafetyContent,
} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg, str} from '../../i18n/msg.js';
import {fill} from '../../shared/fill.js';
import {heading} from '../../shared/heading.js';
import {idList} from '../../shared/parse.js';
import {telHref} from '../../shared/phone.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {OPTION_SHAPES} from './consult-cta.shapes.js';
import {styles} from './consult-cta.styles.js';

const IDS: readonly ConsultOptionId[] = ['office', 'phone'];

type Content = ConsultContent & {readonly safety: SafetyContent};

/**
 * The clinic's two free consultations, side by side and equal, one tap from a call.
 *
 * @summary Invitation to a free consultation, in the office or by phone.
 * @tag consult-cta
 *
 * @fires {CustomEvent<{option: string}>} ascent-consult-choose - A reader chose an option, by calling or booking.
 * @fires {CustomEvent<{option: string}>} ascent-consult-call - A reader pressed an option's phone link.
 * @csspart option - One of the two options.
 * @csspart call - An option's phone link.
 * @csspart booking - The booking link.
 */
export class ConsultCta extends AscentElement<Content> {
  static override readonly tag = 'consult-cta';
  static override styles = [baseStyles, styles];

  /** Which options, in which order: office, phone. Default: both. */
  @property() options: string | null = null;

  /** Address of the clinic's booking page (https, http or relative). Not set: no booking link. */
  @property({attribute: 'booking-url'}) bookingUrl: string | null = null;

  /** Town of the clinic. Default: North Massapequa. */
  @property() locality: string | null = null;

  /** State or region of the clinic. Default: NY. */
  @property() region: string | null = null;

  /** What a visitor can expect, texts separated by `|`. Not set: the part is hidden. */
  @property() expectations: string | null = null;

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [consult, safety] = await Promise.all([loadConsult(locale), loadSafety(locale)]);
    return {...consult, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override settingAttributes(): SettingAttributes {
    const {bookingUrl, locality, region, expectations} = this;
    return {...super.settingAttributes(), bookingUrl, locality, region, expectations};
  }

  protected override body(content: Content): TemplateResult {
    const {clinicName, country, expectations} = this.clinic;
    const ids = idList('options', this.options, IDS, IDS, this.refuse);
    const options = ids.flatMap((id) => content.options.find((option) => option.id === id) ?? []);
    return html`
      <p class="lead">${fill(content.lead, {clinic: clinicName})}</p>
      <div class="options">${options.map((option) => this.#option(option))}</div>
      ${options.length > 1 ? html`<p class="closing">${content.closing}</p>` : nothing}
      ${expectations.length ? this.#expectations(expectations) : nothing}
      <div class="goals">
        <p>${content.goals.intro}</p>
        <ul role="list">
          ${content.goals.items.map((goal) => html`<li>${goal}</li>`)}
        </ul>
      </div>
      ${safetyLine(content.safety, country)}
    `;
  }

  #option({id, title, detail}: ConsultOption): TemplateResult {
    const {phone, country, bookingUrl, locality, region} = this.clinic;
    return html`<section class="option" part="option">
      <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">${OPTION_SHAPES[id]}</svg>
      <div class="name">${heading(this.innerLevel, title)}</div>
      <p class="detail">${fill(detail, {locality, region})}</p>
      <p class="actions">
        <a
          class="action primary"
          part="call"
          href=${telHref(phone, country)}
          @click=${() => this.#call(id)}
          >${msg(str`Call ${phone}`, {id: 'consult-cta.call'})}</a
        >
        ${
          id === 'office' && bookingUrl
            ? html`<a
                class="action"
                part="booking"
                href=${bookingUrl}
                target="_blank"
                rel="noopener"
                @click=${() => this.#choose(id)}
                >${msg('Book a visit online', {id: 'consult-cta.book'})}</a
              >`
            : nothing
        }
      </p>
    </section>`;
  }

  #expectations(expectations: readonly string[]): TemplateResult {
    const title = msg('What to expect', {id: 'consult-cta.expectations'});
    return html`<div class="expectations">
      <div class="name">${heading(this.innerLevel, title)}</div>
      <ul role="list">
        ${expectations.map((expectation) => html`<li>${expectation}</li>`)}
      </ul>
    </div>`;
  }

  #choose(option: ConsultOptionId): void {
    this.emit('ascent-consult-choose', {option});
  }

  #call(option: ConsultOptionId): void {
    this.#choose(option);
    this.emit('ascent-consult-call', {option});
  }
}
