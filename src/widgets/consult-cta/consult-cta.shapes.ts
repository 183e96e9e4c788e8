import {svg, type SVGTemplateResult} from 'lit';
import type {ConsultOptionId} from '../../content/schema.js';

/** One small drawing an option, on a 24-unit grid, stroked in the current colour. */
export const OPTION_SHAPES: Readonly<Record<ConsultOptionId, SVGTemplateResult>> = {
  office: svg`<path d="M12 21s7-6.100 7-11.500a7 7 0 0 0-14 0C5 14.900 12 21 12 21z" />
    <circle cx="12" cy="9.500" r="2.500" />`,
  phone: svg`<path
      d="M6.500 3.500h3l1.500 4-2 1.500a11 11 0 0 0 6 6l1.500-2 4 1.500v3c0 1.100-.9 2-2 2C11 19.500 4.500 13 4.500 5.500c0-1.100.9-2 2-2z"
    />`,
};
