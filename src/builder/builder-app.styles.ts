import {css} from 'lit';

export const styles = css`
  :host {
    --ink: light-dark(#15242b, #e8f0f1);
    --soft: light-dark(#4a5c64, #a9bcc2);
    --surface: light-dark(#fff, #10191d);
    --tint: light-dark(#eef5f4, #1d3036);
    --line: light-dark(#cfdcdc, #34494f);
    --edge: light-dark(#74878c, #7d9298);
    --accent: light-dark(#0b6b66, #5cc8bd);
    --on-accent: light-dark(#fff, #06201f);
    --wrong: light-dark(#9f1420, #ff9d9d);
    display: block;
    color: var(--ink);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  p,
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
  .note,
  .help {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--soft);
  }
  .columns {
    display: grid;
    gap: 2.5em;
    padding: 1.5em 1em 3em;
  }

  .widgets {
    display: grid;
    margin-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .widget {
    display: grid;
    grid-template-columns: 1.25em 1fr;
    column-gap: 0.75em;
    align-items: start;
    padding: 0.75em 0.5em;
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  .widget:hover,
  .widget:has(:checked) {
    background: var(--tint);
  }
  .widget .name {
    font-weight: 650;
  }
  .widget .about {
    grid-column: 2;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--soft);
  }
  [type='radio'],
  [type='checkbox'] {
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0;
    accent-color: var(--accent);
  }

  @media (min-width: 640px) {
    .columns {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2.5em 2em;
      padding: 2em 1.5em 4em;
    }
    .choose {
      grid-column: 1 / -1;
    }
    .widgets {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      border: 0;
      gap: 0.75em;
    }
    .widget {
      align-content: start;
      padding: 0.875em 1em;
      border: 1px solid var(--line);
      border-radius: 12px;
    }
    .widget:has(:checked) {
      border-color: var(--accent);
    }
  }
  @media (min-width: 1100px) {
    .columns {
      grid-template-columns: 15em 19em minmax(0, 1fr);
      gap: 0;
      padding: 0 1em;
    }
    .choose,
    .set,
    .see {
      grid-column: auto;
      padding: 2em 2em 3em;
    }
    .choose {
      padding-inline: 1em;
    }
    .set {
      border-inline: 1px solid var(--line);
    }
    .choose,
    .see {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
    .widgets {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .switch label:has(:checked),
    .widget:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
