import {html, type TemplateResult} from 'lit';
import {msg} from '../i18n/msg.js';
import {telHref} from './phone.js';

/** The clinic a reader may call. */
export interface Callable {
  readonly clinicName: string;
  readonly phone: string;
  readonly country: string;
}

/** One line that brings a reader to the clinic in one tap; the number is the link's own text. */
export function helpLine({clinicName, phone, country}: Callable): TemplateResult {
  return html`<p class="help" part="help">
    ${msg('Questions? Call', {id: 'help.questions'})} ${clinicName}:
    <a href=${telHref(phone, country)}><bdi dir="ltr">${phone}</bdi></a>
  </p>`;
}
