import {warnOnce} from '../../../shared/warn.js';
import {clearPlace, type Move} from './clear-place.js';
import {focused, isField} from './field.js';
import {inTheWay, isLastScreen} from './in-the-way.js';

/** All pills on the page. The one whose widget stands first is shown, the others wait. */
const pills = new Set<FloatingPill>();

function shownPill(): FloatingPill | undefined {
  // One that goes together with others may no longer be on the page.
  const there = [...pills].filter(({element}) => element.isConnected);
  return there.reduce<FloatingPill | undefined>(
    (first, pill) =>
      first && !(pill.own.compareDocumentPosition(first.own) & Node.DOCUMENT_POSITION_FOLLOWING)
        ? first
        : pill,
    undefined,
  );
}

function settle(): void {
  const shown = shownPill();
  for (const pill of pills) if (pill !== shown) pill.wait();
  shown?.show();
}

/** Kept to what must not be covered, in px. */
const GAP = 8;

/** What happens before the pill is placed anew, in ms: a burst of changes is looked at once. */
const REST = 150;

/** An on-screen keyboard takes at least this much of the window's height, in px. */
const KEYBOARD = 150;

/** What can bring something into the pill's way or take it out. None of these needs polling. */
const CHANGES = ['click', 'transitionend', 'animationend', 'load', 'toggle', 'close'];

/**
 * Keeps one pill of a page above everything but the page's own later dialogs, and clear of what
 * the page keeps at the window's edge.
 *
 * It hides while a reader writes, and where no place is clear. While it is hidden it keeps its
 * order in the top layer: shown anew it would come to lie above a dialog that opened since.
 */
export class FloatingPill {
  readonly element: HTMLElement;
  /** The widget whose shadow root holds the pill. */
  readonly own: Element;
  #alive: AbortController | undefined;
  #watch: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #move: Move = {x: 0, y: 0};

  constructor(element: HTMLElement, own: Element) {
    this.element = element;
    this.own = own;
  }

  /** Shows the pill, unless another one comes before it: then it waits for that to go. */
  start(): void {
    pills.add(this);
    settle();
    if (pills.size > 1) {
      const {localName} = this.own;
      warnOnce(
        `<${localName} mode="floating"> is on this page more than once; the first is shown.`,
      );
    }
  }

  /** Leaves nothing behind; the next pill takes the place. */
  stop(): void {
    pills.delete(this);
    this.wait();
    settle();
  }

  show(): void {
    if (this.#alive) return;
    this.#alive = new AbortController();
    const {signal} = this.#alive;
    document.addEventListener('visibilitychange', () => this.#look(), {signal});
    this.#look();
  }

  wait(): void {
    this.#alive?.abort();
    this.#alive = undefined;
    this.#rest();
    this.element.toggleAttribute('data-away', true);
  }

  /** Looks out while the reader has the page in front, and only then. */
  #look(): void {
    if (document.hidden) this.#rest();
    else if (!this.#watch) {
      // A browser without popovers does not know the pseudo-class either, and throws.
      if ('popover' in this.element && !this.element.matches(':popover-open'))
        this.element.showPopover();
      this.#listen();
      this.#place();
    }
  }

  #rest(): void {
    this.#watch?.abort();
    this.#watch = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #listen(): void {
    this.#watch = new AbortController();
    const {signal} = this.#watch;
    const options = {signal, capture: true, passive: true};
    const changed = (): void => this.#soon();
    for (const type of CHANGES) document.addEventListener(type, changed, options);
    for (const type of ['focusin', 'focusout'])
      document.addEventListener(type, () => this.#afterFocus(), options);
    document.addEventListener('scroll', () => this.#soon(true), options);
    window.addEventListener('resize', changed, {signal});
    window.visualViewport?.addEventListener('resize', changed, {signal});
    const mutations = new MutationObserver(changed);
    mutations.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    signal.addEventListener('abort', () => mutations.disconnect());
  }

  /** Places the pill once things have come to rest; `again` waits anew, as while a page scrolls. */
  #soon(again = false): void {
    if (this.#timer !== undefined && !again) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      requestAnimationFrame(() => {
        if (this.#watch) this.#place();
      });
    }, REST);
  }

  /** At once where the pill would lie over a field that a reader has just turned to. */
  #afterFocus(): void {
    if (this.#isWriting) this.#moveTo(undefined);
    else this.#soon();
  }

  #place(): void {
    // Nothing of the page can be reached while the widget's own dialog is open.
    if (this.own.shadowRoot?.querySelector('dialog')?.open) return;
    this.#moveTo(this.#isWriting ? undefined : this.#clearMove());
  }

  #clearMove(): Move | undefined {
    const {left, top, right, bottom} = this.element.getBoundingClientRect();
    const {x, y} = this.#move;
    const home = {left: left - x, top: top - y, right: right - x, bottom: bottom - y};
    const {clientWidth: width} = document.documentElement;
    const isLast = isLastScreen();
    let isLocked = false;
    const move = clearPlace(home, {width, height: window.innerHeight}, GAP, (place) => {
      const boxes = inTheWay(place, this.own, isLast);
      if (boxes !== 'all') return boxes;
      isLocked = true;
      return [];
    });
    return isLocked ? undefined : move;
  }

  #moveTo(move: Move | undefined): void {
    const {element} = this;
    // A reader who has the pill in hand keeps it.
    const isHeld = element.matches(':focus-within');
    element.toggleAttribute('data-away', !move && !isHeld);
    if (!move) return;
    this.#move = move;
    // By translation: anything else would count as a shift of the page's layout.
    element.style.translate = `${move.x}px ${move.y}px`;
  }

  get #isWriting(): boolean {
    const target = focused();
    if (isField(target) && target?.getRootNode() !== this.own.shadowRoot) return true;
    const view = window.visualViewport;
    return !!view && window.innerHeight - view.height * view.scale > KEYBOARD;
  }
}
