import {css} from 'lit';

export const styles = css`
  .chain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .lead strong {
    color: var(--_ink);
    font-weight: 600;
  }

  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
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
    font-weight: 600;
  }
  .scales .chip {
    min-width: 44px;
  }

  .stage {
    width: 100%;
    max-width: 24em;
    margin-inline: auto;
  }
  .figure {
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .figure path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .ghost path {
    stroke: var(--_edge);
    stroke-width: 2.5;
    stroke-dasharray: 0.1 4.5;
  }
  .figure .ground {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .figure .edge path {
    fill: var(--_body);
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .figure .skin path {
    fill: var(--_body);
  }
  .figure {
    --_body: color-mix(in srgb, var(--_ink) 9%, var(--_tint));
  }
  .figure .shoe {
    fill: var(--_soft);
  }
  .figure .sole {
    fill: var(--_ink);
  }
  .figure .reference {
    stroke: var(--_soft);
    stroke-width: 1.25;
    stroke-dasharray: 3 3.5;
  }
  .figure .wedge {
    fill: var(--_notice);
    opacity: 0.35;
  }
  .figure .guide {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .mark {
    cursor: pointer;
  }
  .mark .dot {
    fill: var(--_card);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mark .ring {
    fill: transparent;
    stroke: none;
  }
  .mark.lit .dot {
    fill: var(--_notice);
    stroke: var(--_card);
    stroke-width: 1.25;
  }
  .mark.chosen .ring {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .figure .leader {
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .mark text {
    font-size: 12.5px;
  }
  .mark .name {
    fill: var(--_soft);
  }
  .mark .value {
    fill: var(--_ink);
    font-size: 15px;
    font-weight: 650;
  }
  .mark.chosen .name {
    fill: var(--_accent);
    font-weight: 650;
  }

  .heels {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em;
    direction: ltr;
    margin-block-start: 0.75em;
  }
  .heel {
    display: grid;
    font-size: 0.9375em;
  }
  .heel label {
    font-weight: 650;
  }
  .said {
    font-size: 0.8667em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .heel input {
    width: 100%;
    min-width: 0;
    height: 44px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
    touch-action: pan-y;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.625em;
    font-size: 0.8125em;
    color: var(--_soft);
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
    font-weight: 500;
  }
  .joints {
    border-block-start: 1px solid var(--_line);
  }
  .joint {
    padding-block: 0.375em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .joint.chosen {
    box-shadow: inset 3px 0 var(--_accent);
    padding-inline-start: 0.75em;
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
  .glossary {
    margin-block: 1.25em 0.75em;
    font-size: 0.9375em;
  }
  .glossary dt,
  .glossary dd {
    display: inline;
  }
  .glossary dt {
    font-weight: 650;
  }
  .help {
    margin-block-start: 0.5em;
  }

  @container ascent (min-width: 540px) {
    .presets {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container ascent (min-width: 1160px) {
    .presets {
      grid-template-columns: repeat(8, auto);
    }
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
    .joint {
      break-inside: avoid;
    }
    .figure {
      max-width: 9cm;
      margin-inline: auto;
    }
  }
`;
