import {svg, type SVGTemplateResult} from 'lit';
import type {Factor} from '../../content/schema.js';

/** One small drawing a factor, on a 24-unit grid, stroked in the current colour. */
export const FACTOR_SHAPES: Readonly<Record<Factor['id'], SVGTemplateResult>> = {
  form: svg`<circle cx="14" cy="4" r="2" />
    <path d="M13 8l-3 5 4 3-1 5M10 13l-2 4-4 1M13 8l3 3 3-1M13 8l-4 .5-2 2.500" />`,
  footwear: svg`<path d="M3 17.500V9c1.500 1 3.500.5 4.500-1.500l1.500.500c1.500 2.500 4 4 7.500 4.700 3 .600 4.500 1.300 4.500 4.800zM3 20.500h18" />`,
  build: svg`<circle cx="12" cy="4" r="2" />
    <path d="M12 7.500v7M7 10.500l5-2 5 2M9 21l3-6.500 3 6.500" />`,
};
