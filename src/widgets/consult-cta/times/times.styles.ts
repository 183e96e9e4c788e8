import {css} from 'lit';

export const timesStyles = css`
  .hours,
  .visit {
    display: flex;
    gap: 0.5em;
    margin-block-end: 1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .visit {
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .visit .when {
    display: flex;
    flex: 1 1 14em;
    gap: 0.5em;
  }
  /* The number stays whole where it fits. */
  .number {
    display: inline-block;
  }
  .times-icon {
    width: 1.5em;
    height: 1.5em;
    /* Its lines start a little inside of it. */
    margin-inline-start: -0.1875em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container ascent (max-width: 479px) {
    .visit .action {
      flex: auto;
    }
  }
  @media print {
    .visit {
      break-inside: avoid;
    }
  }
`;
