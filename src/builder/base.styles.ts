import {css} from 'lit';

/** What every part of the builder wears: its colors come from the app that holds it. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-width: 0;
  }
  [hidden] {
    display: none !important;
  }
  h2 {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
  }
  h2 span {
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  h3 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note,
  .help {
    max-width: 68ch;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--soft);
  }
  button {
    min-height: 44px;
    padding: 0.375em 1em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--accent);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--accent);
    background: var(--tint);
  }
  button:disabled {
    border-color: var(--line);
    color: var(--soft);
    cursor: default;
  }
  button.primary:enabled {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:enabled:hover {
    background: var(--accent);
    text-decoration: underline;
  }
  button.small {
    min-width: 44px;
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
  }
  select,
  input:not([type='checkbox'], [type='radio'], [type='file']) {
    min-height: 44px;
    padding: 0.375em 0.75em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
  }
  textarea,
  pre {
    width: 100%;
    margin: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--tint);
    color: inherit;
    font:
      0.8125em/1.55 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0;
    accent-color: var(--accent);
  }
  .pick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-width: 0;
  }
  .pick > span,
  .switch legend {
    padding: 0;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--soft);
  }
  .pick select {
    max-width: 100%;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.25em;
  }
  .switch legend {
    float: inline-start;
    flex-basis: 100%;
  }
  .switch label {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--edge);
    background: var(--surface);
    cursor: pointer;
  }
  .switch label + label {
    margin-inline-start: -1px;
  }
  .switch label:first-of-type {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .switch label:last-of-type {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .switch input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch label:has(:checked) {
    z-index: 1;
    border-color: var(--accent);
    background: var(--tint);
    color: var(--accent);
    font-weight: 650;
  }
  .switch label:has(:focus-visible) {
    z-index: 2;
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .switch label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
