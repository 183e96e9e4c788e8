import {CHECKS} from './checks/index.js';
import type {Finding} from './finding.js';
import {eyes, PATIENCE, type Looking} from './look/look.js';
import {Panel} from './panel/panel.js';
import {reportOf} from './report.js';
import type {World} from './world.js';

export const TAG = 'ascent-doctor';

/** The shortest time between two looks, in milliseconds: pages can change sixty times a second. */
const BREATH = 400;

/** Changes after which a page may have other faults. */
const EVENTS = ['ascent-ready', 'ascent-error', 'hashchange', 'resize', 'load'] as const;

/** The findings of all checks, and what those say that have found nothing. */
export function examine(world: World): {findings: readonly Finding[]; well: readonly string[]} {
  const findings: Finding[] = [];
  const well: string[] = [];
  for (const {find, well: said} of CHECKS) {
    const found = find(world);
    findings.push(...found);
    if (!found.length) well.push(said);
  }
  return {findings, well};
}

/**
 * The doctor on a page: looks, tells, and looks again when the page changes. It touches nothing
 * outside its own element and never throws into the page.
 */
export class AscentDoctor extends HTMLElement {
  /** Where the doctor's file came from, and each widget's attributes. Set before it is connected. */
  address = '';
  known: World['known'] = {};

  readonly #panel: Panel;
  #eyes: Looking | undefined;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #report = '';

  constructor() {
    super();
    this.#panel = new Panel(this.attachShadow({mode: 'open'}), {
      again: () => {
        this.#eyes?.forget();
        this.#soon();
      },
      report: () => this.#report,
      close: () => {
        this.remove();
      },
    });
  }

  connectedCallback(): void {
    this.lang = 'en';
    this.setAttribute('popover', 'manual');
    // A browser without popovers keeps it above the page by its number alone.
    if ('showPopover' in this) this.showPopover();
    this.#watch();
    this.#panel.focus();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    clearTimeout(this.#timer);
  }

  override focus(): void {
    this.#panel.focus();
  }

  #watch(): void {
    const {ward, follow} = this.#panel;
    const soon = (): void => {
      this.#soon();
    };
    this.#eyes ??= eyes(this, ward, this.address, this.known, soon);
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    for (const type of EVENTS) addEventListener(type, soon, {signal});
    for (const type of ['scroll', 'resize'])
      addEventListener(type, follow, {signal, capture: true, passive: true});
    const observer = new MutationObserver((records) => {
      if (records.some(({target}) => target !== this)) soon();
    });
    observer.observe(document, {childList: true, subtree: true, attributes: true});
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    const late = setTimeout(soon, PATIENCE + 100);
    signal.addEventListener('abort', () => {
      clearTimeout(late);
    });
    this.#soon(0);
  }

  #soon(delay = BREATH): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, delay);
  }

  async #look(): Promise<void> {
    if (this.#isBusy) {
      this.#soon();
      return;
    }
    this.#isBusy = true;
    try {
      const world = await this.#eyes?.look();
      if (!world || !this.isConnected) return;
      const {findings, well} = examine(world);
      this.#report = reportOf(world, findings, well, {
        address: location.href,
        browser: navigator.userAgent,
        width: innerWidth,
        height: innerHeight,
      });
      this.#panel.tell(world, findings, well);
    } catch (error) {
      // A page that breaks the doctor must not be broken by it.
      console.warn('The Ascent doctor could not look at this page.', error);
      this.#panel.fail('The doctor could not look at this page. The console says why.');
    } finally {
      this.#isBusy = false;
    }
  }
}
