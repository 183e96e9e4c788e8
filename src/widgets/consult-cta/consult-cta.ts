import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {rawSettings} from '../../clinic/settings.js';
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
import type {OpenerController} from './modes/opener.controller.js';
import type {PhoneCode} from './phone-code/phone-code.js';
import type {RequestDoor} from './request/request-door.js';
import type {TimesController} from './times/times.controller.js';

const IDS: readonly ConsultOptionId[] = ['office', 'phone'];

/** A part that comes only where it is wanted, and is missing where it cannot be had. */
async function part<T>(isWanted: unknown, bring: () => Promise<T>): Promise<T | undefined> {
  return isWanted ? bring().catch(() => undefined) : undefined;
}

type Content = ConsultContent & {readonly safety: SafetyContent};

/**
 * The clinic's two free consultations, side by side and equal, one tap from a call.
 *
 * @summary Invitation to a free consultation, in the office or by phone.
 * @tag consult-cta
 *
 * @fires {CustomEvent<{option: string}>} ascent-consult-choose - A reader chose an option, by calling or booking.
 * @fires {CustomEvent<{option: string}>} ascent-consult-call - A reader pressed an option's phone link.
 * @fires {CustomEvent<{id: string, option: string, name: string, phone: string, email: string, bestTime: string, language: string, accommodation: string}>} ascent-consult-request - With
 *   `delivery="event"`: a reader's request, for the page to pass on. The page answers by setting
 *   `request-status` to `ID sent` or `ID failed`; without an answer it is fired again with the same
 *   id after 15 seconds, three times in all.
 * @fires {CustomEvent<{id: string, status: string}>} ascent-consult-result - A request was sent, or
 *   could not be; status is `sent` or `failed`.
 * @attr {string} [request-status] - The page's answer to `ascent-consult-request`: `ID sent` or `ID failed`.
 * @attr {string} [clinic-email] - The clinic's email, offered when a request could not be sent. Not
 *   set: no email is offered.
 * @csspart option - One of the two options.
 * @csspart call - An option's phone link.
 * @csspart booking - The booking link.
 * @csspart hours - The line that says whether the clinic is open, where its hours are set.
 * @csspart visit - The line with the booked visit, where there is one.
 * @csspart calendar - The button that saves the booked visit for the reader's calendar.
 * @csspart open - The button that opens the widget, in the modes `button` and `floating`.
 * @csspart sheet - What the button opens, above the page.
 * @csspart close - The button that closes it again.
 * @csspart code - The picture of the phone link for a phone's camera.
 * @csspart ask - An option's button that opens the request form.
 * @csspart request - The request form.
 * @csspart email - The link that writes to the clinic, where a request could not be sent.
 */
export class ConsultCta extends AscentElement<Content> {
  static override readonly tag = 'consult-cta';
  static override styles = [baseStyles, styles];

  /** The browser keeps what is typed for a reader who comes back; no form of the page gets it. */
  static readonly formAssociated = true;

  /**
   * Where it is read: in its place, behind a button there, or behind a button at the corner of
   * the window. Default: inline.
   */
  @property() mode: 'inline' | 'button' | 'floating' = 'inline';

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

  /** How a reader's request leaves the page. Default: call, there is no form. */
  @property() delivery: 'call' | 'event' | 'endpoint' | null = null;

  /** With `delivery="endpoint"`: the https address that takes requests. */
  @property() endpoint: string | null = null;

  /**
   * When the clinic is open, such as `Mo-Th 08:00-20:00; Fr 08:00-17:00`. Not set: nothing is said
   * about hours.
   */
  @property() hours: string | null = null;

  /** IANA name of the time zone in which hours and visits are given. Default: America/New_York. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  /** Days on which the clinic is closed: `2026-12-25`, `12-25`, `2026-12-24/2026-12-26`. */
  @property() holidays: string | null = null;

  /**
   * This reader's booked visit, such as `2026-12-01T10:00`, with `/PT45M` or `/` and its end where
   * it does not last 30 minutes. Not set: none.
   */
  @property() booked: string | null = null;

