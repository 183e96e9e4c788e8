import {html, type TemplateResult} from 'lit';

export {referencesStyles} from '../theme/references.styles.js';

/** A reference as a list of sources has it. */
export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly where: string;
}

/**
 * A list of references under its title: each a link where its page is known, else with where it
 * can be found. It needs `referencesStyles`.
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

/** Where numbers lead; a web address counts when it names a page, not only a site. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^doi:(\S+)$/, 'https://doi.org/$1'],
  [/^PMID (\d+)$/, 'https://pubmed.ncbi.nlm.nih.gov/$1/'],
  [/^(PMC\d+)$/, 'https://pmc.ncbi.nlm.nih.gov/articles/$1/'],
  [/^(NBK\d+)$/, 'https://www.ncbi.nlm.nih.gov/books/$1/'],
  [/^Cochrane (CD[\w.]+)$/, 'https://doi.org/10.1002/14651858.$1'],
  [/^([\w-]+(?:\.[\w-]+)+\/\S+)$/, 'https://$1'],
];

/** The page of a reference, as far as its number or address tells; else an empty text. */
export function addressOf(where: string): string {
  const [known, page] = PAGES.find(([kind]) => kind.test(where)) ?? [];
  return known && page ? where.replace(known, page) : '';
}
