import {css} from 'lit';

/** The colors of the builder, its three columns, and what stands around them. */
export const appStyles = css`
  :host {
    --ink: light-dark(#15242b, #e8f0f1);
    --soft: light-dark(#4a5c64, #a9bcc2);
    --surface: light-dark(#fff, #10191d);
    --tint: light-dark(#eef5f4, #1d3036);
    --line: light-dark(#cfdcdc, #34494f);
    --edge: light-dark(#74878c, #7d9298);
    --accent: light-dark(#0b6b66, #5cc8bd);
    --on-accent: light-dark(#fff, #06201f);
    --notice: light-dark(#a8480c, #ffb27a);
    --wrong: light-dark(#9f1420, #ff9d9d);
    color: var(--ink);
  }
  .files {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: center;
    gap: 0 0.5em;
    padding: 0 1em 0.25em;
    border-block-end: 1px solid var(--line);
  }
  .files button {
    border-color: transparent;
    background: none;
    padding-inline: 0;
    margin-inline-end: 1em;
    font-size: 0.9375em;
    font-weight: 550;
    text-align: start;
  }
  .files button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .files [role='status'] {
    grid-column: 1 / -1;
    font-size: 0.9375em;
    color: var(--soft);
  }
  .files [role='status']:empty {
    display: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
    padding: 1.5em 1em 2.5em;
  }
  section > .note {
    margin-block: 0.375em 1em;
  }
  .pick select {
    width: 100%;
  }
  builder-preview {
    margin-block-start: 1em;
  }
  builder-lines {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
  }

  .widgets {
    display: grid;
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
  .choose h3 {
    margin-block: 1.25em 0.25em;
  }
  .order {
    counter-reset: place;
    list-style: none;
  }
  .order li {
    display: grid;
    grid-template-columns: 1.25em 1fr auto auto;
    align-items: center;
    min-height: 44px;
    line-height: 1.3;
    counter-increment: place;
  }
  .order li::before {
    content: counter(place);
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
  .order svg {
    display: block;
    margin: auto;
  }

  .heights {
    margin-block-start: 1em;
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

  @media (min-width: 640px) {
    .files {
      display: flex;
      flex-wrap: wrap;
      padding-inline: 1.5em;
    }
    .columns {
      grid-template-columns: minmax(16em, 2fr) minmax(0, 3fr);
      gap: 2.5em 2em;
      padding: 2em 1.5em 4em;
    }
    .choose {
      grid-column: 1 / -1;
    }
    .widgets {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
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
    .order {
      max-width: 24em;
    }
    .see {
      align-self: start;
    }
    .see:not(:has(> details[open])) {
      position: sticky;
      inset-block-start: 0;
    }
  }
  @media (min-width: 1100px) {
    .files {
      padding-inline: 2em;
    }
    .columns {
      grid-template-columns: 15.5em 20em minmax(0, 1fr);
      gap: 0;
      padding: 0 1em;
    }
    .choose,
    .set,
    .see {
      grid-column: auto;
      padding: 1.5em 1.5em 3em;
    }
    .choose {
      padding-inline: 1em;
    }
    .widget .about {
      font-size: 0.8125em;
    }
    .set {
      border-inline: 1px solid var(--line);
    }
    .widgets {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
    .widget {
      padding: 0.625em 0.75em;
    }
  }
  @media (forced-colors: active) {
    .widget:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
