import {render, type SVGTemplateResult} from 'lit';
import {chainState, ROLL, type ChainState} from './chain.js';

/** How much idle time must be left to draw once more, milliseconds. */
const ENOUGH = 8;

/**
 * Draws a heel's whole range out of sight while the browser is idle, so that the first drag finds
 * the code for it compiled. A browser without idle callbacks goes without.
 */
export function rehearse(picture: (state: ChainState) => SVGTemplateResult | undefined): void {
  const stage = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  let right: number = ROLL.min;
  const go = (idle: IdleDeadline): void => {
    for (; right <= ROLL.max && idle.timeRemaining() > ENOUGH; right++)
      render(picture(chainState({left: 0, right})), stage);
    if (right <= ROLL.max) requestIdleCallback(go);
  };
  globalThis.requestIdleCallback?.(go);
}
