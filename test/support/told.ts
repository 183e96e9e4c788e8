import type {Refuse} from '../../src/shared/parse.js';

/** What a page's author was told while `work` ran: the console's warnings, which stay unprinted. */
export async function warningsOf(work: () => unknown): Promise<readonly string[]> {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (...parts: readonly unknown[]) => {
    told.push(parts.map(String).join(' '));
  };
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return told;
}

/** A `Refuse` that keeps what it was told, as `attribute=value`. */
export function refusals(): {readonly refuse: Refuse; readonly refused: string[]} {
  const refused: string[] = [];
  return {refuse: (attribute, value) => refused.push(`${attribute}=${value}`), refused};
}
