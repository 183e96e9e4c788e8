const RealDate = Date;

/** Stops the clock at an instant until the clock is let go again; timers run on. */
export function stopClock(instant: string): void {
  const stopped = RealDate.parse(instant);
  globalThis.Date = class extends RealDate {
    constructor(...parts: readonly (string | number | Date)[]) {
      super(...((parts.length ? parts : [stopped]) as [number]));
    }
    static override now(): number {
      return stopped;
    }
  } as DateConstructor;
}

/** Lets the clock go again. */
export function letClockGo(): void {
  globalThis.Date = RealDate;
}
