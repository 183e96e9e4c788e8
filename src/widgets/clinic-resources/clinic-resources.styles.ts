import {css} from 'lit';

export const styles = css`
  .links {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
  }
  .link {
    display: flex;
    align-items: center;
    gap: 0.75em;
    height: 100%;
    min-height: max(44px, 3.5em);
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .link:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .link span {
    min-width: 0;
  }
  .link:hover span {
    text-decoration: underline;
  }
  .drawing {
    width: 2.25em;
    height: 2.25em;
    padding: 0.375em;
    border-radius: 8px;
    background: var(--_tint);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .help {
    margin-block-start: 1.25em;
  }
  @media print {
    .links {
      display: block;
    }
    .link {
      flex-wrap: wrap;
      min-height: 0;
      padding: 0.25em 0;
      border: 0;
      color: inherit;
    }
    .link::after {
      content: attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
