import {svg, type SVGTemplateResult} from 'lit';

/** What a link leads to. */
export type LinkId = 'website' | 'facebook' | 'instagram' | 'youtube' | 'resources';

/** One small drawing a kind of link, on a 24-unit grid, stroked in the current colour. */
export const LINK_SHAPES: Readonly<Record<LinkId, SVGTemplateResult>> = {
  website: svg`<circle cx="12" cy="12" r="8.500" />
    <path d="M3.500 12h17M12 3.500c5 5.500 5 11.500 0 17-5-5.500-5-11.500 0-17z" />`,
  facebook: svg`<path d="M4 5.500h16v10.500h-8l-4.500 4v-4H4z" /><path d="M8 9.500h8M8 12.500h5" />`,
  instagram: svg`<path d="M4 7.500h4l1.500-2.500h5l1.500 2.500h4v11H4z" /><circle cx="12" cy="12.800" r="3.200" />`,
  youtube: svg`<rect x="3.500" y="5.500" width="17" height="13" rx="3" /><path d="M10.200 9.200v5.600l4.800-2.800z" />`,
  resources: svg`<path d="M6.500 3.500h7.500l4 4v13H6.500z" /><path d="M9.500 11h5.500M9.500 14h5.500M9.500 17h3.500" />`,
};
