/**
 * Interface strings that say how sure something is, that it is unchecked, or when to be careful.
 * They stay as they were written.
 */
const LOCKED = /^(?:evidence|widget)\.|\.(?:care|see-someone|stop)$/;

/** Whether an interface string stays as it was written. */
export function isLocked(id: string): boolean {
  return LOCKED.test(id);
}
