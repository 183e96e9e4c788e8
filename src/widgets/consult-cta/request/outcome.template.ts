import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../../shared/fill.js';
import {telHref} from '../../../shared/phone.js';
import {clinicEmail} from './clinic-email.js';
import {inWords} from './draft.js';
import type {Facts, RequestForm} from './request-form.js';

/**
 * How the request stands, said once each time it changes, and what a reader can do then. The
 * regions are there before their words, since a region that comes with its words is not read out.
 */
export function outcome(form: RequestForm, {clinic, refuse}: Facts): TemplateResult {
  const {content, stage = '', copied, submit, another} = form;
  const failed = stage === 'failed';
  const sent = stage === 'sent';
  const named = (text: string): string => fill(text, {clinic: clinic.clinicName});
  return html`<div class="outcome ${stage}" tabindex="-1">
    <p role="status">${stage && !failed ? content[stage] : nothing}</p>
    <p role="alert">${failed ? content.failed : nothing}</p>
    <p>${named(sent ? content.next : failed ? content.instead : '')}</p>
    <p class="ways">
      ${
        /^(waiting|failed)?$/.test(stage)
          ? html`<button class="action primary" type="submit" @click=${submit}>
              ${stage ? content.again : content.send}
            </button>`
          : nothing
      }
      ${
        sent || failed
          ? html`<a class="action" part="call" href=${telHref(clinic.phone, clinic.country)}
              ><bdi dir="ltr">${clinic.phone}</bdi></a
            >`
          : nothing
      }
      ${sent ? button(content.another, another) : nothing}
    </p>
    ${failed ? asText(form, clinicEmail(form.element, refuse)) : nothing}
    <p role="status">${failed && copied ? content[copied] : nothing}</p>
  </div>`;
}

function button(words: string, press: () => unknown): TemplateResult {
  return html`<button class="action" type="button" @click=${press}>${words}</button>`;
}

/** The request as text, to be sent another way. */
function asText({content, draft, element, copy}: RequestForm, email: string): TemplateResult {
  const text = inWords(draft, content, element.locale);
  const address = `mailto:${email}`;
  // Only while it is pressed does the link hold what the reader wrote.
  const write = ({currentTarget}: Event): void => {
    const link = currentTarget as HTMLAnchorElement;
    link.href = `${address}?body=${encodeURIComponent(text)}`;
    setTimeout(() => (link.href = address));
  };
  return html`<p>
      <label for="text">${content.copyLabel}</label>
      <textarea id="text" rows="4" readonly .value=${text}></textarea>
    </p>
    <p class="ways">
      ${button(content.copy, copy)}
      ${
        email
          ? html`<a class="action" part="email" href=${address} @click=${write}>${content.mail}</a>`
          : nothing
      }
    </p>`;
}
