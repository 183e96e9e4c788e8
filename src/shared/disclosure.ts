import {html, nothing, svg, type TemplateResult} from 'lit';
import {heading} from './heading.js';

/** One part that opens and closes. Parts are independent: opening one never closes another. */
export interface Disclosure {
  /** Unique within the widget. */
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** The heading of a part: a button that says whether the part is open. */
export function disclosureHeading({id, title, level, open, toggle}: Disclosure): TemplateResult {
  return heading(
    level,
    html`<button
      class="toggle"
      type="button"
      aria-expanded=${open}
      aria-controls="panel-${id}"
      @click=${toggle}
    >
      <span>${title}</span>
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        ${svg`<path d="M6 9.500l6 6 6-6" />`}
      </svg>
    </button>`,
  );
}

/** What opens. Closed, it can still be found by the browser's search, which opens it. */
export function disclosurePanel(
  {id, open, toggle}: Pick<Disclosure, 'id' | 'open' | 'toggle'>,
  content: unknown,
): TemplateResult {
  return html`<div
    class="panel"
    id="panel-${id}"
    hidden=${open ? nothing : 'until-found'}
    @beforematch=${toggle}
  >
    ${content}
  </div>`;
}
