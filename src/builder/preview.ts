import type {Setting} from './snippet.js';

/** The widget as a page would hold it: a real element of its tag, with text and attributes. */
export class Preview {
  /** Where the widget stands. A loader looks for tags in the page itself, not in shadow roots. */
  readonly place = document.createElement('div');

  #widget: HTMLElement | undefined;

  /** Shows a widget; a change of its settings reaches the one that is there. */
  show(tag: string, settings: readonly Setting[], fallback = ''): HTMLElement {
    let widget = this.#widget;
    if (widget?.localName !== tag) {
      widget = this.#widget = document.createElement(tag);
      widget.textContent = fallback;
      this.place.replaceChildren(widget);
    }
    const wanted = new Map(settings);
    for (const name of widget.getAttributeNames())
      if (!wanted.has(name)) widget.removeAttribute(name);
    for (const [name, value] of wanted)
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    return widget;
  }
}
