import {css} from 'lit';

export const styles = css`
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
  .foot .help {
    min-width: 0;
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

  @container ascent (min-width: 640px) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .cards .tip > .panel {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .tips:has([data-listed]) .tip:not([data-listed]) {
      display: none;
    }
    .cards {
      display: block;
    }
  }
`;
