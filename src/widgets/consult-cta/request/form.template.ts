import {html, nothing, type TemplateResult} from 'lit';
import type {RequestFieldId, RequestFieldText} from '../../../content/schema.js';
import {fill} from '../../../shared/fill.js';
import {heading} from '../../../shared/heading.js';
import {LIMITS, timesOf, timeText, type TextField} from './fields.js';
import {outcome} from './outcome.template.js';
import type {Facts, RequestForm} from './request-form.js';

/** What a text is, for the browser's keyboard and its help with filling in. */
const TYPES: Readonly<Partial<Record<TextField, string>>> = {phone: 'tel', email: 'email'};

/** The form, open. */
export function formTemplate(form: RequestForm, facts: Facts): TemplateResult {
  const {content, draft, faults} = form;
  const {clinicName: clinic} = facts.clinic;
  const text = (name: TextField): TemplateResult => textField(form, name);
  return html`<section
    class="request screen-only"
    part="request"
    id="request"
    ?hidden=${!form.option}
    @keydown=${keepKeys}
    @keyup=${keepKeys}
    @keypress=${keepKeys}
  >
    <form
      method="dialog"
      novalidate
      @submit=${form.submit}
      @focusin=${form.begin}
      @input=${form.keep}
      @change=${form.keep}
    >
      <div class="request-title name" tabindex="-1">${heading(facts.level, content.heading)}</div>
      ${
        form.stage === 'sent'
          ? nothing
          : html`<p class="detail">${content.intro}</p>
              ${faults.size ? faultList(form) : nothing}
              <div class="fields" ?inert=${form.isFixed}>
                ${optionField(form, facts)} ${text('name')}
                <fieldset>
                  <legend>${content.contact}</legend>
                  <div class="ways">${text('phone')} ${text('email')}</div>
                </fieldset>
                ${timeField(form)} ${text('language')} ${text('accommodation')}
                <p class="trap" aria-hidden="true">
                  <label
                    >${content.trap}
                    <input
                      name="website"
                      tabindex="-1"
                      autocomplete="off"
                      .value=${draft.website}
                    />
                  </label>
                </p>
                <p>
                  <label class="choice">
                    <input
                      type="checkbox"
                      value="yes"
                      .checked=${!!draft.consent}
                      required
                      id="consent"
                      name="consent"
                      aria-invalid=${faults.has('consent')}
                      aria-describedby="privacy consent-fault"
                    />
                    <span>${fill(content.fields.consent.label, {clinic})}</span>
                  </label>
                  ${fault(form, 'consent')}
                </p>
                <p class="hint" id="privacy">${fill(content.privacy, {clinic})}</p>
              </div>`
      }
      ${outcome(form, facts)}
    </form>
  </section>`;
}

/** A page's own keys, such as "/" for its search, are not meant by a reader who types here. */
function keepKeys(event: Event): void {
  event.stopPropagation();
}

/** Also where there is no choice: the request says which option it is. */
function optionField({content, draft}: RequestForm, {options}: Facts): TemplateResult {
  return html`<fieldset ?hidden=${options.length < 2}>
    <legend>${content.fields.option.label}</legend>
    ${options.map(
      (id) =>
        html`<label class="choice">
          <input type="radio" name="option" value=${id} .checked=${draft.option === id} />
          <span>${content.options[id]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function timeField(form: RequestForm): TemplateResult {
  const {content, draft, element} = form;
  return field(
    form,
    'bestTime',
    html`<select id="bestTime" name="bestTime" aria-describedby="bestTime-hint">
      ${timesOf(content).map(
        (time) =>
          html`<option value=${time} .selected=${draft.bestTime === time}>
            ${timeText(time, content, element.locale)}
          </option>`,
      )}
    </select>`,
  );
}

function textField(form: RequestForm, name: TextField): TemplateResult {
  const type = TYPES[name] ?? 'text';
  const described = `${name}-hint ${name}-fault`;
  const invalid = form.faults.has(name);
  const value = form.draft[name];
  return field(
    form,
    name,
    name === 'accommodation'
      ? html`<textarea
          rows="3"
          autocomplete="off"
          id=${name}
          name=${name}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${value}
        ></textarea>`
      : html`<input
          type=${type}
          inputmode=${type}
          autocomplete=${TYPES[name] ?? name}
          enterkeyhint="send"
          ?required=${name === 'name'}
          id=${name}
          name=${name}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${value}
        />`,
  );
}

/** A field with its label, its hint, and what is wrong with it. */
function field(form: RequestForm, name: RequestFieldId, control: TemplateResult): TemplateResult {
  const {label, hint}: RequestFieldText = form.content.fields[name];
  return html`<p>
    <label for="${name}">${label}</label>
    <span class="hint" id="${name}-hint">${hint}</span>
    ${control} ${fault(form, name)}
  </p>`;
}

function faultList(form: RequestForm): TemplateResult {
  return html`<div class="faults" role="group" aria-label=${form.content.check} tabindex="-1">
    <p>${form.content.check}</p>
    <ul role="list">
      ${[...form.faults.keys()].map(
        (name) =>
          html`<li>
            <a href="#${name}" @click=${goTo}>${say(form, name)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** A link to a place inside a widget leads nowhere by itself. */
function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)?.focus();
}

/** What is wrong with a field, in its place, which is empty where nothing is. */
function fault(form: RequestForm, name: RequestFieldId): TemplateResult {
  return html`<span class="fault" id="${name}-fault">${say(form, name)}</span>`;
}

function say({content, faults, draft}: RequestForm, name: RequestFieldId): string | undefined {
  const what = faults.get(name);
  const texts: RequestFieldText = content.fields[name];
  return (
    what &&
    fill(texts[what] ?? content.tooLong, {
      max: String(LIMITS[name as TextField]),
      count: String(draft[name].length),
    })
  );
}
