import {css} from 'lit';

/** The bar at the foot of the window, and what to do and to paste on each platform. */
export const linesStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.625em 1em;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .bar h2 {
    flex: 1 1 auto;
  }
  .bar .pick {
    flex: 1 1 8em;
    max-width: 20em;
  }
  .bar select {
    width: 100%;
    min-width: 0;
  }
  .bar .primary {
    flex: 0 0 auto;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: start;
  }
  .choices .pick {
    flex: 1 1 14em;
    max-width: 20em;
  }
  .part label {
    font-weight: 550;
  }
  .steps {
    display: grid;
    gap: 0.5em;
    max-width: 64ch;
    padding-inline-start: 1.75em;
  }
  .steps li::marker {
    color: var(--accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    align-items: end;
  }
  .part .names {
    display: grid;
    gap: 0.125em;
  }
  .part textarea {
    grid-column: 1 / -1;
    field-sizing: content;
    min-height: 3.2em;
    max-height: 20em;
    resize: vertical;
  }
  .traps {
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
    border-inline-start: 3px solid var(--notice);
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
    background: var(--tint);
    font-size: 0.9375em;
  }
  .traps ul {
    display: grid;
    gap: 0.375em;
    max-width: 64ch;
    padding-inline-start: 1.25em;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .status:empty {
    display: none;
  }
  @media (max-width: 639px) {
    .bar select,
    .bar .primary {
      padding-inline: 0.625em;
      font-size: 0.9375em;
    }
    .bar h2 {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (min-width: 640px) {
    .bar {
      padding-inline: 1.5em;
    }
  }
  @media (min-width: 1100px) {
    .bar {
      padding-inline: 2em;
    }
  }
`;
