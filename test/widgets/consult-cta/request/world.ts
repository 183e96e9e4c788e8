import type {
  Answer,
  Channel,
  Delivery,
  Stage,
  World,
} from '../../../../src/widgets/consult-cta/request/delivery.js';
import {delivery as make} from '../../../../src/widgets/consult-cta/request/delivery.js';

/** A world whose clock, network and answers a test holds in its hand. */
export class HeldWorld implements World {
  isOnline = true;
  luck = 0.5;
  #now = 0;
  #timers: {readonly at: number; readonly call: () => void}[] = [];

  readonly online = (): boolean => this.isOnline;
  readonly random = (): number => this.luck;

  after(milliseconds: number, call: () => void): () => void {
    const timer = {at: this.#now + milliseconds, call};
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, and everything that follows from it happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settled();
      const [next] = this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#now = next.at;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      next.call();
    }
    this.#now = end;
  }

  /** The network or the page comes back. */
  wake(): void {
    for (const {call} of this.#timers) call();
  }

  get pending(): number {
    return this.#timers.length;
  }
}

/** Resolves once all that waits for no clock has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A delivery whose tries are answered in order; after the last answer no try is ever answered. */
export function deliver(
  answers: readonly (Answer | Promise<Answer>)[],
  tries = 4,
): {
  readonly world: HeldWorld;
  readonly delivery: Delivery;
  readonly stages: Stage[];
  readonly signals: AbortSignal[];
} {
  const world = new HeldWorld();
  const stages: Stage[] = [];
  const signals: AbortSignal[] = [];
  const left = [...answers];
  const channel: Channel = {
    tries,
    attempt(signal) {
      signals.push(signal);
      return Promise.resolve(left.shift() ?? new Promise<Answer>(() => undefined));
    },
  };
  const delivery = make(channel, world, (stage) => stages.push(stage));
  return {world, delivery, stages, signals};
}
