import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chainState, PRESETS, ROLL, type ChainState, type HeelRoll, type Side} from './chain.js';

/** More than any picture has joints with an amount. */
export const ALL = 12;

/**
 * Where the heels are: as the reader moves them, as they came to rest, and as the picture shows
 * them on the way. Tells `rested` once for each settled change.
 */
export class HeelController implements ReactiveController {
  /** The heels as the reader has them now. */
  roll: HeelRoll = PRESETS.neutral;
  /** The heels when they last came to rest: what is announced. */
  settled: HeelRoll = PRESETS.neutral;
  /** What the picture shows. */
  shown: ChainState = chainState(PRESETS.neutral);
  /** True while the picture follows a finger or a change travels: the words wait for the end. */
  moving = false;
  /** How many joints' amounts the picture has time to write. */
  writable = ALL;
  /** Lets a change travel from one state to another; until that is known it is there at once. */
  wave: ((from: ChainState, to: ChainState) => void) | undefined;
  /** The next frame that draws. */
  frame = 0;

  readonly #host: ReactiveControllerHost;
  readonly #rested: (roll: HeelRoll) => void;

  /** `rested` hears where the heels came to rest somewhere else. */
  constructor(host: ReactiveControllerHost, rested: (roll: HeelRoll) => void) {
    this.#host = host;
    this.#rested = rested;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#jump();
  }

  /** Puts the heels where the page says, without a word. */
  set(roll: HeelRoll): void {
    if (roll.left === this.roll.left && roll.right === this.roll.right) return;
    this.roll = this.settled = roll;
    this.#jump();
  }

  /** Moves one heel; nothing is announced yet. */
  move(side: Side, degrees: number): void {
    if (this.put(side, degrees)) this.#host.requestUpdate();
  }

  /** Puts one heel somewhere within its range, and draws nothing. Says if that is another place. */
  put(side: Side, degrees: number): boolean {
    const kept = Math.min(ROLL.max, Math.max(ROLL.min, degrees));
    if (kept === this.roll[side]) return false;
    this.roll = {...this.roll, [side]: kept};
    this.#jump();
    return (this.moving = true);
  }

  /** Says that the heels have come to rest. */
  settle(): void {
    if (this.moving) this.#host.requestUpdate();
    this.moving = false;
    this.writable = ALL;
    if (this.settled.left === this.roll.left && this.settled.right === this.roll.right) return;
    this.settled = this.roll;
    this.#host.requestUpdate();
    this.#rested(this.roll);
  }

  /** Puts the heels somewhere and lets the change travel up, where that is known. */
  travel(roll: HeelRoll): void {
    const from = this.shown;
    this.roll = roll;
    this.settle();
    cancelAnimationFrame(this.frame);
    if (this.wave) this.wave(from, chainState(roll));
    else this.#jump();
  }

  #jump(): void {
    this.moving = false;
    this.writable = ALL;
    cancelAnimationFrame(this.frame);
    this.shown = chainState(this.roll);
  }
}
