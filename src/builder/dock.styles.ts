import {css} from 'lit';

/** The snippet, always in reach at the foot of the window. */
export const dockStyles = css`
  .dock {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding: 0.625em 1em;
  }
  .row h2 {
    flex: 1;
  }
  .status {
    order: 1;
    flex-basis: 100%;
    font-size: 0.9375em;
    color: var(--soft);
  }
  .status:empty {
    display: none;
  }
  button {
    min-height: 44px;
    padding: 0.375em 1em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: none;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover {
    text-decoration: underline;
  }
  .wide-only {
    display: none;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0 1em 1em;
  }
  .lines .switch {
    flex-wrap: wrap;
    padding: 0;
  }
  .lines .switch legend {
    flex-basis: 100%;
    padding: 0;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .lines > label {
    font-size: 0.9375em;
    color: var(--soft);
  }
  textarea {
    width: 100%;
    height: 13em;
    max-height: 40vh;
    padding: 0.75em 1em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--tint);
    font:
      0.875em/1.6 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
    overflow-wrap: anywhere;
    resize: none;
  }

  @media (min-width: 640px) {
    .wide-only {
      display: inline;
    }
    .row,
    .lines {
      padding-inline: 1.5em;
    }
    .lines .switch legend {
      flex-basis: auto;
    }
    .status {
      order: 0;
      flex-basis: auto;
    }
  }
`;
