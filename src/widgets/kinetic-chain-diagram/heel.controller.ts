import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chainState, PRESETS, ROLL, type ChainState, type HeelRoll, type Side} from './chain.js';

/** More than any picture has joints with an amount; how many of them a frame has time for. */
const [ALL, SOME] = [12, 3];

/** Who hears of the heels. */
interface Heard {
  /** They came to rest somewhere else. */
  rested(roll: HeelRoll): void;
  /** They are on the way: a frame has no time for more than the picture. */
  draw(): void;
}

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
  /**
   * How many joints' amounts there is time to write: none in a frame in which a held heel moves,
   * some in each quiet one after it.
   */
  writable = ALL;
  /** How a change travels, once that is known; until then it is there at once. */
  wave: ((from: ChainState, to: ChainState, elapsed: number) => ChainState) | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #heard: Heard;
  #frame = 0;

  constructor(host: ReactiveControllerHost, heard: Heard) {
    this.#host = host;
    this.#heard = heard;
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
    this.writable = held ? 0 : ALL;
    if (!held) {
      this.#host.requestUpdate();
      return;
    }
    this.#heard.draw();
    // A frame's own callbacks come after its pointer events: the second one is the next frame's.
    this.#frame = requestAnimationFrame(() => this.#inNextFrame());
  }

  /** Says that the heels have come to rest. */
  settle(): void {
    if (this.moving) this.#host.requestUpdate();
    this.moving = false;
    this.writable = ALL;
    if (this.settled.left === this.roll.left && this.settled.right === this.roll.right) return;
    this.settled = this.roll;
    this.#host.requestUpdate();
    this.#heard.rested(this.roll);
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
      this.#heard.draw();
      if (this.shown !== to) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #inNextFrame(): void {
    this.#frame = requestAnimationFrame(() => {
      this.writable += SOME;
      this.#heard.draw();
      if (this.writable < ALL) this.#inNextFrame();
    });
  }

  #jump(): void {
    this.moving = false;
    this.writable = ALL;
    cancelAnimationFrame(this.#frame);
    this.shown = chainState(this.roll);
  }
}
