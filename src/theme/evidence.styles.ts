import {css} from 'lit';

/** How a claim's grade looks in every widget. */
export const evidenceStyles = css`
  .evidence {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_soft);
  }
  .how-sure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625em;
    min-height: 44px;
    padding: 0.5em 0;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .question {
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.25em;
  }
  .grade {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
  .bars {
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .bars .soft {
    stroke: var(--_line);
  }
`;
