import type {Setting} from './problems.js';

/** A widget as a page would hold it: a real element of its tag, with text and attributes. */
export class Preview {
  /** Where the widget stands. A loader looks for tags in the page itself, not in shadow roots. */
  readonly place: HTMLElement;

  #widget: HTMLElement | undefined;

  /** `page`: the one that is to hold it. */
  constructor(page: Document = document) {
    this.place = page.createElement('div');
  }

  /** Shows a widget; a change of its settings reaches the one that is there. */
  show(tag: string, settings: readonly Setting[], fallback = ''): HTMLElement {
    let widget = this.#widget;
    if (widget?.localName !== tag) {
      widget = this.#widget = this.place.ownerDocument.createElement(tag);
      widget.textContent = fallback;
      this.place.replaceChildren(widget);
    }
    set(widget, settings);
    return widget;
  }
}

/** Gives an element these attributes and no others. */
export function set(element: Element, settings: readonly Setting[]): void {
  const wanted = new Map(settings);
  for (const name of element.getAttributeNames())
    if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
