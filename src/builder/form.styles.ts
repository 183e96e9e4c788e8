import {css} from 'lit';

/** The groups of fields. */
export const formStyles = css`
  details {
    border-block-start: 1px solid var(--line);
  }
  details:last-child {
    border-block-end: 1px solid var(--line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    padding: 0.625em 0;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-block-start: -0.25em;
    margin-inline: auto 0.25em;
    border: 0 solid var(--accent);
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  .count {
    font-size: 0.875em;
    color: var(--accent);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block-end: 1.25em;
  }
  .field > label:first-child,
  .field > legend {
    padding: 0;
    font-weight: 550;
  }
  .control {
    display: flex;
    gap: 0.5em;
  }
  .control > :first-child {
    flex: 1;
    min-width: 0;
  }
  .control input[type='color'] {
    width: 3.25em;
    padding: 0.25em;
  }
  .control [aria-invalid] {
    border-color: var(--wrong);
  }
  .control :disabled {
    opacity: 0.6;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-height: 44px;
    cursor: pointer;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.25em;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.25em 0.625em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
  }
  .chip b {
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  .problem {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--wrong);
    font-size: 0.9375em;
    color: var(--wrong);
  }
  .words:last-child {
    border-block-end: 0;
  }
  .words h4 {
    font-size: 1em;
    font-weight: 550;
  }
  .texts {
    display: grid;
    gap: 1em;
    padding-block: 1em;
  }
  .texts .field {
    padding: 0;
  }
  .texts .field > label:first-child {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.45;
    white-space: pre-line;
    color: var(--soft);
  }
  .texts textarea {
    field-sizing: content;
    min-height: 44px;
    padding: 0.5em 0.75em;
    background: var(--surface);
    font: inherit;
    font-size: 0.9375em;
    resize: vertical;
  }
  .texts [aria-invalid] {
    border-color: var(--wrong);
  }
  .contrast {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block: -0.5em 1.25em;
    padding: 0.75em;
    border: 1px solid var(--line);
    border-radius: 12px;
    font-size: 0.875em;
    line-height: 1.45;
  }
  .contrast ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .contrast li {
    display: flex;
    align-items: start;
    gap: 0.625em;
  }
  .swatch {
    flex: none;
    vertical-align: -0.1875em;
    forced-color-adjust: none;
  }
`;
