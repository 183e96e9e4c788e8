import {css} from 'lit';

/** Dark on light in every theme: many cameras cannot read a code the other way round. */
export const phoneCodeStyles = css`
  .phone-code {
    display: none;
  }
  .scan {
    display: flex;
    flex-basis: 100%;
    align-items: center;
    gap: 1.25em;
    margin-block-start: 0.75em;
  }
  .scan p {
    max-width: 24em;
  }
  .code {
    width: 10em;
    height: 10em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: #fff;
    forced-color-adjust: none;
    shape-rendering: crispedges;
    print-color-adjust: exact;
  }
  @media (hover: hover) and (pointer: fine), print {
    @container ascent (min-width: 720px) {
      .phone-code {
        display: contents;
      }
    }
  }
  @media print {
    .phone-code {
      display: block;
      break-inside: avoid;
    }
    .phone-code button {
      display: none;
    }
  }
`;
