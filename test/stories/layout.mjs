/**
 * What of a widget's text a reader could not read as it stands: it runs out of its box, is cut, broken
 * inside a word, or lies under another text. Runs inside the page.
 *
 * @param {string[]} tags The widgets' tags.
 * @returns {string[]} Each fault in a sentence.
 */
export function layoutFaults(tags) {
  /** Fractions of a pixel are the browser's rounding. */
  const NEAR = 1;
  /** Lines of one text may touch: letters with marks are taller than their line. */
  const TOUCH = 0.5;
  const faults = [];
  const shown = {checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true};

  const quoted = (text) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  const parentOf = (node) => node.parentElement ?? node.getRootNode().host;
  const isBlock = (element) => !/^(inline|contents)$/.test(getComputedStyle(element).display);
  const rectsOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({width, height}) => width > 1 && height > 1);
  };

  /** The widgets of the page, those in other widgets' shadow trees too. */
  const widgets = (root) =>
    [...root.querySelectorAll(tags.join())].flatMap((widget) => [
      widget,
      ...(widget.shadowRoot ? widgets(widget.shadowRoot) : []),
    ]);

  function isOutside({left, right}, box) {
    return left < box.left - NEAR || right > box.right + NEAR;
  }

  /**
   * A phone number breaks nowhere, a word only where it has a dash. Words that a page's author gave
   * may be longer than any line.
   */
  function checkWords(node, own, lang) {
    const text = node.data;
    if (rectsOf(node, 0, text.length).length < 2) return;
    const words = lang === 'zh-Hans' ? /[A-Za-z0-9]+/g : /[^\s\p{Pd}/\u200b,.;:]+/gu;
    const phones = /\+?\(?\d[\d() -]{7,}\d/g;
    for (const {0: found, index} of [...text.matchAll(words), ...text.matchAll(phones)]) {
      const lines = new Set(
        rectsOf(node, index, index + found.length).map(({bottom}) => Math.round(bottom)),
      );
      const isGiven = own.includes(found) && !/^[\d-]+$/.test(found);
      if (lines.size > 1 && !isGiven) faults.push(`${quoted(found)} is broken.`);
    }
  }

  function checkText(node, root, own) {
    const parent = parentOf(node);
    // The field that people do not see stands over others.
    if (!node.data.trim() || parent.closest('option, .trap')) return [];
    if (!parent.checkVisibility(shown)) return [];
    const rects = rectsOf(node, 0, node.data.length);
    if (!rects.length) return [];
    const svg = parent.closest('svg');
    let block = parent;
    while (!svg && !isBlock(block)) block = parentOf(block);
    const box = (svg ?? block).getBoundingClientRect();
    if (svg && rects.some(({top, bottom}) => top < box.top - NEAR || bottom > box.bottom + NEAR))
      faults.push(`${quoted(node.data)} leaves its picture.`);
    // What is for ears only is one pixel wide.
    if (box.width <= 1 || box.height <= 1) return [];
    if (rects.some((rect) => isOutside(rect, box)))
      faults.push(`${quoted(node.data)} leaves its ${svg ? 'picture' : 'box'}.`);
    if (!svg) checkWords(node, own, parent.closest('[lang]').lang);
    return rects.map((rect) => ({rect, node, svg}));
  }

  function checkBox(element) {
    const {overflowX, textOverflow} = getComputedStyle(element);
    if (element.matches('input,textarea') || element.clientWidth <= 1) return;
    const isCut = /hidden|clip/.test(overflowX) || textOverflow === 'ellipsis';
    if (isCut && element.scrollWidth > element.clientWidth + NEAR && element.textContent.trim())
      faults.push(`${quoted(element.textContent)} is cut.`);
  }

  /** A list shows its choice in one line, and cuts what does not fit. */
  function checkSelect(select) {
    const style = getComputedStyle(select);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = style.font;
    const arrow = style.appearance === 'none' ? 0 : 20;
    const room =
      select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    for (const {text} of select.options)
      if (pen.measureText(text).width > room + NEAR)
        faults.push(`${quoted(text)} is cut in a list.`);
  }

  function checkOverlaps(lines) {
    lines.sort((a, b) => a.rect.top - b.rect.top);
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (other.rect.top > one.rect.bottom) break;
        if (other.node === one.node) continue;
        const wide =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        const least = Math.min(one.rect.height, other.rect.height) * TOUCH;
        if (wide > 2 * NEAR && high > least)
          faults.push(`${quoted(one.node.data)} and ${quoted(other.node.data)} overlap.`);
      }
  }

  function checkWidget(widget) {
    const root = widget.shadowRoot?.querySelector('.root');
    if (!root) return;
    const own = [...widget.attributes].map(({value}) => value).join(' ');
    if (root.scrollWidth > root.clientWidth + NEAR)
      faults.push(
        `<${widget.localName}> needs ${root.scrollWidth} px and has ${root.clientWidth}.`,
      );
    const lines = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) lines.push(...checkText(node, root, own));
      else if (node instanceof HTMLElement && node.checkVisibility(shown)) {
        if (node instanceof HTMLSelectElement) checkSelect(node);
        else checkBox(node);
      }
    }
    checkOverlaps(lines.filter(({node}) => !node.parentElement.closest('.float,dialog')));
  }

  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`The page needs ${scrollWidth} px of ${clientWidth}.`);
  for (const widget of widgets(document)) checkWidget(widget);
  return [...new Set(faults)];
}
