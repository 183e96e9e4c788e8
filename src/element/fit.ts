/** A widget in a box that does not grow. It comes only where a page asks for another fit. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {compactStyles, scrollStyles} from './fit.styles.js';

/** The least share of a box, in heights of the emergency line, in which that is kept in sight. */
const ROOMY = 4;

/** Kept between that line and what has the focus, for its ring, in px. */
const RING = 8;

/** The widget, as far as its fit knows it. */
interface Fitted extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const fitted = new WeakSet<Fitted>();

/** Looks after a widget's fit from now on. */
export function fit(host: Fitted): void {
  if (fitted.has(host)) return;
  fitted.add(host);
  new FitController(host).hostUpdated();
}

/** Dresses a widget for its `fit`; while it scrolls, keys reach the scroller and it has a name. */
class FitController implements ReactiveController {
  readonly #host: Fitted;
  readonly #sizes = new ResizeObserver(() => this.#look());
  #scroller: HTMLElement | undefined;

  constructor(host: Fitted) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const shadow = this.#host.renderRoot as ShadowRoot;
    const root = shadow.querySelector<HTMLElement>('.root');
    const fit = root?.dataset.fit;
    this.#wear(shadow, fit);
    const scroller = fit === 'scroll' && root ? root : undefined;
    if (scroller !== this.#scroller) {
      this.hostDisconnected();
      this.#scroller = scroller;
    }
    for (const box of [scroller, scroller?.querySelector('.frame')])
      if (box) this.#sizes.observe(box);
    this.#look();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#release();
    this.#scroller = undefined;
  }

  #wear(shadow: ShadowRoot, fit: string | undefined): void {
    const sheets = {scroll: scrollStyles.styleSheet, compact: compactStyles.styleSheet};
    const worn = shadow.adoptedStyleSheets;
    const others = worn.filter((sheet) => sheet !== sheets.scroll && sheet !== sheets.compact);
    const own = fit === 'scroll' || fit === 'compact' ? sheets[fit] : undefined;
    if (own ? worn.includes(own) : worn.length === others.length) return;
    shadow.adoptedStyleSheets = own ? [...others, own] : others;
  }

  #look(): void {
    const root = this.#scroller;
    if (!root) return;
    if (root.scrollHeight <= root.clientHeight + 1) {
      this.#release();
      return;
    }
    // The title or, where the page has hidden that, the first one below.
    const title = root.querySelector('h1,h2,h3,h4,h5,h6')?.textContent.trim();
    root.tabIndex = 0;
    root.setAttribute('role', 'region');
    root.setAttribute('aria-label', title ?? '');
    const line = root.querySelector<HTMLElement>('.frame > .safety')?.offsetHeight ?? 0;
    const keeps = line > 0 && line * ROOMY <= root.clientHeight;
    root.toggleAttribute('data-keeps', keeps);
    // What gets the focus stands above that line.
    root.style.scrollPaddingBlockEnd = keeps ? `${line + RING}px` : '';
  }

  #release(): void {
    for (const name of ['tabindex', 'role', 'aria-label', 'data-keeps'])
      this.#scroller?.removeAttribute(name);
    this.#scroller?.style.removeProperty('scroll-padding-block-end');
  }
}
