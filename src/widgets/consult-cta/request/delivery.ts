/**
 * Brings one request to the clinic, over a network and through pages that may fail in any way: a
 * bounded number of tries, each ended by a clock of its own, all with the same id.
 */

/** How the request stands. `waiting`: the reader is offline. */
export type Stage = 'sending' | 'retrying' | 'waiting' | 'sent' | 'failed';

/** What came of one try; `again` may name the milliseconds to wait before the next. */
export interface Answer {
  readonly is: 'sent' | 'refused' | 'again';
  readonly after?: number | undefined;
}

/** One way for a request to leave the page. */
export interface Channel {
  /** How often it is tried in all. */
  readonly tries: number;
  /** One try. It may never settle, but does not reject. */
  readonly attempt: (signal: AbortSignal) => Promise<Answer>;
}

/** What a delivery needs of the world. */
export interface World {
  online(): boolean;
  /** 0 to 1. */
  random(): number;
  /**
   * Calls back after so many milliseconds, at most 2e9, or before when the network or the
   * page comes back, unless what it returns is called first.
   */
  after(milliseconds: number, call: () => void): () => void;
}

export interface Delivery {
  /** Undefined before it is started. */
  readonly stage: Stage | undefined;
  /**
   * Starts the tries, unless they are under way or the request has arrived. While the reader is
   * offline: tries now.
   */
  start(): Promise<void>;
  /** Takes an answer that came by another way, or late. What has arrived stays so. */
  settle(isSent: boolean): void;
}

/** After this long without an answer a try counts as lost, milliseconds. */
const PATIENCE = 15_000;
/** A server's own wish how long to wait is heeded up to this, milliseconds. */
const LONGEST_WAIT = 20_000;
/** About how long to wait after the first failed try, milliseconds; it doubles each time. */
const FIRST_WAIT = 1000;
/** About the longest that a timer can wait, milliseconds: 23 days. */
const FOREVER = 2e9;

/** The delivery of one request, not yet started. `tell` hears of each stage. */
export function delivery(
  {tries, attempt}: Channel,
  world: World,
  tell: (stage: Stage) => void,
): Delivery {
  let stage: Stage | undefined;
  let isUnderWay = false;
  /** Ends the wait or the try that is going on. */
  let end = (): void => undefined;

  const turn = (next: Stage): void => {
    if (stage === next) return;
    stage = next;
    tell(next);
  };

  const settle = (isSent: boolean): void => {
    if (stage === 'sent' || !(isSent || isUnderWay)) return;
    isUnderWay = false;
    turn(isSent ? 'sent' : 'failed');
    end();
  };

  /** Waits so long for the answer of a try, or for nothing. */
  const wait = (milliseconds: number, tried?: typeof attempt): Promise<Answer> => {
    const abort = new AbortController();
    return new Promise((done) => {
      end = () => {
        cancel();
        abort.abort();
        done({is: 'again', after: 0});
      };
      const cancel = world.after(milliseconds, end);
      void tried?.(abort.signal).then((answer) => {
        cancel();
        // Also when the clock has ended this try: an answer that comes late is still an answer.
        if (answer.is === 'sent') settle(true);
        done(answer);
      });
    });
  };

  return {
    get stage() {
      return stage;
    },
    async start() {
      if (stage === 'waiting') end();
      if (isUnderWay || stage === 'sent') return;
      isUnderWay = true;
      for (let tried = 0; isUnderWay;) {
        if (!world.online()) {
          turn('waiting');
          await wait(FOREVER);
          if (!isUnderWay) return;
        }
        turn(tried ? 'retrying' : 'sending');
        const {is, after} = await wait(PATIENCE, attempt);
        // What an unplugged cable ends was no try.
        if (is === 'again' && !world.online()) continue;
        tried += 1;
        if (is === 'refused' || tried >= tries) settle(false);
        if (!isUnderWay) return;
        turn('retrying');
        await wait(
          Math.min(after ?? FIRST_WAIT * 2 ** (tried - 1) * (0.5 + world.random()), LONGEST_WAIT),
        );
      }
    },
    settle,
  };
}
