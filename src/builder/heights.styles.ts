import {css} from 'lit';

/** The table of heights, and the frame that they are read from. */
export const heightsStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.75em;
  }
  progress {
    flex: 1;
    min-width: 6em;
    height: 0.5em;
    accent-color: var(--accent);
  }
  h4 {
    margin-block: 1.25em 0.5em;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375em 0.5em;
    border-block-end: 1px solid var(--line);
    text-align: end;
    vertical-align: top;
  }
  th {
    font-weight: 400;
    color: var(--soft);
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  small {
    display: block;
    font-size: 0.875em;
    color: var(--soft);
  }
  dl {
    margin: 0.75em 0 0;
    font-size: 0.875em;
    line-height: 1.45;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.5em;
    color: var(--soft);
  }
  /* In sight for the browser, so that it draws and loads; too small for anyone to see. */
  .place {
    position: fixed;
    inset-block: 0 auto;
    inset-inline: 0 auto;
    width: 1px;
    height: 1px;
    opacity: 0;
    pointer-events: none;
  }
  .place iframe {
    width: 1024px;
    height: 30000px;
    border: 0;
    transform: scale(0.001);
    transform-origin: 0 0;
  }
`;
