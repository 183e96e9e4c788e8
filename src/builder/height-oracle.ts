import {css, html} from 'lit';
import type {Height} from './boxes.js';
import {WIDTHS} from './boxes.js';
import type {Disguise} from './disguise/disguise.js';
import {Stage, type Sources} from './stage.js';
import {inLanguage, type Shown} from './state.js';

/** All widgets on top of each other, so that each is in sight and none moves another. */
const BARE: Disguise = {
  id: 'bare',
  name: 'Bare',
  says: '',
  styles: css`
    body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
      margin: 0;
      font: 16px/1.5 sans-serif;
    }
    body > * {
      grid-area: 1 / 1;
    }
  `,
  page: (widgets) => html`${widgets}`,
};

/** How long a widget may take to come before it is left out, in milliseconds. */
const PATIENCE = 10_000;

/** What is to be measured. */
export interface Task {
  readonly shown: readonly Shown[];
  readonly languages: readonly string[];
  /** Tags of widgets whose parts can be opened. */
  readonly opens: ReadonlySet<string>;
  /** Tags of all widgets, since a widget may hold others. */
  readonly tags: readonly string[];
}

/** Measures how high widgets are, out of sight, one width after the other. */
export class HeightOracle {
  readonly #stage: Stage;
  readonly #ready = new WeakSet<EventTarget>();

  /** `place`: out of sight, in the page. */
  constructor(place: HTMLElement, sources: Sources) {
    this.#stage = new Stage('Heights being measured', sources);
    this.#stage.frame.tabIndex = -1;
    place.replaceChildren(this.#stage.frame);
  }

  /** Stops with the signal's reason. `told`: the part that is done, 0 to 1. */
  async measure(
    {shown, languages, opens, tags}: Task,
    told: (done: number) => void,
    signal: AbortSignal,
  ): Promise<readonly Height[]> {
    const heights: Height[] = [];
    let done = 0;
    for (const language of languages) {
      const first = await this.#heights(said(shown, language), tags, signal);
      told((done += 0.5) / languages.length);
      const openable = shown.some(({tag}) => opens.has(tag));
      const wide = openable
        ? await this.#heights(said(shown, language, opens), tags, signal)
        : first;
      told((done += 0.5) / languages.length);
      shown.forEach(({tag}, at) => {
        WIDTHS.forEach((width, column) => {
          const [closed, open] = [first[column]?.[at], wide[column]?.[at]];
          if (closed === undefined) return;
          const more = opens.has(tag) && open !== undefined ? {open} : {};
          heights.push({at, language, width, first: closed, ...more});
        });
      });
    }
    return heights;
  }

  /** Heights by width, then by place; undefined for a widget that did not come. */
  async #heights(
    shown: readonly Shown[],
    tags: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly (readonly (number | undefined)[])[]> {
    const {frame} = this.#stage;
    await this.#stage.show(BARE, []);
    frame.contentDocument?.addEventListener('ascent-ready', this.#onReady);
    const widgets = await this.#stage.show(BARE, shown);
    await this.#come(widgets, tags, signal);
    const rows: (number | undefined)[][] = [];
    for (const width of WIDTHS) {
      frame.style.setProperty('width', `${width}px`);
      await settled(widgets, signal);
      rows.push(widgets.map((widget) => (this.#ready.has(widget) ? heightOf(widget) : undefined)));
    }
    return rows;
  }

  readonly #onReady = (event: Event): void => {
    const [widget] = event.composedPath();
    if (widget) this.#ready.add(widget);
  };

  /** Resolves when all have come, with the widgets they hold, or have had their time. */
  async #come(
    widgets: readonly HTMLElement[],
    tags: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    const names = tags.join();
    const all = (): readonly Element[] =>
      widgets.flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll(names) ?? [])]);
    for (const end = performance.now() + PATIENCE; performance.now() < end;) {
      if (all().every((widget) => this.#ready.has(widget))) return;
      await frame(signal);
    }
  }
}

function said(
  shown: readonly Shown[],
  language: string,
  opens?: ReadonlySet<string>,
): readonly Shown[] {
  return shown.map(({tag, settings}) => {
    const changed = new Map([...settings, ...inLanguage(language)]);
    if (opens?.has(tag)) changed.set('open', 'all');
    return {tag, settings: [...changed]};
  });
}

/** Resolves when no height has changed for two frames. */
async function settled(widgets: readonly HTMLElement[], signal: AbortSignal): Promise<void> {
  let before = '';
  for (let same = 0; same < 2;) {
    await frame(signal);
    const now = widgets.map(heightOf).join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function frame(signal: AbortSignal): Promise<void> {
  return new Promise((next, stop) => {
    requestAnimationFrame(() => {
      if (signal.aborted) stop(signal.reason as Error);
      else next();
    });
  });
}

/** Layout height: the frame is drawn small, which must not count. */
function heightOf(widget: HTMLElement): number {
  return Math.ceil(widget.offsetHeight);
}
