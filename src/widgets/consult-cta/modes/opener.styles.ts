import {css} from 'lit';

/**
 * Worn while a button stands for the widget. The dialog fills the window and always scrolls by a
 * pixel, so that it keeps every wheel, swipe and key to itself: the page behind stays where it is
 * without being touched. A page may have made the widget's surfaces clear: what lies over a page
 * is painted on the browser's own ground.
 */
export const openerStyles = css`
  .root {
    border: 0;
    background: none;
  }
  .opener {
    max-width: 100%;
  }
  .on-paper {
    display: none;
  }
  .sign {
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  dialog {
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
  }
  dialog::backdrop {
    background: rgb(8 16 20 / 60%);
  }
  dialog[open] {
    animation: appear 160ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .room {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 54em);
    align-items: center;
    justify-content: center;
    height: calc(100% + 1px);
    padding-block: max(0.5em, env(safe-area-inset-top))
      calc(max(0.5em, env(safe-area-inset-bottom)) + 1px);
    padding-inline: max(0.5em, env(safe-area-inset-left), env(safe-area-inset-right));
  }
  .sheet {
    container: ascent / inline-size;
    max-height: 100%;
    overflow: hidden auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_surface) 0 0), canvas;
  }
  .close {
    position: sticky;
    inset-block-start: 0.5em;
    float: inline-end;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin: 0.5em;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: linear-gradient(var(--_card) 0 0), canvas;
    color: var(--_accent);
    cursor: pointer;
  }
  .close:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .float {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-end: calc(1em + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(
      1em + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px))
    );
    display: flex;
    width: max-content;
    max-width: calc(100% - 2em);
    height: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    background: linear-gradient(var(--_card) 0 0), canvas;
    color: inherit;
    overflow: visible;
    box-shadow: 0 0 0 3px canvas;
  }
  .float[data-away] {
    visibility: hidden;
  }
  .half {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-height: max(48px, 3em);
    padding: 0.5em 1em;
    border: 0;
    border-radius: 2em;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .half.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .half:hover {
    text-decoration: underline;
  }
  .long {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (min-width: 600px) {
    .short {
      display: none;
    }
    .long {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .half.primary,
    .close {
      border: 1px solid;
    }
  }
  @media print {
    .opener,
    .float,
    .close {
      display: none !important;
    }
    .on-paper {
      display: block;
    }
    dialog[open] {
      position: absolute;
      height: auto;
      overflow: visible;
      background: #fff;
    }
    .room {
      display: block;
      height: auto;
      padding: 0;
    }
    .sheet {
      max-height: none;
      overflow: visible;
      border: 0;
    }
  }
`;
