import {css} from 'lit';

/**
 * The place of a part that does not show yet is its `--_size` in a wide article times how much
 * taller parts are in a narrower one: measured upper bounds in em, so that text of any size fits.
 * What is too much closes unseen (`places.ts`); too little would push down what is being read.
 */
export const styles = css`
  .frame > .title {
    font-size: 1.75em;
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
    margin-block-end: 0.75em;
  }
  .intro p {
    font-size: 1.125em;
    margin-block-end: 0.75em;
  }
  .factors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
    margin-block: 1em;
  }
  .factor {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .factor :is(a, b),
  .contents a {
    display: flex;
    align-items: center;
    min-height: 44px;
    font-weight: 650;
  }
  .factor :is(a, b) {
    margin-block: -0.625em;
  }
  .contents {
    margin-block-start: 1.5em;
  }
  .contents ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .section,
  .closing {
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
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  @media print {
    .held {
      min-block-size: 0;
    }
  }
`;
