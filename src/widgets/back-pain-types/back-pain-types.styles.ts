import {css} from 'lit';

export const styles = css`
  .panel,
  .details {
    max-width: none;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    column-gap: 2em;
  }
  .care {
    max-width: 68ch;
  }
  .care .safety {
    margin-block-start: 0.75em;
    padding: 0.75em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
  }

  .missed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-block-start: 0.375em;
    font-weight: 600;
  }
  .mark {
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_notice);
  }
  .missed .mark {
    padding-inline: 0.625em;
    border: 1px solid currentcolor;
    border-radius: 1em;
  }
  .bone-stress .drawing {
    color: var(--_notice);
  }

  .outlook {
    max-width: 68ch;
    margin-block: 1.25em;
  }
  .outlook p:first-of-type {
    margin-block-start: 0.25em;
  }

  @container ascent (min-width: 45em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container ascent (min-width: 66em) {
    .facts {
      grid-template-columns: repeat(4, 1fr);
    }
  }
`;
