import {css, html} from 'lit';
import type {Disguise} from './disguise.js';

/**
 * A page as Wix serves it: a tiny root size, a reset that reaches everything, and each widget the
 * first child of a box that sets its width and its least height from outside.
 */
export const siteBuilder: Disguise = {
  id: 'wix',
  name: 'Like Wix',
  says: 'Each widget is in a box of at least 250 px, under a reset that touches all.',
  styles: css`
    html {
      font-size: 10px;
      background: #fff;
      color: #333;
    }
    body {
      margin: 0;
      font:
        10px/1.4em Georgia,
        'Times New Roman',
        serif;
    }
    *,
    ::before,
    ::after {
      -webkit-tap-highlight-color: rgb(0 0 0 / 0);
    }
    a,
    button,
    h1,
    h2,
    h3,
    input,
    li,
    ol,
    p,
    ul {
      margin: 0;
      padding: 0;
      border: 0;
      outline: 0;
      background: transparent;
      font-size: 100%;
      vertical-align: baseline;
    }
    .bar {
      display: flex;
      justify-content: space-between;
      padding: 20px;
      background: #f1efe9;
    }
    .words {
      font-size: 17px;
      line-height: 1.4;
    }
    .strip {
      padding: 32px 0;
    }
    h1.words {
      padding: 0 20px 20px;
      font-size: 30px;
    }
    .column {
      display: grid;
      justify-items: center;
      gap: 20px;
    }
    .box {
      --custom-element-width: min(100%, 980px);
      --custom-element-height: 250px;
      width: 100%;
    }
    .box > :first-child {
      width: var(--custom-element-width);
      min-height: var(--custom-element-height);
      margin: 0 auto;
    }
  `,
  page: (widgets) =>
    html`<div class="bar"><p class="words">Your site</p></div>
      <div class="strip">
        <h1 class="words">A page of your site</h1>
        <div class="column">${widgets.map((widget) => html`<div class="box">${widget}</div>`)}</div>
      </div>`,
};
