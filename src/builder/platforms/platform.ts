/** What a platform is to the builder: a way to say the same configuration where it can be pasted. */
import type {Config, Piece} from '../config.js';
import type {Widget} from '../manifest.js';

/** One place where a clinic's page can be made, with what has to be pasted there. */
export interface Platform {
  /** Stable, in lower case: it stands in addresses. */
  readonly id: string;
  readonly name: string;
  outputOf(config: Config, world: World): Output;
}

/** What the builder knows of where its own files stand. */
export interface World {
  /** Absolute address of `dist/`, ends in `/`. */
  readonly base: string;
  /** The release that stands there, as in `package.json`. */
  readonly version: string;
  /** The hash of each script file by its name in `dist/`. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly widgets: readonly Widget[];
  /**
   * Lines of HTML that stand inside a widget's tag; empty for none. The piece comes with all that is
   * said of it, the page's values among its own.
   */
  twinOf(piece: Piece): string;
  /** How high such a piece is at a width, both in CSS pixels, where that was measured. */
  heightOf?(piece: Piece, width: number): number | undefined;
}

/** What an admin gets for one platform. */
export interface Output {
  /** What to do, in order: short sentences, without numbers. */
  readonly steps: readonly string[];
  /** What to paste, each in its own place. */
  readonly parts: readonly Part[];
  /** What goes wrong there, and how to see it. */
  readonly traps: readonly string[];
}

/** One text to paste. */
export interface Part {
  readonly title: string;
  readonly language: 'html' | 'javascript' | 'text';
  readonly text: string;
  /** Where it goes, as the platform names the place. */
  readonly where: string;
}
