import {css} from 'lit';

/** In a box that ends, the widget scrolls inside itself; in one that grows, so does the widget. */
export const scrollStyles = css`
  :host {
    display: flex !important;
    flex-direction: column;
    min-height: 0;
    max-height: 100%;
  }
  .root {
    flex: auto;
    min-height: 0;
    overflow: hidden auto;
    scroll-padding-block: 8px;
  }
  /* A ring outside would be cut off by the box. */
  .root:focus-visible {
    outline-offset: -2px;
  }
  /* Always in sight, where the box is high enough for it and for reading. */
  .root[data-keeps] .frame > .safety {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    background: linear-gradient(var(--_tint) 0 0), canvas;
    box-shadow: 0 -1px var(--_line);
  }
  @media print {
    :host {
      max-height: none;
    }
    .root {
      overflow: visible;
    }
    .root[data-keeps] .frame > .safety {
      position: static;
    }
  }
`;

/** The same in less space: smaller text and gaps, and nothing left out. */
export const compactStyles = css`
  .root .frame {
    padding: var(--ascent-padding, 0.75em);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .root .title {
    font-size: 1.25em;
    margin-block-end: 0.25em;
  }
  .root .lead {
    margin-block-end: 0.75em;
  }
  .root .safety {
    margin-block-start: 0.75em;
    padding-block: 0.5em;
  }
  .root .entry {
    padding-block: 0.5em;
  }
`;
