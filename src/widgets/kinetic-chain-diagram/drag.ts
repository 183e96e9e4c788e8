import {pointerOf, type Pointer} from './pointer.js';
import type {Side} from './chain.js';

/** How far a pointer goes for one degree, in units of the picture. */
const UNITS_PER_DEGREE = 4;

/** A drag shorter than this is a press, in units of the picture. */
const SLACK = 3;

/** What a drag can do to the heels. */
export interface Heels {
  /** Roll of a heel now, degrees. */
  roll(side: Side): number;
  /** Moves a heel; a value beyond its range is held at the end. */
  move(side: Side, degrees: number): void;
  /** The heel was let go. */
  settle(): void;
  /** The heel was pressed, not dragged. */
  press(): void;
}

/**
 * Lets a pointer take hold of the heels in a picture (elements with `data-heel`). Towards the
 * midline rolls a heel in. Up and down stays the page's own, so that it scrolls under a finger.
 * `touch` is a pointer that came to the picture before this did: a finger still down holds on.
 */
export function dragHeels(picture: SVGSVGElement, touch: Pointer | undefined, heels: Heels): void {
  let held: {side: Side; start: number; x: number; scale: number; moved: boolean} | undefined;

  const hold = ({target, pointerId, clientX}: Pointer): void => {
    const side = target.getAttribute('data-heel') as Side | null;
    if (!side) return;
    picture.setPointerCapture(pointerId);
    const scale = picture.viewBox.baseVal.width / picture.clientWidth;
    held = {side, start: heels.roll(side), x: clientX, scale, moved: false};
  };
  picture.addEventListener('pointerdown', (event) => {
    if (!event.button) hold(pointerOf(event));
  });
  picture.addEventListener('pointermove', ({clientX}) => {
    if (!held) return;
    const units = (clientX - held.x) * held.scale;
    held.moved ||= Math.abs(units) > SLACK;
    if (held.moved) heels.move(held.side, rolled(held.side, held.start, units));
  });
  for (const end of ['pointerup', 'pointercancel'])
    picture.addEventListener(end, () => {
      if (held?.moved) heels.settle();
      else if (held) heels.press();
      held = undefined;
    });

  if (touch && touch.pointerType !== 'mouse') {
    try {
      hold(touch);
    } catch {
      // The finger has left already.
    }
  }
}

/** The roll of a heel that started at `start` and went `units` to the right, whole degrees. */
export function rolled(side: Side, start: number, units: number): number {
  const inward = side === 'right' ? -units : units;
  return Math.round(start + inward / UNITS_PER_DEGREE) + 0;
}
