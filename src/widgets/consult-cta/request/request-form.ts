/**
 * The request form: what a reader types, what is wrong with it, and how it is sent. It comes when
 * a reader asks for it, not with the page.
 */
import type {TemplateResult} from 'lit';
import type {RequestTarget} from '../../../clinic/request.js';
import type {ClinicSettings} from '../../../clinic/settings.js';
import {loadRequest} from '../../../content/load/request.js';
import type {ConsultOptionId, RequestContent} from '../../../content/schema.js';
import type {Dress} from '../../../element/translation.js';
import type {Locale} from '../../../i18n/locale.js';
import type {Refuse} from '../../../shared/parse.js';
import {cleaned, draftOf} from './draft.js';
import {requestId, type Fields} from './channels.js';
import type {Delivery, Stage} from './delivery.js';
import {emptyDraft, type Draft} from './fields.js';
import {formTemplate} from './form.template.js';
import {styles} from './request-form.styles.js';
import {sending} from './sending.js';
import {faultsOf, type Faults} from './validate.js';

/** What the form needs of its widget. */
export interface Requester extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly locale: Locale;
  readonly dress: Dress | undefined;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What the widget knows each time it renders. */
export interface Facts {
  readonly clinic: ClinicSettings;
  readonly target: RequestTarget;
  readonly refuse: Refuse;
  /** Level of the form's heading. */
  readonly level: number;
  readonly options: readonly ConsultOptionId[];
}

export class RequestForm {
  /** Dresses the widget and brings the texts. */
  static async at(element: Requester): Promise<RequestForm> {
    const form = new RequestForm(element);
    // The widget may change its language meanwhile.
    do await form.bring(element.locale);
    while (!(element.locale in form.#contents));
    return form;
  }

  /** The option whose form is open, if one is. */
  option: ConsultOptionId | undefined;
  draft: Draft = emptyDraft();
  faults: Faults = new Map();
  /** How the text was copied, once it was. */
  copied: 'copied' | 'selected' | undefined;

  readonly element: Requester;
  readonly #contents = {} as Record<Locale, RequestContent>;
  #target: RequestTarget = '';
  #began = 0;
  /** What was fixed when the reader sent it; the same words keep their id. */
  #fields: Fields | undefined;
  #delivery: Delivery | undefined;
  readonly #internals: ElementInternals;

  private constructor(element: Requester) {
    this.element = element;
    this.#internals = element.attachInternals();
    const {adoptedStyleSheets} = element.renderRoot as ShadowRoot;
    if (styles.styleSheet) adoptedStyleSheets.push(styles.styleSheet);
  }

  get locale(): Locale {
    return this.element.locale;
  }

  /** The texts in the language that the widget shows. */
  get content(): RequestContent {
    const content = this.#contents[this.locale];
    return this.element.dress?.own(content, 'request') ?? content;
  }

  /** Brings the texts in a language, before the widget shows it. */
  async bring(locale: Locale): Promise<void> {
    this.#contents[locale] = await loadRequest(locale);
  }

  /** How the request stands; undefined before the first one. */
  get stage(): Stage | undefined {
    return this.#delivery?.stage;
  }

  /** Whether it is on its way or has arrived, so that nothing of it can change. */
  get isFixed(): boolean {
    return !!this.stage && this.stage !== 'failed';
  }

  /** Opens the form for an option, or closes it where it is open for that one. Says if it is open. */
  toggle(option: ConsultOptionId): boolean {
    const opens = this.option !== option;
    this.option = opens ? option : undefined;
    if (opens && !this.stage) this.draft = {...this.draft, option};
    this.#update(opens ? '.request-title' : undefined);
    return opens;
  }

  /** Puts back what the browser kept of an earlier visit to the page. */
  restore(kept: string): void {
    const fields = Object.fromEntries(new URLSearchParams(kept));
    this.draft = {...this.draft, ...fields};
    this.option = this.draft.option;
    if (fields.id) this.#fields = fields;
    this.#update();
  }

  /** Takes the page's answer to an event, `ID sent` or `ID failed`. */
  answer(text: string | null): void {
    const [, id, status] = /^\s*(\S+)\s+(sent|failed)\s*$/.exec(text ?? '') ?? [];
    if (id && id === this.#fields?.id) this.#delivery?.settle(status === 'sent');
  }

  template(facts: Facts): TemplateResult {
    this.#target = facts.target;
    return formTemplate(this, facts);
  }

  /** Starts the clock that tells a reader from a program. */
  readonly begin = (): void => {
    this.#began ||= performance.now();
  };

  /**
   * Keeps what stands in the form. What is wrong stays said until the next try: a message that
   * went as the focus leaves its field would move the button under a finger.
   */
  readonly keep = ({currentTarget, type}: Event): void => {
    this.#read(currentTarget as HTMLFormElement);
    if (type === 'change') {
      this.option &&= this.draft.option;
      this.#update();
    }
  };

  /** Sends the form once, or says what to put right. While the reader is offline: tries now. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    const form = (event.currentTarget as Element).closest('form');
    if (!form || this.isFixed) {
      void this.#delivery?.start();
      return;
    }
    this.#read(form);
    const draft = cleaned(this.draft);
    this.faults = faultsOf(draft, !form.querySelector('#email:invalid'));
    this.copied = undefined;
    if (!this.faults.size) this.#send(draft);
    this.#update(this.faults.size ? '.faults' : '.outcome');
  };

  /** Makes room for one more request. */
  readonly another = (): void => {
    this.#delivery = this.#fields = undefined;
    this.#update('.request-title');
  };

  /** Copies the request as text, or selects it where the page may not copy. */
  readonly copy = async (): Promise<void> => {
    const field = this.element.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.copied = 'copied';
    } catch {
      field?.focus();
      field?.select();
      this.copied = 'selected';
    }
    this.#update();
  };

  /** Renders, and then gives the focus to something in the widget. */
  #update(focused?: string): void {
    const {element} = this;
    element.requestUpdate();
    if (focused)
      void element.updateComplete.then(() =>
        element.renderRoot.querySelector<HTMLElement>(focused)?.focus(),
      );
  }

  #read(form: HTMLFormElement): void {
    this.draft = draftOf(form);
    this.#store();
  }

  #send(draft: Draft): void {
    const before = this.#fields;
    if (!before || Object.entries(draft).some(([name, value]) => before[name] !== value)) {
      const elapsed = (performance.now() - this.#began).toFixed();
      this.#fields = {...draft, id: requestId(), elapsed};
      this.#delivery = undefined;
    }
    this.#delivery ??= sending(this.#fields ?? {}, this.#target, this.element, () => {
      if (this.stage === 'sent') {
        this.draft = {...emptyDraft(), option: this.draft.option};
        this.#began = 0;
      }
      this.#store();
      this.#update();
    });
    void this.#delivery.start();
  }

  /**
   * The browser keeps this with the page's entry in its history, as it does with any field, so that
   * a reader who comes back finds the text. No form of the page's gets a value.
   */
  #store(): void {
    const kept = this.#fields ?? this.draft;
    this.#internals.setFormValue(
      null,
      this.stage === 'sent' ? null : String(new URLSearchParams(kept)),
    );
  }
}
