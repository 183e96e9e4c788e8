import {render} from 'lit';
import type {Disguise} from './disguise/disguise.js';
import {set} from './preview.js';
import type {Shown} from './state.js';

/** Addresses of a bare page of our own, and of the loader that the page takes its widgets from. */
export interface Sources {
  readonly page: string;
  readonly script: string;
}

/** A page of its own in a frame, with widgets and a disguise around them. */
export class Stage {
  readonly frame = document.createElement('iframe');

  readonly #sources: Sources;
  readonly #opened: Promise<Document>;
  #widgets: HTMLElement[] = [];

  /** Opens once the frame is in a page. */
  constructor(title: string, sources: Sources) {
    this.#sources = sources;
    this.frame.title = title;
    this.frame.src = sources.page;
    this.#opened = new Promise((opened, failed) => {
      this.frame.addEventListener('load', () => {
        const page = this.frame.contentDocument;
        if (page?.body) opened(this.#ready(page));
        else failed(new Error(`The page ${sources.page} cannot be opened.`));
      });
    });
  }

  /** How high the page is, in CSS pixels. */
  get height(): number {
    const root = this.frame.contentDocument?.documentElement;
    return Math.ceil(root?.getBoundingClientRect().height ?? 0);
  }

  /** Shows these widgets in that disguise. One that is there stays, and gets its new settings. */
  async show(disguise: Disguise, shown: readonly Shown[]): Promise<readonly HTMLElement[]> {
    const page = await this.#opened;
    const before = [...this.#widgets];
    this.#widgets = shown.map(({tag}) => {
      const at = before.findIndex(({localName}) => localName === tag);
      return before.splice(at, at < 0 ? 0 : 1)[0] ?? page.createElement(tag);
    });
    shown.forEach(({settings}, at) => {
      const widget = this.#widgets[at];
      if (widget) set(widget, settings);
    });
    dress(page, disguise);
    // Made in that page from the start: a widget that changes pages loses its styles.
    render(disguise.page(this.#widgets), page.body, {creationScope: page});
    return this.#widgets;
  }

  #ready(page: Document): Document {
    const script = page.createElement('script');
    script.async = true;
    script.src = this.#sources.script;
    page.head.append(script);
    return page;
  }
}

/** Styles of a page must be made by that page's own window. */
function dress(page: Document, {styles}: Disguise): void {
  const view = page.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
}
