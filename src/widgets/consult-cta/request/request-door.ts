/**
 * The way to the request form: a button for each option, and the form's place. It comes with pages
 * that take requests; the form itself comes when a reader asks for it.
 */
import {html, type TemplateResult} from 'lit';
import {requestTarget} from '../../../clinic/request.js';
import type {ConsultOptionId} from '../../../content/schema.js';
import type {Locale} from '../../../i18n/locale.js';
import {msg} from '../../../i18n/msg.js';
import type {Refuse} from '../../../shared/parse.js';
import type {Facts, Requester, RequestForm} from './request-form.js';

export class RequestDoor {
  readonly #host: Requester;
  readonly #refuse: Refuse;
  readonly #choose: (option: ConsultOptionId) => void;
  #form: RequestForm | undefined;
  #coming: Promise<RequestForm> | undefined;
  #lost = false;

  constructor(host: Requester, refuse: Refuse, choose: (option: ConsultOptionId) => void) {
    this.#host = host;
    this.#refuse = refuse;
    this.#choose = choose;
    // The page may give the same answer twice, which no property hears.
    new MutationObserver(() => {
      this.#form?.answer(host.getAttribute('request-status'));
    }).observe(host, {attributeFilter: ['request-status']});
    host.requestUpdate();
  }

  /** What opens the form for an option; nothing where the page takes no requests. */
  button(option: ConsultOptionId, isMain: boolean): TemplateResult | undefined {
    if (!requestTarget(this.#host, this.#refuse)) return undefined;
    return html`<button
      class=${isMain ? 'action primary' : 'action'}
      part="ask"
      type="button"
      aria-expanded=${this.#form?.option === option}
      aria-controls="request"
      @click=${() => {
        this.#ask((form) => {
          if (form.toggle(option)) this.#choose(option);
        });
      }}
    >
      ${
        option === 'phone'
          ? msg('Ask us to call you', {id: 'consult-cta.ask-call'})
          : msg('Send a request', {id: 'consult-cta.ask'})
      }
    </button>`;
  }

  /** The form where it is open, or that it could not be had. */
  place(facts: Omit<Facts, 'target' | 'refuse'>): unknown {
    const target = requestTarget(this.#host, this.#refuse);
    if (!this.#lost)
      return target && this.#form?.template({...facts, target, refuse: this.#refuse});
    return html`<p class="closing" role="alert">
      ${msg('The form did not load. Please call us.', {id: 'consult-cta.lost'})}
    </p>`;
  }

  /** Brings the form's texts in a language, where there is a form. */
  bring(locale: Locale): Promise<void> | undefined {
    return this.#coming?.then(
      (form) => form.bring(locale),
      () => undefined,
    );
  }

  /** Puts back what the browser has kept of an earlier visit to the page. */
  restore(state: string): void {
    this.#ask((form) => {
      form.restore(state);
    });
  }

  /** Brings the form, which most readers do not need. Where it does not come, they can call. */
  #ask(use: (form: RequestForm) => void): void {
    this.#coming ??= import('./request-form.js').then(({RequestForm}) =>
      RequestForm.at(this.#host),
    );
    this.#coming.then(
      (form) => {
        this.#form = form;
        this.#lost = false;
        use(form);
      },
      () => {
        this.#coming = undefined;
        this.#lost = true;
        this.#host.requestUpdate();
      },
    );
  }
}
