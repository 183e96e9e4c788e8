import {svg, html, type TemplateResult} from 'lit';

const icon = (path: TemplateResult): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${path}
  </svg>`;

export const upIcon = icon(svg`<path d="M12 19V5M6 11l6-6 6 6" />`);
export const downIcon = icon(svg`<path d="M12 5v14M6 13l6 6 6-6" />`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
