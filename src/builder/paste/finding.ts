import type {Widget} from '../manifest.js';

/** A name and a text, as found. */
export type Said = readonly [name: string, value: string];

/** One widget that was found in a text. */
export interface FoundPiece {
  readonly widget: Widget;
  /** Names as they were written; the first of a name counts. */
  readonly said: readonly Said[];
  /** Whether text for readers without scripts goes along; undefined where that cannot be seen. */
  readonly hasText: boolean | undefined;
}

/** What one way of reading has found. */
export interface Finding {
  readonly pieces: readonly FoundPiece[];
  /** What a script's tag, its address or the page's settings say for all widgets. */
  readonly facts: readonly Said[];
  /** Addresses of our files, as written. */
  readonly addresses: readonly string[];
  /** Whether a file's hash was there. */
  readonly hasHash: boolean;
  /** What was put right, in whole sentences. */
  readonly repairs: readonly string[];
}
