import {css} from 'lit';

export const styles = css`
  .chain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .lead strong {
    color: var(--_ink);
    font-weight: 650;
  }

  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(min(100%, 7em), 22%), 1fr));
    gap: 0.5em;
  }
  .scales {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    min-height: 44px;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: none;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .presets .chip {
    padding-inline: 0.25em;
  }
  .chip:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .scales .chip {
    min-width: 44px;
  }

  .words {
    isolation: isolate;
  }
  .stage {
    width: 100%;
    max-width: 24em;
    margin-inline: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .bar select {
    flex: 1 1 11em;
    min-width: 0;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_card);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  .trace-start,
  .heels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .heels {
    column-gap: 1em;
    direction: ltr;
  }
  .heel {
    display: grid;
    font-size: 0.9375em;
  }
  .heel label {
    font-weight: 650;
  }
  .heel input {
    width: 100%;
    height: 44px;
    margin: 0;
    accent-color: var(--_accent);
    touch-action: pan-y;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.625em;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }
  .scale .small {
    flex: 1 1 11em;
  }
  .small {
    font-size: 0.875em;
    color: var(--_soft);
  }

  .summary {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border-radius: 8px;
    background: var(--_tint);
  }
  .joints {
    border-block-start: 1px solid var(--_line);
  }
  .joint {
    padding-block: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .joint.chosen {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.5em;
  }
  .happens {
    color: var(--_soft);
  }
  .joint .toggle {
    margin-block-end: -0.375em;
  }
  .joint .panel > * {
    margin-block-start: 0.5em;
  }
  .numbers {
    min-height: 44px;
    margin-block-start: 0.75em;
  }
  .glossary {
    margin-block: 1.25em 0.75em;
    font-size: 0.9375em;
  }
  .glossary b {
    font-weight: 650;
  }
  .help {
    margin-block-start: 0.5em;
  }

  @container ascent (min-width: 640px) {
    .chain {
      grid-template: 'presets presets' auto 'stage words' 1fr / minmax(0, 5fr) minmax(0, 6fr);
      gap: 1.25em 2em;
      align-items: start;
    }
    .presets {
      grid-area: presets;
    }
    .stage {
      grid-area: stage;
    }
    .words {
      grid-area: words;
    }
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 3px solid highlight;
    }
  }
  @media print {
    .chain {
      display: block;
    }
    .stage {
      float: inline-start;
      width: 33%;
      margin-inline: 0 1.5em;
    }
    .joints {
      columns: 2;
      clear: both;
    }
    .joint {
      break-inside: avoid;
    }
  }
`;
