/**
 * Where a page strips unknown tags (WordPress does, for most of its users), a
 * `<div data-ascent="consult-cta" data-phone="…">` stands for the widget.
 */

/** Calls `found` for every element that matches, now and later in the page's life. */
export function watchPage(selector: string, found: (element: Element) => void): void {
  const find = (root: Document | Element): void => {
    if (root instanceof Element && root.matches(selector)) found(root);
    root.querySelectorAll(selector).forEach(found);
  };
  find(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(document, {childList: true, subtree: true});
}

/** Puts the widget into its `div`, once: `data-x` becomes the attribute `x`, the text the fallback. */
export function fillDiv(holder: Element, tag: string): void {
  if (holder.querySelector(tag)) return;
  const widget = document.createElement(tag);
  for (const {name, value} of holder.attributes)
    if (name.startsWith('data-') && name !== 'data-ascent')
      widget.setAttribute(name.slice(5), value);
  widget.append(...holder.childNodes);
  holder.append(widget);
}
