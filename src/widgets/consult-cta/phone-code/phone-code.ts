/**
 * A code for the camera of a phone, for readers who read on a large screen and call from a small
 * one. The code itself is made when a reader asks for it.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ClinicSettings} from '../../../clinic/settings.js';
import {msg, str} from '../../../i18n/msg.js';
import {telHref} from '../../../shared/phone.js';
import {phoneCodeStyles} from './phone-code.styles.js';

/** The widget, as far as its code knows it. */
interface Shown extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A drawn code: the path of its dark squares, and its width in squares with the space around. */
interface Drawing {
  readonly path: string;
  readonly size: number;
}

/** The button that shows the code, and the code. */
export class PhoneCode {
  readonly #host: Shown;
  #draw: ((text: string) => Drawing) | undefined;
  #open = false;

  constructor(host: Shown) {
    this.#host = host;
    const {styleSheet} = phoneCodeStyles;
    const root = host.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.requestUpdate();
  }

  /** For the line below the options, which keeps a place for it: the same number calls for both. */
  template({phone, country}: ClinicSettings): TemplateResult {
    return html`<div class="phone-code">
      <button
        class="action"
        type="button"
        aria-expanded=${this.#open}
        @click=${() => void this.#toggle()}
      >
        ${msg('Call from your phone: show code', {id: 'consult-cta.code'})}
      </button>
      ${this.#open && this.#draw ? this.#picture(this.#draw(telHref(phone, country)), phone) : nothing}
    </div>`;
  }

  #picture({path, size}: Drawing, phone: string): TemplateResult {
    return html`<div class="scan">
      <svg
        class="code"
        part="code"
        viewBox="0 0 ${size} ${size}"
        role="img"
        aria-label=${msg(str`Code to call ${phone}`, {id: 'consult-cta.code-name'})}
      >
        <rect width=${size} height=${size} fill="#fff" />
        <path d=${path} fill="#000" />
      </svg>
      <p>
        ${msg(str`Point your phone’s camera at the code. It will offer to call ${phone}.`, {
          id: 'consult-cta.code-how',
        })}
      </p>
    </div>`;
  }

  /** Where the part that draws cannot be had, the number is still there to be dialled. */
  async #toggle(): Promise<void> {
    this.#open = !this.#open;
    try {
      this.#draw ??= (await import('./draw-code.js')).drawCode;
    } catch {
      this.#open = false;
    }
    this.#host.requestUpdate();
  }
}
