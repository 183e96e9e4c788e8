import type {ChainState} from './chain.js';
import type {HeelController} from './heel.controller.js';
import {wave} from './wave.js';

/** Lets a change of the heels travel up, frame by frame, unless the reader prefers less motion. */
export function travel(
  heels: HeelController,
  draw: () => void,
): (from: ChainState, to: ChainState) => void {
  return (from, to) => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      heels.shown = still ? to : wave(from, to, now - start);
      heels.moving = heels.shown !== to;
      draw();
      if (heels.moving) heels.frame = requestAnimationFrame(step);
    };
    heels.frame = requestAnimationFrame(step);
  };
}
