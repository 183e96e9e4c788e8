const css = String.raw;

/** What stands in the panel: the sum, the findings, what is well, the facts. */
export const ROWS = css`
  .sum {
    font-weight: 600;
  }
  .sum svg {
    display: inline-block;
    margin-inline-end: 8px;
    vertical-align: -4px;
    color: var(--accent);
  }
  .soft,
  .seen {
    color: var(--soft);
    font-size: 14px;
  }
  li + li > details,
  .more {
    border-block-start: 1px solid var(--line);
  }
  .more {
    margin-block-start: 20px;
  }
  .more + .more {
    margin: 0;
  }
  summary {
    display: block;
    position: relative;
    min-block-size: 44px;
    padding-block: 10px;
    padding-inline: 0 28px;
    cursor: pointer;
    list-style: none;
  }
  summary h3 {
    margin: 0;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    position: absolute;
    inset-block-start: 17px;
    inset-inline-end: 6px;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--soft);
    border-block-width: 0 2px;
    border-inline-width: 0 2px;
    rotate: 45deg;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0 4px;
  }
  .advice {
    display: grid;
    gap: 8px;
    padding-block-end: 16px;
  }
  .line {
    display: flex;
    align-items: stretch;
    gap: 8px;
  }
  code {
    flex: 1;
    min-inline-size: 0;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--tint);
    font:
      13px/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
  .show {
    justify-self: start;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    padding-block-end: 16px;
    font-size: 14px;
  }
  dt {
    color: var(--soft);
  }
  .well li {
    padding-block: 2px;
    font-size: 14px;
  }
  .well ul {
    padding-block-end: 12px;
  }
`;
