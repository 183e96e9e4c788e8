import {css} from 'lit';

/**
 * The place of a part that does not show yet is its `--_size` in a wide article times how much
 * taller parts are in a narrower one: measured upper bounds in em, so that text of any size fits.
 * What is too much closes unseen (`places.ts`); too little would push down what is being read.
 */
export const styles = css`
  .title {
    font-size: 1.75em;
    margin-block-end: 0.25em;
  }
  .frame > p:not(.safety),
  .intro {
    max-width: 68ch;
  }
  .byline,
  .factor p {
    color: var(--_soft);
  }
  .byline {
    margin-block-end: 1em;
  }
  .intro p {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .factors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
    margin-block: 0.75em 1em;
  }
  .factor {
    display: flex;
    gap: 0.875em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .factor div {
    min-width: 0;
  }
  .factor a,
  .factor b {
    display: flex;
    align-items: center;
    min-height: 44px;
    margin-block: -0.625em;
    font-weight: 650;
  }
  .drawing {
    width: 2em;
    height: 2em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .contents {
    margin-block-start: 1.5em;
  }
  .contents ol {
    columns: 2 18em;
    column-gap: 2em;
    margin-block-start: 0.25em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .contents li {
    break-inside: avoid;
  }
  .contents li::marker {
    color: var(--_soft);
  }
  .contents a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding-block: 0.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .section {
    margin-block-start: 2.5em;
    padding-block-start: 2.5em;
    border-block-start: 1px solid var(--_line);
  }
  .part {
    display: block;
    scroll-margin-block-start: 1em;
    --ascent-border: 0;
    --ascent-padding: 0;
    --ascent-surface: transparent;
  }
  .held {
    min-block-size: calc(var(--_size) * var(--_taller));
    --_taller: 4.7;
  }
  .types {
    --_size: 62em;
  }
  .chain {
    --_size: 88em;
  }
  .guide {
    --_size: 105em;
  }
  .tips {
    --_size: 46em;
  }
  .consult {
    --_size: 41em;
  }
  .resources {
    --_size: 30em;
  }
  @container ascent (min-width: 14em) {
    .held {
      --_taller: 2.4;
    }
  }
  @container ascent (min-width: 19em) {
    .held {
      --_taller: 2;
    }
  }
  @container ascent (min-width: 24em) {
    .held {
      --_taller: 1.75;
    }
  }
  @container ascent (min-width: 34em) {
    .held {
      --_taller: 1.5;
    }
  }
  @container ascent (min-width: 43em) {
    .held {
      --_taller: 1;
    }
  }
  .fallback .title {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }
  .closing {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 1.125em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block-start: 1.25em;
  }
  @media print {
    .held {
      min-block-size: 0;
    }
  }
`;
