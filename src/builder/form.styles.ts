import {css} from 'lit';

/** The groups of fields. */
export const formStyles = css`
  .set .note {
    margin-block: 0.5em 1em;
  }
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
    font-weight: 650;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
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
    font-weight: 400;
    color: var(--accent);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block-end: 1.25em;
  }
  .field > label:first-child {
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
  .control input,
  .control select {
    min-height: 44px;
    padding: 0.375em 0.75em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
  }
  .control [type='color'] {
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
  .problem {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--wrong);
    font-size: 0.9375em;
    color: var(--wrong);
  }
`;
