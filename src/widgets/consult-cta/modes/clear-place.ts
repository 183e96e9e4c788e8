/** A box in the window, in CSS px from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far something moves from its home, in CSS px; down and to the right are positive. */
export interface Move {
  readonly x: number;
  readonly y: number;
}

/** Above this share of the window's height, a pill would stand in the middle of what is read. */
const HIGHEST = 1 / 3;

/** The least step, in px, so that a search always ends. */
const STEP = 8;

/**
 * The move from `home` to the nearest place that is clear: first straight up, from one thing in
 * the way to the next, then the same at the other side of the window. Undefined where neither side
 * has one.
 *
 * `inTheWay` gives the boxes that must not be covered there, `gap` px are kept to each.
 */
export function clearPlace(
  home: Box,
  window: {readonly width: number; readonly height: number},
  gap: number,
  inTheWay: (place: Box) => readonly Box[],
): Move | undefined {
  const height = home.bottom - home.top;
  const across = window.width - home.right - home.left;
  for (const x of [0, across]) {
    let y = 0;
    while (home.top + y >= window.height * HIGHEST) {
      const bottom = home.bottom + y;
      const place = {left: home.left + x, right: home.right + x, top: bottom - height, bottom};
      const boxes = inTheWay(place);
      if (!boxes.length) return {x, y};
      const above = Math.min(...boxes.map(({top}) => top)) - gap;
      y = Math.min(above, bottom - STEP) - home.bottom;
    }
  }
  return undefined;
}
