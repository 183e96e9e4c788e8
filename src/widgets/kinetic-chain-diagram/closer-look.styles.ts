import {css} from 'lit';

/** The closer look: a step of the way, the table. */
export const closerStyles = css`
  .numbers summary {
    min-height: 44px;
    padding-block: 0.625em;
    font-weight: 650;
    color: var(--_accent);
    cursor: pointer;
  }
  .trace-ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .grip {
    cursor: ew-resize;
  }
  .grip:hover {
    fill: var(--_accent);
    fill-opacity: 0.15;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }
  .running {
    margin-block-start: 0.5em;
  }
  .running svg {
    width: 100%;
    max-width: 20em;
    height: 8px;
    border-radius: 4px;
  }
  .range {
    fill: var(--_tint);
    stroke: var(--_edge);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .amount {
    fill: var(--_notice);
  }
  .running .small {
    margin-block-start: 0.25em;
  }
  .figure .far path {
    --_body: color-mix(in srgb, var(--_ink) 18%, var(--_tint));
  }
  .figure .far .shoe {
    fill: color-mix(in srgb, var(--_soft) 70%, var(--_tint));
  }
  .caption {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .trace {
    margin-block-start: 0.75em;
    padding: 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .trace .place {
    color: var(--_soft);
  }
  .trace strong {
    color: var(--_accent);
  }
  .trace .help {
    margin-block-start: 0.75em;
  }
  .action[disabled] {
    opacity: 0.45;
    cursor: default;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding-block: 0.375em;
    padding-inline: 0 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  @media print {
    .numbers summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
  thead th {
    color: var(--_soft);
    font-size: 0.8667em;
  }
`;
