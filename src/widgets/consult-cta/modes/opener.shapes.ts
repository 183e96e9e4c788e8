import {svg, type SVGTemplateResult} from 'lit';

/** A receiver, on a 24-unit grid, stroked in the current colour. */
export const PHONE_SHAPE: SVGTemplateResult = svg`<path
  d="M6.500 3.500h3l1.500 4-2 1.500a11 11 0 0 0 6 6l1.500-2 4 1.500v3c0 1.100-.9 2-2 2C11 19.500 4.500 13 4.500 5.500c0-1.100.9-2 2-2z"
/>`;

/** Two crossed lines, on the same grid. */
export const CLOSE_SHAPE: SVGTemplateResult = svg`<path d="M6 6l12 12M18 6L6 18" />`;
