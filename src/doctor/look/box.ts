import type {BoxSeen} from '../world.js';
import {parentOf} from './tree.js';

/** A widget that floats takes no room where its tag stands. */
const AFLOAT: BoxSeen = {width: 320, height: 1, isHidden: false, cut: 0, cutBy: ''};

/** How much room a widget has, and what cuts it off. */
export function boxOf(element: Element, floats: boolean): BoxSeen {
  const own = element.getBoundingClientRect();
  const seen = {width: Math.round(own.width), height: Math.round(own.height), cut: 0, cutBy: ''};
  const isHidden = element.getClientRects().length === 0;
  if (isHidden) return {...seen, isHidden};
  if (floats) return AFLOAT;
  for (let up = parentOf(element); up && up !== document.body; up = parentOf(up)) {
    const hides = /hidden|clip/.test(getComputedStyle(up).overflow);
    if (!hides || up === document.documentElement) continue;
    const edge = up.getBoundingClientRect();
    const right = edge.left + up.clientLeft + up.clientWidth;
    const bottom = edge.top + up.clientTop + up.clientHeight;
    // A closed fold, or a slide that is turned to later.
    if (up.clientHeight < 1 || own.left >= right || own.top >= bottom || own.right <= edge.left)
      return {...seen, isHidden: true};
    const cut = Math.round(Math.max(own.bottom - bottom, own.right - right));
    if (cut > 1) return {...seen, isHidden, cut, cutBy: nameOf(up), cutter: up};
  }
  return {...seen, isHidden};
}

/** An element as its page’s author knows it: `div#offer`, `section.hero`. */
export function nameOf(element: Element): string {
  const [first] = element.classList;
  const mark = element.id ? `#${element.id}` : first ? `.${first}` : '';
  return `<${element.localName}>${mark && ` (${mark})`}`;
}
