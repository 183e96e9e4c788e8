/**
 * What a floating pill must not cover: what a page keeps in its place over its content, and the
 * last of that content where it cannot be scrolled clear.
 */
import type {Box} from './clear-place.js';

/** Between two points that are looked at, in px: less than the height of a line or a button. */
const GRID = 16;

/** What a reader reads, sees or uses, apart from text. */
const USED = 'a[href], button, input, select, textarea, summary, img, svg, video, canvas, iframe';

/**
 * The boxes in a place that `own` must not cover; `'all'` where something that locks the whole
 * page is open.
 */
export function inTheWay(place: Box, own: Element, isLastScreen: boolean): readonly Box[] | 'all' {
  const boxes: Box[] = [];
  for (const element of shownIn(place, own)) {
    const kept = keptInPlace(element, own);
    if (kept?.matches(':modal')) return 'all';
    if (kept) boxes.push(kept.getBoundingClientRect());
    else if (isLastScreen) boxes.push(...read(element).filter((box) => meets(box, place)));
  }
  return boxes;
}

/** Whether the page has been scrolled to its end, or does not scroll. */
export function isLastScreen(): boolean {
  const {scrollTop, clientHeight, scrollHeight} =
    document.scrollingElement ?? document.documentElement;
  return scrollTop + clientHeight >= scrollHeight - 1;
}

/** What lies on top in a place, `own` taken away. */
function shownIn({left, top, right, bottom}: Box, own: Element): ReadonlySet<Element> {
  const columns = Math.ceil((right - left) / GRID);
  const rows = Math.ceil((bottom - top) / GRID);
  const found = new Set<Element>();
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      const x = left + ((right - left) * column) / columns;
      const y = top + ((bottom - top) * row) / rows;
      const element = topAt(document, x, y, own);
      if (element) found.add(element);
    }
  return found;
}

function topAt(
  root: DocumentOrShadowRoot & Node,
  x: number,
  y: number,
  own: Element,
): Element | undefined {
  for (const element of root.elementsFromPoint(x, y)) {
    if (element === own || element.getRootNode() !== root) continue;
    const inner = element.shadowRoot && topAt(element.shadowRoot, x, y, own);
    if (inner) return inner;
    // Found through `own`, which stands inside it.
    if (element.shadowRoot && isInside(own, element.shadowRoot)) continue;
    return element;
  }
  return undefined;
}

/** What holds an element in its place in the window, unless it holds `own` too: then it is the page. */
function keptInPlace(element: Element, own: Element): Element | undefined {
  for (let at: Element | null = element; at && !isInside(own, at); at = parentOf(at)) {
    const {position, top, bottom} = getComputedStyle(at);
    if (position === 'fixed') return at;
    if (position === 'sticky' && isStuck(at.getBoundingClientRect(), top, bottom)) return at;
  }
  return undefined;
}

/** Whether a sticky box is held by the window's edge, or still moves with the page. */
function isStuck(box: Box, top: string, bottom: string): boolean {
  const isAt = (edge: number, held: number): boolean => Math.abs(edge - held) < 2;
  return (
    isAt(box.top, Number.parseFloat(top)) ||
    isAt(box.bottom, window.innerHeight - Number.parseFloat(bottom))
  );
}

/** The boxes of an element's own text, or its own where it is used or looked at as a whole. */
function read(element: Element): readonly Box[] {
  if (element.closest(USED)) return [element.getBoundingClientRect()];
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

function meets(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Whether a node stands inside another one, also through shadow roots. */
function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}

/** What an element is drawn in. */
function parentOf(element: Element): Element | null {
  const {assignedSlot, parentNode} = element;
  if (assignedSlot) return assignedSlot;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
