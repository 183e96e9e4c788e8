import {css} from 'lit';

/** How a list of entries looks: a drawing, a title with a line below, and what opens behind it. */
export const entryStyles = css`
  .entries {
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    column-gap: 0.875em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .drawing {
    width: 2.5em;
    height: 2.5em;
    padding: 0.3125em;
    border-radius: 10px;
    background: var(--_tint);
    color: var(--_accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .soft {
    opacity: 0.55;
  }
  .head {
    align-self: center;
  }
  .head .toggle {
    margin-block: -0.375em;
    font-size: 1.125em;
  }
  .what {
    margin-block-start: 0.25em;
    max-width: 60ch;
    color: var(--_soft);
  }
  .entry > .panel,
  .details {
    grid-column: 1 / -1;
  }
  .label {
    margin-block: 1em 0.25em;
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--_accent);
  }
  .points {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .points li + li {
    margin-block-start: 0.375em;
  }
  .care {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border-radius: 8px;
    background: var(--_tint);
  }
  .care .label {
    margin-block-start: 0;
    color: var(--_notice);
  }
  /* In em: very large text needs the room beside the title for its words. */
  @container ascent (max-width: 15em) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .drawing {
      display: none;
    }
  }
  @container ascent (min-width: 480px) {
    .entry {
      grid-template-columns: 3em minmax(0, 1fr);
    }
    .drawing {
      width: 3em;
      height: 3em;
      padding: 0.4375em;
    }
    .entry > .panel,
    .details {
      grid-column: 2;
    }
  }
  @media print {
    .head,
    .label,
    .name {
      break-after: avoid;
    }
  }
`;
