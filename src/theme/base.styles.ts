import {css} from 'lit';

/**
 * What every widget wears first.
 *
 * Two layers. `:host` guards, with `!important`, only what a page has no reason to change: a
 * page's `* { … !important }` loses to it, while width, margin and flex stay the page's own.
 * `.root` starts from `all: initial`, so nothing inherited leaks in but the font family, the
 * colour scheme and being hidden or out of reach.
 *
 * Public tokens are read as `var(--ascent-x, default)` here and nowhere set, so that a page's
 * `:root` wins. Inside, widgets use the private `--_x`.
 *
 * The accent is repaired in CSS: its lightness is bounded so that it passes 4.5:1 on every
 * surface of its scheme, whatever colour a page or the `accent` attribute gives. Lightness .52
 * is the highest that passes on the tint in light, .76 the lowest in dark, for every hue.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    max-width: 100%;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    opacity: 1 !important;
    visibility: inherit !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    filter: none !important;
    backdrop-filter: none !important;
    mix-blend-mode: normal !important;
    clip-path: none !important;
    mask: none !important;
    transition: none !important;
    animation: none !important;
    zoom: 1 !important;
    columns: auto !important;
    content-visibility: visible !important;
    overflow: visible !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: ascent / inline-size;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: var(--ascent-font-size, medium);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;

    --_ink: var(--ascent-ink, #15242b);
    --_soft: var(--ascent-ink-soft, #4a5c64);
    --_surface: var(--ascent-surface, #fff);
    --_card: var(--ascent-card, #fff);
    --_tint: var(--ascent-tint, #eef5f4);
    --_line: var(--ascent-line, #cfdcdc);
    --_edge: #74878c;
    --_accent: #0b6b66;
    --_on-accent: var(--ascent-on-accent, #fff);
    --_notice: var(--ascent-notice, #a8480c);
    --_urgent: #9f1420;
    --_radius: var(--ascent-radius, 12px);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--ascent-border, 1px) solid var(--_line);
    border-radius: var(--_radius);
  }
  .frame {
    padding: var(--ascent-padding, 1em);
  }
  @container ascent (min-width: 480px) {
    .frame {
      padding: var(--ascent-padding, 1.5em);
    }
  }
  .root[data-theme='light'] {
    color-scheme: light;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_ink: var(--ascent-ink, light-dark(#15242b, #e8f0f1));
      --_soft: var(--ascent-ink-soft, light-dark(#4a5c64, #a9bcc2));
      --_surface: var(--ascent-surface, light-dark(#fff, #10191d));
      --_card: var(--ascent-card, light-dark(#fff, #16242a));
      --_tint: var(--ascent-tint, light-dark(#eef5f4, #1d3036));
      --_line: var(--ascent-line, light-dark(#cfdcdc, #34494f));
      --_edge: light-dark(#74878c, #7d9298);
      --_accent: light-dark(#0b6b66, #5cc8bd);
      --_on-accent: var(--ascent-on-accent, light-dark(#fff, #06201f));
      --_notice: var(--ascent-notice, light-dark(#a8480c, #ffb27a));
      --_urgent: light-dark(#9f1420, #ff9d9d);
    }
  }
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    .root {
      --_brand: rgb(
        from var(--_given, var(--ascent-accent, light-dark(#0b6b66, #5cc8bd))) clamp(0, r, 255)
          clamp(0, g, 255) clamp(0, b, 255) / 1
      );
      --_accent: light-dark(
        oklch(from var(--_brand) min(l, 0.52) calc(c * min(1, 0.52 / max(l, 0.01))) h),
        oklch(from var(--_brand) max(l, 0.76) min(c, 0.11) h)
      );
    }
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  svg {
    display: block;
    flex: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }

  .title {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }
  .lead {
    max-width: 68ch;
    color: var(--_soft);
    margin-block-end: 1.25em;
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: max(44px, 2.75em);
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .action:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .action.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .action.primary:hover {
    text-decoration: underline;
  }
  .safety {
    display: flex;
    gap: 0.75em;
    margin-block-start: 1.25em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_urgent);
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .safety strong {
    color: var(--_urgent);
  }
  @media (prefers-reduced-motion: reduce) {
    .root * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    .root[data-theme] {
      --_ink: #000;
      --_soft: #333;
      color-scheme: light;
      border: 0;
      background: none;
    }
    .frame {
      padding: 0;
    }
    .title {
      break-after: avoid;
    }
    .safety {
      break-inside: avoid;
    }
    .screen-only {
      display: none !important;
    }
  }
`;
