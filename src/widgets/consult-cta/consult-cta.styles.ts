import {css} from 'lit';

export const styles = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .option {
    display: flex;
    flex-direction: column;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .drawing {
    width: 2em;
    height: 2em;
    margin-block-end: 0.75em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .name {
    font-size: 1.125em;
  }
  .detail {
    margin-block: 0.375em 1.25em;
    color: var(--_soft);
  }
  .actions {
    display: grid;
    gap: 0.5em;
  }
  .actions .primary {
    /* Room for a phone number in one line. */
    padding: 0.5em;
    font-size: 1.125em;
  }
  .actions .action:not(.primary) {
    background: var(--_card);
  }
  .closing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.75em;
    color: var(--_soft);
  }
  .expectations,
  .goals {
    margin-block-start: 1.25em;
  }
  .expectations ul,
  .goals ul {
    margin-block-start: 0.375em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  li::marker {
    color: var(--_accent);
  }
  @container ascent (min-width: 540px) {
    .options {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
      grid-template-rows: repeat(4, auto);
      column-gap: 0.75em;
      row-gap: 0;
    }
    .option {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .actions {
      align-content: start;
    }
  }
  @media (hover: hover) and (pointer: fine) {
    @container ascent (min-width: 720px) {
      /* Room for a button that comes later. */
      .closing {
        min-height: max(44px, 2.75em);
      }
    }
  }
  @media print {
    .option {
      break-inside: avoid;
      border-color: #000;
    }
    .action.primary {
      background: none;
      color: inherit;
    }
    a[part='booking']::after {
      content: ' ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
