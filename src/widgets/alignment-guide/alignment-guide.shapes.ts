import {svg, type SVGTemplateResult} from 'lit';
import type {GuideStepId} from '../../content/schema.js';

/** One small drawing a step, on a 24-unit grid, stroked in the current colour. */
export const STEP_SHAPES: Readonly<Record<GuideStepId, SVGTemplateResult>> = {
  orthotics: svg`
    <path d="M8.5 2.5c3.5-.8 6.5 1.5 6.8 5.5.3 3.5-1.3 5-.8 8 .5 3.3-1 5.5-3.3 5.5s-3.7-2-3.4-5c.3-3-1.6-4-2.3-7-.8-3.4.6-6.4 3-7z" />
    <path class="soft" d="M9.5 18.5c.6-2.5-.3-4.5-1-6.5 1.6.6 3.5.6 4.7-.4" />`,
  footwear: svg`
    <path d="M3 15.2V7.5c1.5.9 3.4.6 4.4-1l2-.3c1.4 2.6 3.6 4.2 6.7 4.9 3 .7 4.9 1.3 4.9 4.1z" />
    <path d="M3 18.8h18" />
    <path class="soft" d="M11.2 10.2l1.5-1.5M13.9 11.8l1.3-1.6" />`,
  exercises: svg`
    <path class="soft" d="M2 20.5h20" />
    <circle cx="4.2" cy="17" r="2" />
    <path d="M6.5 18.5 15 10.5l3.7 1.5v8M6.8 18.8h5.2" />`,
};
