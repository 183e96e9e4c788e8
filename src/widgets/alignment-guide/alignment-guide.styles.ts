import {css} from 'lit';

export const styles = css`
  .name {
    font-size: 1.25em;
  }
  .signs,
  .section {
    margin-block-start: 1.75em;
  }
  .signs {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .signs > *,
  .section > p {
    max-width: 68ch;
    margin-block-start: 0.5em;
  }
  .signs > .name {
    margin-block-start: 0;
  }
  .signs .points {
    max-width: none;
    column-width: 18em;
    column-gap: 2em;
  }
  .signs .points li {
    margin-block: 0 0.375em;
    break-inside: avoid;
  }
  .urgent {
    font-weight: 600;
  }
  .intro {
    margin-block-end: 1em;
    color: var(--_soft);
  }

  .stages {
    display: grid;
    gap: 1em 1.5em;
    margin-block: 0.75em;
    counter-reset: stage;
  }
  .stages > li {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
    counter-increment: stage;
  }
  .stages .label {
    margin-block-start: 0;
    font-size: 1em;
  }
  .stages .label::before {
    content: counter(stage) '. ';
  }
  .closing {
    max-width: 68ch;
    margin-block: 1.75em 1em;
  }
  @container ascent (min-width: 40em) {
    .stages {
      grid-template-columns: 4fr 6fr 4fr;
    }
  }
  @media print {
    .stages > li {
      break-inside: avoid;
    }
  }
`;
