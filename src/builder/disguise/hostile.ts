import {css, html} from 'lit';
import type {Disguise} from './disguise.js';

/** A page whose styles were written as if nothing else could ever stand on it. */
export const hostile: Disguise = {
  id: 'hostile',
  name: 'Hostile styles',
  says: 'Rules that would break almost any guest. Only the font should reach the widgets.',
  styles: css`
    * {
      box-sizing: content-box !important;
      letter-spacing: 0.12em !important;
      line-height: 3 !important;
      text-transform: uppercase !important;
    }
    html {
      font-size: 6px;
    }
    body {
      margin: 0;
      padding: 16px;
      background: #ffe9ec;
      font:
        italic 30px 'Courier New',
        monospace;
      color: #f06;
      text-align: center;
    }
    :is(h1, h2, h3, h4) {
      font-size: 60px !important;
      color: #f06 !important;
    }
    :is(button, input, select) {
      all: unset !important;
    }
    a {
      color: red !important;
      background: yellow !important;
    }
    :is(img, svg) {
      width: 10px !important;
      height: 10px !important;
    }
    p {
      margin: 0;
      font-size: 20px !important;
    }
    div > * {
      padding: 40px !important;
      border: 5px dashed red !important;
      background: yellow !important;
      opacity: 0.4 !important;
      filter: sepia(1) !important;
      transform: rotate(2deg) !important;
    }
  `,
  page: (widgets) =>
    html`<p>Your page</p>
      <div>${widgets}</div>
      <p>A <a href="#top">link</a> of the page</p>`,
};
