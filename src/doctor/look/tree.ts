/** Finds its way through a page, also into the open components of others. */

/** The parent that an element is drawn in: its slot, its parent or the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const {parentNode} = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** Every element of a page and of open shadow roots, but for the insides of what `isClosed` names. */
export function* everyElement(
  root: Document | ShadowRoot,
  isClosed: (element: Element) => boolean,
): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot && !isClosed(element)) yield* everyElement(element.shadowRoot, isClosed);
  }
}

/** Whether a reader can see the element at the moment, wherever it is scrolled. */
export function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
