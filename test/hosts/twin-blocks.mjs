/** What a widget and its twin say, as a reader takes it in. */

/** The texts of an element, block by block, without what only works with a script. */
export function blocksIn(root) {
  const LEFT_OUT = 'svg, [aria-hidden=true], .screen-only, label, input, select, textarea';
  const LINE = 'p, h1, h2, h3, h4, h5, h6, dt, th, caption';
  const blocks = new Map();
  const holderOf = (element) => {
    let holder = element;
    while (/^inline|contents/.test(getComputedStyle(holder).display) && holder.parentElement)
      holder = holder.parentElement;
    return element.closest(LINE) ?? element.closest('button') ?? holder;
  };
  const isOut = (element) =>
    element.matches(LEFT_OUT) ||
    (element.matches('button:not([aria-expanded])') && !element.closest('h1, h2, h3, h4, h5, h6'));
  const read = (node) => {
    if (node instanceof Text) {
      const {parentElement} = node;
      if (!node.data.trim() || !parentElement?.checkVisibility()) return;
      const holder = holderOf(parentElement);
      blocks.set(holder, `${blocks.get(holder) ?? ''} ${node.data}`);
      return;
    }
    if (node instanceof Element && isOut(node)) return;
    (node.shadowRoot ?? node).childNodes.forEach(read);
  };
  read(root);
  return [...blocks].map(([{localName}, text]) => {
    const kind = /^h[1-6]$/.test(localName) ? `${localName} ` : '';
    return (
      kind +
      text
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,:;])/g, '')
        .trim()
    );
  });
}
