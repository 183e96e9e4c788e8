import {html, type TemplateResult} from 'lit';

/** When to get help at once, in the reader's language. */
export interface SafetyText {
  /** Where the emergency number is 911: what to do, as an order. */
  readonly call911: string;
  /** Anywhere else: the same without a number, since a wrong one costs time. */
  readonly callLocal: string;
  /** For which signs. */
  readonly signs: string;
}

const DIALS_911 = new Set(['US', 'CA']);

/**
 * The emergency line: always shown, never folded away. Outside the US and Canada, and for a
 * country that is not known, it names no number.
 */
export function safetyLine(text: SafetyText, country: string): TemplateResult {
  const order = DIALS_911.has(country) ? text.call911 : text.callLocal;
  return html`<p class="safety" part="safety">
    <span><strong>${order}</strong> ${text.signs}</span>
  </p>`;
}
