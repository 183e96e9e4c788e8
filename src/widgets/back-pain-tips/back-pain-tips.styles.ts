import {css} from 'lit';

export const styles = css`
  .tips {
    border-block-start: 1px solid var(--_line);
  }
  .tip {
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
  }
  .drawing {
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
  .panel {
    grid-column: 1 / -1;
  }
  .label {
    margin-block: 1em 0.25em;
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--_accent);
  }
  .how {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .how li + li {
    margin-block-start: 0.375em;
  }
  .how li::marker {
    color: var(--_accent);
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
  .plan {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    min-height: 44px;
    margin-block-start: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  .plan input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block-start: 1.25em;
  }
  .steps {
    counter-reset: step;
  }
  .steps .head {
    counter-increment: step;
  }
  .steps .toggle span::before {
    content: counter(step) '. ';
    color: var(--_accent);
  }

  .cards {
    display: grid;
    gap: var(--ascent-tip-gap, 0.75em);
    align-items: start;
    border: 0;
  }
  .cards .tip {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  @container ascent (min-width: 480px) {
    .tip {
      grid-template-columns: 3em minmax(0, 1fr);
    }
    .drawing {
      width: 3em;
      height: 3em;
      padding: 0.4375em;
    }
    .panel {
      grid-column: 2;
    }
  }
  @container ascent (min-width: 640px) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .cards .panel {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .tip {
      break-inside: avoid;
    }
    .tips:has([data-listed]) .tip:not([data-listed]) {
      display: none;
    }
    .cards {
      display: block;
    }
  }
`;
