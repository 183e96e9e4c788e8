import {css} from 'lit';

export const styles = css`
  .request {
    margin-block-start: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  form {
    max-width: 44em;
    accent-color: var(--_accent);
  }
  :is(form, .fields, .outcome) > :not(:empty, .outcome) {
    margin: 0 0 1.25em;
  }
  fieldset,
  legend {
    min-width: 0;
    padding: 0;
    border: 0;
  }
  .fields[inert] {
    opacity: 0.6;
  }
  label,
  legend,
  .fault,
  .faults p,
  .outcome > [role] {
    font-weight: 600;
  }
  .hint {
    display: block;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  input,
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    margin: 0.25em 0 0;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_card);
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .choice,
  .ways {
    display: flex;
    gap: 0.75em;
  }
  .choice {
    padding-block: 0.5em;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    width: 1.375em;
    min-height: 1.375em;
    margin: 0;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_urgent);
  }
  .fault:not(:empty),
  .faults a {
    display: block;
    padding-block: 0.25em;
    color: var(--_urgent);
  }
  .faults,
  .failed {
    padding: 1em;
    border-inline-start: 4px solid var(--_urgent);
    background: var(--_tint);
  }
  .ways {
    flex-wrap: wrap;
  }
  .ways p {
    flex: 1 14em;
    margin: 0.25em 0 0;
  }
  .trap {
    position: absolute;
    clip-path: inset(50%);
  }
`;
