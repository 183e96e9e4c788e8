import {svg, type SVGTemplateResult} from 'lit';
import type {GuideStepId} from '../../content/schema.js';

/** One small drawing a step, on a 24-unit grid, stroked in the current colour. */
export const STEP_SHAPES: Readonly<Record<GuideStepId, SVGTemplateResult>> = {
  orthotics: svg`
    <path d="M8.5 2.500c3.5-.8 6.5 1.5 6.8 5.5.3 3.5-1.3 5-.8 8 .5 3.3-1 5.5-3.3 5.500s-3.7-2-3.4-5c.3-3-1.6-4-2.3-7-.8-3.4.6-6.4 3-7z" />
    <path class="soft" d="M9.5 18.500c.6-2.5-.3-4.5-1-6.5 1.6.6 3.5.6 4.7-.4" />`,
  footwear: svg`
    <path d="M3 15.200V7.500c1.5.9 3.4.6 4.4-1l2-.3c1.4 2.6 3.6 4.2 6.7 4.9 3 .7 4.9 1.3 4.9 4.100z" />
    <path d="M3 18.800h18" />
    <path class="soft" d="M11.2 10.200l1.5-1.500M13.9 11.800l1.3-1.6" />`,
  exercises: svg`
    <path class="soft" d="M2 20.500h20" />
    <circle cx="4.2" cy="17" r="2" />
    <path d="M6.5 18.5 15 10.500l3.7 1.500v8M6.8 18.800h5.2" />`,
};
