import {html, type TemplateResult} from 'lit';
import type {ClinicAuthor} from '../../clinic/author.js';
import type {Factor} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import {heading} from '../../shared/heading.js';
import {helpLine, type Callable} from '../../shared/help-line.js';

/** Who wrote the article, where anybody is named. */
export function byline({author, credentials}: ClinicAuthor): TemplateResult | null {
  if (!author) return null;
  const name = credentials ? `${author}, ${credentials}` : author;
  return html`<p class="byline" part="byline">
    ${msg(str`By ${name}`, {id: 'running-back-pain.byline'})}
  </p>`;
}

/** One of the factors, under the title that `link` makes of it. */
export function factorItem(
  factor: Factor,
  link: (factor: Factor) => TemplateResult,
): TemplateResult {
  return html`<li class="factor">
    ${link(factor)}
    <p>${factor.detail}</p>
  </li>`;
}

/** What stands in a part's place until it shows, and for good where it cannot be had. */
export function fallback(level: number, title: string, clinic: Callable): TemplateResult {
  return html`<div class="title" tabindex="-1">${heading(level, title)}</div>
    ${helpLine(clinic)}`;
}
