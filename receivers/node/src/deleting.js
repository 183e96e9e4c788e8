/** Deletes requests that the clinic has had long enough. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * At once and then every hour.
 * @param {number} keepDays 0: never
 * @param {import('./store.js').Store} store
 * @param {(error: unknown) => void} failed
 */
export function startDeleting(keepDays, store, failed) {
  if (!keepDays) return {stop() {}};
  const run = () => {
    store.deleteBefore(new Date(Date.now() - keepDays * DAY).toISOString()).catch(failed);
  };
  run();
  const timer = setInterval(run, HOUR).unref();
  return {stop: () => clearInterval(timer)};
}
