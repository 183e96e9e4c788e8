import type {Setting} from './snippet.js';

/** The widget as a page would hold it: a real element of its tag, with text and attributes. */
export class Preview {
  /** Where the widget stands. A loader looks for tags in the page itself, not in shadow roots. */
  readonly place = document.createElement('div');

  #widget: HTMLElement | undefined;

  /** Shows a widget; a change of its settings reaches the one that is there. */
  show(tag: string, settings: readonly Setting[], fallback: string): void {
    if (this.#widget?.localName !== tag) {
      this.#widget = document.createElement(tag);
      this.#widget.textContent = fallback;
      this.place.replaceChildren(this.#widget);
    }
    const wanted = new Map(settings);
    for (const name of this.#widget.getAttributeNames())
      if (!wanted.has(name)) this.#widget.removeAttribute(name);
    for (const [name, value] of wanted)
      if (this.#widget.getAttribute(name) !== value) this.#widget.setAttribute(name, value);
  }
}
