import {svg, type SVGTemplateResult} from 'lit';
import type {TipId} from '../../content/schema.js';

/** One small drawing a tip, on a 24-unit grid, stroked in the current colour. */
export const TIP_SHAPES: Readonly<Record<TipId, SVGTemplateResult>> = {
  core: svg`
    <path class="soft" d="M2 20h20" />
    <circle cx="4.4" cy="9" r="2" />
    <path d="M7.4 11.6c4.6.6 8.800 1.900 13.100 4.200l1 2.200M7.600 11.800v5.200H4.400M15 13.800" />`,
  mobility: svg`
    <path class="soft" d="M2 20.500h20" />
    <circle cx="3.900" cy="16" r="2" />
    <path d="M6.800 17.800h6.700l4.500-10.600 1.800-.7M13.500 17.800H21M8.600 17.400l2-3" />
    <path class="soft" d="M10.600 14.400 18.600 6.600" />`,
  technique: svg`
    <path class="soft" d="M2 20.500h20M12 6v12" stroke-dasharray="1.500 2.500" />
    <circle cx="12" cy="3.800" r="1.900" />
    <path d="M12 5.800l3 5.800-2.900 5.700 3.700 1.200M12 5.800l-2 6-5 2.700-1-1.600" />`,
  footwear: svg`
    <path d="M2.500 17.500V9.200c1.600.9 3.500.6 4.500-1.200l1.500.2c1.600 2.800 4.100 4.400 7.600 5 3 .5 5.200 1.200 5.400 4.300z" />
    <path class="soft" d="M2.500 20.300h19M10.600 12.300l1.500-1.500M13.300 13.800l1.300-1.600" />`,
  assessment: svg`
    <path d="M8.500 4.500h-3v16.500h13V4.500h-3M8.500 3h7v3.200h-7z" />
    <path class="soft" d="M8.800 17h6.400" />
    <path d="M8.800 12l2.200 2.200 4.300-4.700" />`,
};
