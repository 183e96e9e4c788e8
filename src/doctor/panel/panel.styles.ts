const css = String.raw;

/**
 * The panel's own look: the page's style sheets cannot reach it, and it takes nothing from them.
 * The host fills the window and lets everything through; only the panel itself can be touched.
 */
export const STYLES = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: 0 !important;
    inline-size: auto !important;
    block-size: auto !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    overflow: clip !important;
    pointer-events: none !important;
    z-index: 2147483647 !important;
    color-scheme: light dark !important;
    container: doctor / size !important;
    font-family: system-ui, sans-serif !important;
    font-size: 15px !important;
    line-height: 1.5 !important;

    --ink: #15242b;
    --soft: #4a5c64;
    --surface: #fff;
    --tint: #eef5f4;
    --line: #cfdcdc;
    --edge: #74878c;
    --accent: #0b6b66;
    --on-accent: #fff;
    --must: #9f1420;
    --should: #8f3d08;
    --know: #0a5ba8;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ink: #e8f0f1;
      --soft: #a9bcc2;
      --surface: #10191d;
      --tint: #1d3036;
      --line: #34494f;
      --edge: #7d9298;
      --accent: #5cc8bd;
      --on-accent: #06201f;
      --must: #ff9d9d;
      --should: #ffb27a;
      --know: #8ec5ff;
    }
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .panel {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    display: flex;
    flex-direction: column;
    inline-size: 420px;
    max-inline-size: calc(100% - 32px);
    max-block-size: calc(100% - 32px);
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink);
    overflow: hidden;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .panel[data-at='1'] {
    inset-inline: 16px auto;
  }
  .panel[data-at='2'] {
    inset-block: 16px auto;
    inset-inline: 16px auto;
  }
  .panel[data-at='3'] {
    inset-block: 16px auto;
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--line);
    background: var(--tint);
  }
  .folded header {
    border: 0;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  h2 {
    flex: 1;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.25;
  }
  h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 20px 4px;
    font-weight: 650;
  }
  h4 {
    font-weight: 600;
    line-height: 1.35;
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-severity='must'] {
    --mark: var(--must);
  }
  [data-severity='should'] {
    --mark: var(--should);
  }
  [data-severity='know'] {
    --mark: var(--know);
  }
  h3 svg {
    color: var(--mark, var(--accent));
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
  }
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  header button {
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
    color: var(--ink);
  }
  header button:hover {
    border-color: var(--edge);
  }
  .folded .fold svg {
    rotate: 180deg;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--line);
  }
  footer button {
    flex: 1 1 auto;
  }
  .copy {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .copy:hover {
    background: var(--accent);
    text-decoration: underline;
  }
  .by-hand {
    flex: 1 1 100%;
  }
  textarea {
    inline-size: 100%;
    block-size: 96px;
    padding: 8px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: inherit;
    font:
      13px/1.5 ui-monospace,
      monospace;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  summary:focus-visible,
  .body:focus-visible {
    outline-offset: -2px;
  }
  h2:focus {
    outline: none;
  }
  .ring {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border: 3px solid #c2185b;
    outline: 2px solid #fff;
    border-radius: 6px;
  }
  @container doctor (max-width: 520px) {
    .panel {
      inset-inline: 0 !important;
      inset-block-end: 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: 60%;
      border-width: 1px 0 0;
      border-radius: 0;
      border-start-start-radius: 12px;
      border-start-end-radius: 12px;
    }
    .panel[data-at='1'],
    .panel[data-at='3'] {
      inset-block: 0 auto;
      border-width: 0 0 1px;
      border-radius: 0;
      border-end-start-radius: 12px;
      border-end-end-radius: 12px;
    }
    .panel[data-at='2'] {
      inset-block: auto 0;
    }
  }
  @media (forced-colors: active) {
    .ring {
      border-color: Highlight;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
