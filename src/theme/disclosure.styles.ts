import {css} from 'lit';

/** How parts that open and close look, with what stands below them: the clinic's line, printing. */
export const disclosureStyles = css`
  .toggle {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.375em 0;
    border: 0;
    border-radius: 6px;
    background: none;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .toggle span {
    min-width: 0;
  }
  .toggle:hover span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_accent);
  }
  .sign {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: transform 0.2s ease-out;
  }
  [aria-expanded='true'] .sign {
    transform: rotate(180deg);
  }
  .panel {
    max-width: 68ch;
  }
  .help a {
    display: inline-block;
    padding-block: 0.625em;
    margin-block: -0.625em;
    font-weight: 650;
  }
  .print-frame {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    clip-path: inset(50%);
  }
  @media print {
    .sign {
      display: none;
    }
    .panel {
      display: block !important;
      content-visibility: visible !important;
    }
  }
`;
