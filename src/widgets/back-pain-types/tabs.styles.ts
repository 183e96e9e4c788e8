import {css} from 'lit';

export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .tab {
    display: flex;
    flex: 1 1 8.6em;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    min-width: 0;
    min-height: max(44px, 2.75em);
    margin: 0;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: none;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  .tab > span {
    max-width: 100%;
  }
  .tab:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 -4px var(--_accent);
  }
  .tabs ~ .panel {
    border-radius: var(--_radius);
  }
  .tabs ~ .panel > .entry {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .name {
    font-size: 1.125em;
  }

  @container ascent (min-width: 39em) {
    .tab {
      flex: 1 1 0;
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .tab:focus-visible {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
  }
  @media print {
    .tabs ~ .panel > .entry {
      padding-inline: 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
  }
`;
