import {css} from 'lit';

/**
 * What a prerendered widget wears beside its own styles. Its root is `hidden` in the markup, and
 * a slot shows the text inside the tag: so a page that blocks the style sheet, or cannot reach it,
 * shows that text and never an undressed widget. Where scripts never run, parts stand open.
 *
 * The class is named twice to outweigh the widget's own rule for `hidden`, which comes to stand
 * after this one as soon as the element is defined.
 */
export const prerenderedStyles = css`
  .root.root[hidden] {
    display: block !important;
  }
  .root ~ slot {
    display: none;
  }
  @media (scripting: none) {
    .panel {
      display: block !important;
      content-visibility: visible !important;
    }
    .toggle {
      cursor: auto;
    }
    .sign,
    .screen-only {
      display: none !important;
    }
  }
`;
