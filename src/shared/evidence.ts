import {html, type TemplateResult} from 'lit';
import {msg} from '../i18n/msg.js';

/** How sure a claim is, with the references behind it. */
export interface Claim {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** The same in plain words. */
  readonly note: string;
  readonly sources: readonly Reference[];
}

/** A reference as a list of sources has it. */
export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly where: string;
}

/** A grade in words. */
export function gradeWords(grade: Claim['grade']): string {
  switch (grade) {
    case 'A':
      return msg('Strong evidence.', {id: 'evidence.strong'});
    case 'B':
      return msg('Moderate evidence.', {id: 'evidence.moderate'});
    case 'C':
      return msg('Limited evidence.', {id: 'evidence.limited'});
    case 'D':
      return msg('Theory or opinion.', {id: 'evidence.theory'});
  }
}

/** How sure we are, and where it comes from. */
export function claimTemplate({grade, note, sources}: Claim): TemplateResult {
  return html`<p class="small">
      <strong>${msg('How sure are we?', {id: 'evidence.how-sure'})}</strong>
      ${gradeWords(grade)} ${note}
    </p>
    ${
      sources.length
        ? html`<p class="small sources">
            <strong>${msg('Sources', {id: 'evidence.sources'})}</strong>
            ${sources.map((source, index) => html`${index ? '; ' : ''}${reference(source)}`)}
          </p>`
        : null
    }`;
}

function reference({title, year, where}: Reference): TemplateResult {
  const address = addressOf(where);
  const text = `${title} (${String(year)})`;
  return address
    ? html`<a href=${address} target="_blank" rel="noopener">${text}</a>`
    : html`<span>${text}</span>`;
}

/** The page of a reference, as far as its number tells. */
export function addressOf(where: string): string {
  const [, kind, number = ''] = /^(doi:|PMID |PMC|NBK)(\S+)$/.exec(where) ?? [];
  switch (kind) {
    case 'doi:':
      return `https://doi.org/${number}`;
    case 'PMID ':
      return `https://pubmed.ncbi.nlm.nih.gov/${number}/`;
    case 'PMC':
      return `https://pmc.ncbi.nlm.nih.gov/articles/PMC${number}/`;
    case 'NBK':
      return `https://www.ncbi.nlm.nih.gov/books/NBK${number}/`;
    default:
      return '';
  }
}
