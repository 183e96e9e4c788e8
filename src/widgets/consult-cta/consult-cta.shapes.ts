import {svg, type SVGTemplateResult} from 'lit';
import type {ConsultOptionId} from '../../content/schema.js';

/** One small drawing an option, on a 24-unit grid, stroked in the current colour. */
export const OPTION_SHAPES: Readonly<Record<ConsultOptionId, SVGTemplateResult>> = {
  office: svg`<path d="M12 21s7-6.1 7-11.5a7 7 0 0 0-14 0C5 14.9 12 21 12 21z" />
    <circle cx="12" cy="9.5" r="2.5" />`,
  phone: svg`<path
      d="M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3c0 1.1-.9 2-2 2C11 19.5 4.5 13 4.5 5.5c0-1.1.9-2 2-2z"
    />`,
};
