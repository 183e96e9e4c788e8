import {html, type TemplateResult} from 'lit';
import {msg, str} from '../i18n/msg.js';
import {telHref} from './phone.js';

/** The clinic a reader may call. */
export interface Callable {
  readonly clinicName: string;
  readonly phone: string;
  readonly country: string;
}

/** Stands in a text for the phone number. */
const NUMBER = '\0';

/** One line that brings a reader to the clinic in one tap; the number is the link's own text. */
export function helpLine({clinicName, phone, country}: Callable): TemplateResult {
  const line = msg(str`Questions? Call ${clinicName}: ${NUMBER}`, {id: 'help.line'});
  const [before, after] = line.split(NUMBER);
  return html`<p class="help" part="help">
    ${before}<a href=${telHref(phone, country)}><bdi dir="ltr">${phone}</bdi></a
    >${after}
  </p>`;
}
