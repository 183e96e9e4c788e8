/** What was set, by attribute name. Absent means "as the widget has it"; `''` says "nothing". */
export type Values = Readonly<Record<string, string>>;

/** One widget of a page: its tag, and what was set on it alone. */
export interface Piece {
  readonly tag: string;
  readonly values: Values;
}

/** Everything the builder knows: its address, its files and its outputs are made of this. */
export interface Config {
  /** The widgets, in the order in which they stand on the page. */
  readonly pieces: readonly Piece[];
  /** What is said once for all of them: the clinic's facts and the look. */
  readonly page: Values;
  /** The language of the text, a BCP 47 tag; empty: as the page says. */
  readonly language: string;
  /** How much of a widget's text stands inside its tag. */
  readonly twin: 'none' | 'short' | 'whole';
  /** One release for good, with its hash, or the newest one that breaks nothing. */
  readonly release: 'pinned' | 'following';
}
