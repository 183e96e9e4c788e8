import {html, type TemplateResult} from 'lit';
import type {ChainContent} from '../../content/schema.js';

/** The words that runners hear elsewhere, and what the picture is not. */
export function glossary({glossary, disclaimer}: ChainContent): TemplateResult {
  return html`<ul class="glossary" role="list">
      ${glossary.map(({term, meaning}) => html`<li><b>${term}</b> ${meaning}</li>`)}
    </ul>
    <p class="small">${disclaimer}</p>`;
}
