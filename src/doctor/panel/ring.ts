import {make} from './make.js';

/** A frame drawn over an element of the page, which itself is left as it is. */
export class Ring {
  readonly element = make('div', {class: 'ring', hidden: true});
  #around: Element | undefined;

  /** Scrolls an element into view and draws the ring around it; `block` is where it comes to stand. */
  show(element: Element, block: ScrollLogicalPosition): void {
    this.#around = drawn(element);
    this.#around.scrollIntoView({block, inline: 'nearest', behavior: 'instant'});
    this.follow();
  }

  hide(): void {
    this.#around = undefined;
    this.follow();
  }

  /** Takes the ring to where the element stands now. */
  follow(): void {
    const around = this.#around;
    this.element.hidden = !around?.isConnected;
    if (!around) return;
    const {left, top, width, height} = around.getBoundingClientRect();
    const {style} = this.element;
    style.setProperty('translate', `${left - 6}px ${top - 6}px`);
    style.setProperty('inline-size', `${width + 12}px`);
    style.setProperty('block-size', `${height + 12}px`);
  }
}

/** The element or, where it is not drawn, the nearest box around it that is. */
function drawn(element: Element): Element {
  const {parentElement} = element;
  return element.getClientRects().length || !parentElement ? element : drawn(parentElement);
}
