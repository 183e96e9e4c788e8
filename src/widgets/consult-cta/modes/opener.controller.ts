/**
 * The widget behind a button: the button stands in its place or floats at the corner of the
 * window, and what the widget shows is read in a dialog above the page.
 */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ClinicSettings} from '../../../clinic/settings.js';
import type {ConsultOptionId} from '../../../content/schema.js';
import {msg, str} from '../../../i18n/msg.js';
import {idList, oneOf, type Refuse} from '../../../shared/parse.js';
import {telHref} from '../../../shared/phone.js';
import {CLOSE_SHAPE, PHONE_SHAPE} from './opener.shapes.js';
import {openerStyles} from './opener.styles.js';
import {FloatingPill} from './floating-pill.js';

const MODES = ['inline', 'button', 'floating'] as const;

/** The widget, as far as its opener knows it. */
interface Opened extends ReactiveControllerHost, HTMLElement {
  readonly mode: string;
  readonly options: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Puts a widget behind a button while its `mode` asks for that. */
export class OpenerController implements ReactiveController {
  readonly #host: Opened;
  readonly #call: (option: ConsultOptionId) => void;
  #mode: (typeof MODES)[number] = 'inline';
  #pill: FloatingPill | undefined;
  #pressedOutside = false;

  /** `call` tells the page that a reader pressed the phone link of an option. */
  constructor(host: Opened, call: (option: ConsultOptionId) => void) {
    this.#host = host;
    this.#call = call;
    host.addController(this);
    host.requestUpdate();
  }

  /** The button and the dialog around what the widget shows; that alone where it stands in place. */
  enclose(frame: TemplateResult, clinic: ClinicSettings, refuse: Refuse): TemplateResult {
    // Without dialogs, as in the build and in old browsers, there is nothing to open.
    this.#mode = globalThis.HTMLDialogElement
      ? oneOf('mode', this.#host.mode, MODES, 'inline', refuse)
      : 'inline';
    if (this.#mode === 'inline') return frame;
    const opener = this.#mode === 'button' ? this.#button(clinic) : this.#floating(clinic, refuse);
    return html`${opener} ${this.#dialog(frame)}`;
  }

  hostConnected(): void {
    this.#pill?.start();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const {styleSheet} = openerStyles;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    const own = this.#mode === 'inline' || !styleSheet ? [] : [styleSheet];
    if (others.length + own.length !== root.adoptedStyleSheets.length)
      root.adoptedStyleSheets = [...others, ...own];
    const pill = root.querySelector<HTMLElement>('.float');
    if (pill === this.#pill?.element) return;
    this.#pill?.stop();
    this.#pill = pill ? new FloatingPill(pill, this.#host) : undefined;
    this.#pill?.start();
  }

  hostDisconnected(): void {
    this.#pill?.stop();
    // A dialog that is taken out of the page would come back open, and no longer above it.
    this.#sheet?.close();
  }

  get #sheet(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #button({phone}: ClinicSettings): TemplateResult {
    return html`<button
        class="opener action primary"
        part="open"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.#open()}
      >
        ${msg('Get a free consultation', {id: 'consult-cta.open'})}
      </button>
      <p class="on-paper">
        ${msg(str`Free consultation: call ${phone}`, {id: 'consult-cta.on-paper'})}
      </p>`;
  }

  #floating({phone, country}: ClinicSettings, refuse: Refuse): TemplateResult {
    const ids: readonly ConsultOptionId[] = ['office', 'phone'];
    const option = idList('options', this.#host.options, ids, ids, refuse).includes('phone')
      ? 'phone'
      : 'office';
    return html`<div class="float" popover="manual" data-away>
      <a
        class="half"
        part="call"
        href=${telHref(phone, country)}
        @click=${() => this.#call(option)}
      >
        <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${PHONE_SHAPE}</svg>
        <span class="short" aria-hidden="true">${msg('Call', {id: 'consult-cta.call-short'})}</span>
        <span class="long">${msg(str`Call ${phone}`, {id: 'consult-cta.call'})}</span>
      </a>
      <button
        class="opener half primary"
        part="open"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.#open()}
      >
        ${this.#name}
      </button>
    </div>`;
  }

  #dialog(frame: TemplateResult): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its key is Esc, by the browser
    return html`<dialog
      aria-label=${this.#name}
      @close=${() => this.#focus('.opener')}
      @pointerdown=${(event: Event) => (this.#pressedOutside = isOutside(event))}
      @click=${(event: Event) => {
        // A text marked from inside to outside ends in a click outside too.
        if (this.#pressedOutside && isOutside(event)) this.#sheet?.close();
      }}
    >
      <div class="room">
        <div class="sheet" part="sheet">
          <button
            class="close"
            part="close"
            type="button"
            aria-label=${msg('Close', {id: 'consult-cta.close'})}
            @click=${() => this.#sheet?.close()}
          >
            <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${CLOSE_SHAPE}</svg>
          </button>
          ${frame}
        </div>
      </div>
    </dialog>`;
  }

  get #name(): string {
    return msg('Free consultation', {id: 'consult-cta.name'});
  }

  #open(): void {
    const sheet = this.#sheet;
    if (!sheet || sheet.open) return;
    sheet.showModal();
    sheet.querySelector('.sheet')?.scrollTo(0, 0);
    this.#focus('.title');
  }

  /** Some browsers give a pressed button no focus, so they would not give it back either. */
  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  }
}

/** Whether a reader pointed at the darkened page around the sheet. */
function isOutside({target}: Event): boolean {
  return target instanceof Element && !target.closest('.sheet');
}
