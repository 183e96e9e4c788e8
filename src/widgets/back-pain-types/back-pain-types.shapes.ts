import {svg, type SVGTemplateResult} from 'lit';
import type {PainTypeId} from '../../content/schema.js';

const TRUNK = svg`<circle cx="12" cy="3.5" r="2" />
    <path d="M5.2 21.5c1.6-4 1.3-6.5.3-10.5.2-2 1.3-3 3-3h7c1.7 0 2.8 1 3 3-1 4-1.3 6.5.3 10.5" />`;

/** One small drawing a kind, on a 24-unit grid, stroked in the current colour. */
export const TYPE_SHAPES: Readonly<Record<PainTypeId, SVGTemplateResult>> = {
  strain: svg`${TRUNK}
    <path class="soft" d="M10.5 11.5v10" />
    <path d="M14 12.5c-1.2 1.8-1.2 4.2 0 6 1.2-1.8 1.2-4.2 0-6z" />`,
  lumbar: svg`${TRUNK}
    <path class="soft" d="M12 11.5v2" />
    <path d="M10.5 16.5h3M10.2 19h3.6M9.9 21.5h4.2" />`,
  sciatica: svg`
    <circle cx="12" cy="3.5" r="2" />
    <path d="M6.8 21.5v-5.5c1-3 .9-5 .2-6.5.3-1 1-1.5 2-1.5h6c1 0 1.7.5 2 1.5-.7 1.5-.8 3.5.2 6.5v5.5M11 17.5v4" />
    <path d="M11.8 11c1.6.8 2.4 2.4 2.4 4.5v6" stroke-dasharray="1.4 2.4" />`,
  disc: svg`
    <path d="M4 3h11.5v4.5H4zM4 16.5h11.5V21H4z" />
    <path d="M5.8 10h9.2c3.5 0 4.5.8 4.5 2s-1 2-4.5 2H5.8a2 2 0 0 1 0-4z" />
    <path class="soft" d="M20.5 3v3c0 2.5 1.5 3.5 1.5 6s-1.5 3.5-1.5 6v3" />`,
  'bone-stress': svg`
    <path d="M9 11.2 4.8 7a2.3 2.3 0 1 1 1.4-3.5A2.3 2.3 0 1 1 9.8 6l8.2 8.2a2.3 2.3 0 1 1-1.2 3.6 2.3 2.3 0 1 1-3.6-1.7z" />
    <path d="m14 10.2-.6 1.7-1.5.4" />`,
};
