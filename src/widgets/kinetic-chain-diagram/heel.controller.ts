import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chainState, PRESETS, ROLL, type ChainState, type HeelRoll, type Side} from './chain.js';

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
  /** True while a finger moves a heel in the picture: everything around the picture waits too. */
  held = false;
  /** False in a frame in which a held heel moves: its amounts are written in the next quiet one. */
  quiet = true;
  /** How a change travels, once that is known; until then it is there at once. */
  wave: ((from: ChainState, to: ChainState, elapsed: number) => ChainState) | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #rested: (roll: HeelRoll) => void;
  #frame = 0;

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

  /** Moves one heel, kept within its range; nothing is announced yet. */
  move(side: Side, degrees: number, held = false): void {
    const kept = Math.min(ROLL.max, Math.max(ROLL.min, degrees));
    if (kept === this.roll[side]) return;
    this.roll = {...this.roll, [side]: kept};
    this.#jump();
    this.moving = true;
    this.held = held;
    this.quiet = !held;
    // A frame's own callbacks come after its pointer events: the second one is the next frame's.
    if (held) this.#frame = requestAnimationFrame(() => this.#inNextFrame());
    this.#host.requestUpdate();
  }

  /** Says that the heels have come to rest. */
  settle(): void {
    if (this.moving) this.#host.requestUpdate();
    this.moving = this.held = false;
    this.quiet = true;
    if (this.settled.left === this.roll.left && this.settled.right === this.roll.right) return;
    this.settled = this.roll;
    this.#host.requestUpdate();
    this.#rested(this.roll);
  }

  /** Puts the heels somewhere and lets the change travel up, unless the reader prefers less motion. */
  travel(roll: HeelRoll): void {
    const from = this.shown;
    this.roll = roll;
    this.settle();
    cancelAnimationFrame(this.#frame);
    const {wave} = this;
    if (!wave || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#jump();
      return;
    }
    const to = chainState(roll);
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      this.shown = wave(from, to, now - start);
      this.moving = this.shown !== to;
      this.#host.requestUpdate();
      if (this.shown !== to) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #inNextFrame(): void {
    this.#frame = requestAnimationFrame(() => {
      this.quiet = true;
      this.#host.requestUpdate();
    });
  }

  #jump(): void {
    this.moving = this.held = false;
    this.quiet = true;
    cancelAnimationFrame(this.#frame);
    this.shown = chainState(this.roll);
  }
}
