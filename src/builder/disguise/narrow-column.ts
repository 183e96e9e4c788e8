import {css, html} from 'lit';
import type {Disguise} from './disguise.js';

/** A blog's theme: a narrow column beside a list, and rules for everything that is written in it. */
export const narrowColumn: Disguise = {
  id: 'wordpress',
  name: 'Like WordPress',
  says: 'A blog’s narrow column, with rules for all text, links, lists and buttons.',
  styles: css`
    html {
      background: #fffdf8;
      color: #3a3a3a;
    }
    body {
      margin: 0;
      font:
        18px/1.75 Georgia,
        'Times New Roman',
        serif;
    }
    .site {
      max-width: 720px;
      margin: 0 auto;
      padding: 24px 16px;
    }
    .top {
      font-size: 26px;
      letter-spacing: 0.02em;
      text-transform: uppercase;
    }
    .entry {
      max-width: 400px;
    }
    .entry > * {
      max-width: 400px;
      margin-block: 28px;
    }
    .entry :is(h1, h2, h3) {
      margin: 1.4em 0 0.6em;
      font-size: 2.2em;
      line-height: 1.1;
    }
    .entry p {
      margin-block-end: 1.75em;
      hyphens: auto;
    }
    .entry a {
      color: #a03c2d;
      text-decoration: underline dotted;
    }
    .entry li {
      margin-inline-start: 2em;
      list-style: square;
    }
    .entry button {
      padding: 1em 2em;
      background: #a03c2d;
      color: #fff;
      text-transform: uppercase;
    }
    .side {
      display: none;
      padding-block-start: 90px;
      font-size: 15px;
    }
    @media (min-width: 700px) {
      .row {
        display: grid;
        grid-template-columns: 400px 1fr;
        gap: 48px;
      }
      .side {
        display: block;
      }
    }
  `,
  page: (widgets) =>
    html`<div class="site">
      <p class="top">Your blog</p>
      <div class="row">
        <div class="entry">
          <h1>A post</h1>
          <p>Your own words stand above what you paste.</p>
          ${widgets.map((widget) => html`<div>${widget}</div>`)}
          <p>And more of them stand below.</p>
        </div>
        <div class="side">
          <p>Other posts</p>
          <p>About</p>
        </div>
      </div>
    </div>`,
};