  #times: TimesController | undefined;
  #opener: OpenerController | undefined;
  #code: PhoneCode | undefined;
  #door: RequestDoor | undefined;

  /** The browser brings what it has kept of an earlier visit. */
  formStateRestoreCallback(state: unknown): void {
    void this.#bringParts().then(() => this.#door?.restore(String(state)));
  }

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [consult, safety] = await Promise.all([
      loadConsult(locale),
      loadSafety(locale),
      this.#bringParts(),
      this.#door?.bring(locale),
    ]);
    void this.#bringCode();
    return {...consult, safety};
  }

  protected override willUpdate(): void {
    void this.#bringParts();
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override enclose(frame: TemplateResult): TemplateResult {
    return this.#opener?.enclose(frame, this.clinic, this.refuse) ?? frame;
  }

  protected override body(content: Content): TemplateResult {
    const {clinic} = this;
    const {clinicName, country, expectations} = clinic;
    const ids = idList('options', this.options, IDS, IDS, this.refuse);
    const options = ids.flatMap((id) => content.options.find((option) => option.id === id) ?? []);
    return html`
      <p class="lead">${fill(content.lead, {clinic: clinicName})}</p>
      ${this.#times?.lines()}
      <div class="options">${options.map((option) => this.#option(option))}</div>
      ${this.#door?.place({clinic, level: this.innerLevel, options: ids})}
      <div class="closing">
        ${options.length > 1 ? html`<p>${content.closing}</p>` : nothing}
        ${this.#code?.template(clinic)}
      </div>
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

  /**
   * Brings what only some pages and readers need: what opens the widget, hours and a booked visit,
   * the way to the request form. What cannot be had is left out; then the rest stands, in its place.
   */
  async #bringParts(): Promise<void> {
    const raw = rawSettings(this);
    const [opener, times, door] = await Promise.all([
      part(this.mode !== 'inline', () => import('./modes/opener.controller.js')),
      part(this.booked || raw('hours'), () => import('./times/times.controller.js')),
      part(raw('delivery'), () => import('./request/request-door.js')),
    ]);
    if (opener) this.#opener ??= new opener.OpenerController(this, (id) => this.#call(id));
    if (times) this.#times ??= new times.TimesController(this, () => this.clinic, this.refuse);
    if (door) this.#door ??= new door.RequestDoor(this, this.refuse, (id) => this.#choose(id));
  }

  /**
   * Brings the code of the phone link, for those with a mouse, and so perhaps without a phone: after
   * the rest, into room that is kept for it.
   */
  async #bringCode(): Promise<void> {
    const hasMouse = globalThis.matchMedia?.('(pointer:fine)').matches;
    const code = await part(hasMouse, () => import('./phone-code/phone-code.js'));
    if (code) this.#code ??= new code.PhoneCode(this);
  }

  #option({id, title, detail}: ConsultOption): TemplateResult {
    const {locality, region} = this.clinic;
    return html`<section class="option" part="option">
      <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">${OPTION_SHAPES[id]}</svg>
      <div class="name">${heading(this.innerLevel, title)}</div>
      <p class="detail">${fill(detail, {locality, region})}</p>
      <p class="actions">${this.#actions(id)}</p>
    </section>`;
  }

  /** An option's actions, the one to take now first. */
  #actions(id: ConsultOptionId): TemplateResult {
    const {phone, country, bookingUrl} = this.clinic;
    const isClosed = !!this.#times?.isClosed;
    const ask = this.#door?.button(id, isClosed);
    const asksFirst = ask && isClosed;
    const call = html`<a
      class=${asksFirst ? 'action' : 'action primary'}
      part="call"
      href=${telHref(phone, country)}
      @click=${() => this.#call(id)}
      >${this.#times?.callWords(phone) ?? msg(str`Call ${phone}`, {id: 'consult-cta.call'})}</a
    >`;
    return html`
      ${asksFirst ? [ask, call] : [call, ask]}
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
    `;
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
