import {css} from 'lit';

/** A window above the columns: all of a phone's screen, a sheet on a desk. */
export const dialogStyles = css`
  dialog {
    width: min(100%, 52em);
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0 auto;
    padding: 0;
    border: 0;
    background: var(--surface);
    color: var(--ink);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(6 20 24 / 0.5);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .head h2 {
    flex: 1;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1em;
  }
  .body > p {
    max-width: 68ch;
  }
  @media (min-width: 640px) {
    dialog {
      width: min(100% - 3em, 52em);
      height: auto;
      max-height: calc(100% - 3em);
      margin: auto;
      border: 1px solid var(--line);
      border-radius: 12px;
    }
    .head {
      padding-inline: 1.5em;
    }
    .body {
      padding: 1.25em 1.5em 1.5em;
    }
  }
`;
