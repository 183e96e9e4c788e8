import type {Piece} from './config.js';
import {inLanguage} from './state.js';
import {TwinReader} from './twin-reader.js';

/** A piece with all that is said of it, in a language, and how much of its text is wanted. */
export interface Wanted extends Piece {
  readonly language: string;
  readonly length: 'short' | 'whole';
}

/** Keeps the twins that were read, so that lines can be written at once. */
export class TwinShelf {
  readonly #reader: TwinReader;
  readonly #read = new Map<string, string>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #changed: () => void;

  /** `changed`: there is a twin that was not there before. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#reader = new TwinReader(changed);
  }

  /** Where the copies stand that twins are read from. */
  get place(): HTMLElement {
    return this.#reader.place;
  }

  /** The twin, if it has been read; if not, it is read now. */
  read(wanted: Wanted): string | undefined {
    const key = JSON.stringify(wanted);
    if (!this.#read.has(key) && !this.#reading.has(key))
      this.#reading.set(key, this.#start(key, wanted));
    return this.#read.get(key);
  }

  /** Resolves when all that was asked for has been read, or cannot be. */
  async complete(): Promise<void> {
    while (this.#reading.size) await Promise.all(this.#reading.values());
  }

  async #start(key: string, {tag, values, language, length}: Wanted): Promise<void> {
    const settings = [...inLanguage(language), ...Object.entries(values)];
    const text = await this.#reader.read(tag, settings, length);
    this.#reading.delete(key);
    if (text === undefined) return;
    this.#read.set(key, text);
    this.#changed();
  }
}
