import {css} from 'lit';

export const styles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    column-gap: 2em;
  }
  .care .safety {
    margin-block-start: 0.75em;
    padding: 0.75em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    background: none;
  }

  .missed {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
  .mark {
    display: inline-block;
    padding-inline: 0.625em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 650;
    color: var(--_notice);
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
`;
