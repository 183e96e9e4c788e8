import {html, type TemplateResult} from 'lit';

export {referencesStyles} from '../theme/references.styles.js';

/** A reference as a list of sources has it. */
export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly where: string;
}

/**
 * A list of references under its title: each a link where its page is known, else with where it can be found. It
 * needs `referencesStyles`.
 */
export function references(title: string, sources: readonly Reference[]): TemplateResult {
  return html`<p class="cited">${title}</p>
    <ul class="sources" role="list">
      ${sources.map((source) => html`<li>${reference(source)}</li>`)}
    </ul>`;
}

function reference({title, year, where}: Reference): TemplateResult {
  const address = addressOf(where);
  const text = `${title} (${String(year)})`;
  return address
    ? html`<a href=${address} target="_blank" rel="noopener">${text}</a>`
    : html`${text}. ${where}`;
}

/** The page of a reference, as far as its number tells; else an empty text. */
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
