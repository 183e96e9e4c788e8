import {css} from 'lit';

/** How a list of references looks, on screen and on paper. */
export const referencesStyles = css`
  .cited {
    margin-block: 0.5em 0.25em;
    font-weight: 650;
  }
  .sources li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.4;
  }
  .sources a {
    display: flex;
    align-items: center;
    min-height: 44px;
    margin-block: -0.5em;
    padding-block: 0.375em;
  }
  @media print {
    .sources li {
      padding-block: 0.25em;
    }
    .sources a {
      display: inline;
    }
    .sources a::after {
      content: ' ' attr(href);
    }
  }
`;
