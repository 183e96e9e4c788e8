import {css} from 'lit';

/** The live preview and its switches; out of sight, the copies that the lines are read from. */
export const previewStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block: 1em;
  }
  .switch {
    display: flex;
    align-items: center;
  }
  .switch legend {
    float: inline-start;
    margin-inline-end: 0.75em;
    font-size: 0.875em;
    line-height: 44px;
    color: var(--soft);
  }
  .switch label {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 44px;
    padding-inline: 0.875em;
    border: 1px solid var(--edge);
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
  .stage {
    margin-inline: -1em;
    padding: 0.5em;
    border: solid var(--line);
    border-width: 1px 0;
    background: light-dark(#fff, #10191d);
  }
  .stage[data-surface='light'] {
    color-scheme: light;
  }
  .stage[data-surface='dark'] {
    color-scheme: dark;
  }
  .device {
    margin-inline: auto;
    color: light-dark(#15242b, #e8f0f1);
  }
  .device[data-width='320'] {
    width: 320px;
  }
  .device[data-width='768'] {
    width: 768px;
  }
  ::slotted([slot='copies']) {
    position: fixed;
    inset-block: 0 auto;
    inset-inline: 0 auto;
    width: 1px;
    height: 1px;
    overflow: hidden;
    visibility: hidden;
  }
  .scale {
    margin-block-start: 0.5em;
  }
  @media (min-width: 640px) {
    .stage {
      margin: 0;
      padding: 1em;
      border-width: 1px;
      border-radius: 12px;
    }
  }
`;
