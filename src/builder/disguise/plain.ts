import {css, html} from 'lit';
import type {Disguise} from './disguise.js';

const FONT = css`
  body {
    margin: 0;
    font:
      16px/1.5 'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif;
  }
`;

/** Room between widgets, as a page would give it. */
const ROWS = css`
  main {
    display: grid;
    gap: 24px;
    padding: 16px;
  }
`;

/** A white page that adds nothing. */
export const lightPage: Disguise = {
  id: 'light',
  name: 'Light page',
  says: 'A white page that adds nothing of its own.',
  styles: css`
    ${FONT} ${ROWS}
    :root {
      color-scheme: light;
      background: #fff;
      color: #15242b;
    }
  `,
  page: (widgets) => html`<main>${widgets}</main>`,
};

/** A page that says it is dark. */
export const darkPage: Disguise = {
  id: 'dark',
  name: 'Dark page',
  says: 'A page that says it is dark. The widgets follow it.',
  styles: css`
    ${FONT} ${ROWS}
    :root {
      color-scheme: dark;
      background: #10191d;
      color: #e8f0f1;
    }
  `,
  page: (widgets) => html`<main>${widgets}</main>`,
};

/** A dark band on a page that is light for all it says. */
export const darkSection: Disguise = {
  id: 'dark-section',
  name: 'Dark section',
  says: 'A dark band on a light page. The widgets stay light unless you set the theme.',
  styles: css`
    ${FONT}
    :root {
      background: #f7f5f1;
      color: #2b2723;
    }
    header,
    footer {
      padding: 24px 16px;
    }
    main {
      display: grid;
      gap: 24px;
      padding: 40px 16px;
      background: #1f2a44;
      color: #f4f1ea;
    }
    h1 {
      margin: 0;
      font-size: 28px;
      font-weight: 500;
    }
    p {
      margin: 0;
    }
  `,
  page: (widgets) =>
    html`<header><p>Your page</p></header>
      <main>
        <h1>A band of your page</h1>
        ${widgets}
      </main>
      <footer><p>What comes below</p></footer>`,
};
