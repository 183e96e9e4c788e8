/** Kinds of `<input>` that are pressed or dragged: no keyboard comes up for them. */
const PRESSED = new Set('button checkbox color file image radio range reset submit'.split(' '));

/** Whether a reader writes into an element or chooses from it. */
export function isField(target: unknown): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** The element that has the focus, also inside open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
