import {css} from 'lit';

/** The live page and its switches. */
export const previewStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  .pick,
  ::slotted(.pick) {
    flex: 1 1 9em;
    max-width: 16em;
  }
  .pick select {
    width: 100%;
  }
  .stage {
    margin-block: 0.75em 0.5em;
  }
  .device {
    box-sizing: content-box;
    width: calc(var(--device-width) * var(--device-scale));
    height: calc(var(--device-height) * var(--device-scale));
    max-width: calc(100% - 2px);
    margin-inline: auto;
    border: 1px solid var(--line);
    border-radius: 12px;
    overflow: hidden;
  }
  iframe {
    display: block;
    width: var(--device-width);
    height: var(--device-height);
    border: 0;
    transform: scale(var(--device-scale));
    transform-origin: 0 0;
  }
  .device:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
