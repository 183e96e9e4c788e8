/**
 * What the page's script tag says: its `data-*` attributes, then its address's query.
 *
 * A classic script can see its own tag only while it first runs, so each file that a page can
 * load calls `captureScript` at once. The answer is kept under one global symbol, the only thing
 * the library adds to `window`; the first copy on a page wins.
 */

const KEY = Symbol.for('ascent');

/** What the copies of the library on one page share. Its shape may only grow. */
export interface PageRecord {
  /** Version of the copy that came first. */
  readonly version: string;
  /** Settings from the script tags, by camel-case name. */
  readonly settings: Readonly<Record<string, string>>;
  /** True once a loader watches the page. */
  loading?: boolean;
  /**
   * Brings a widget's files, for a tag that the loader cannot see: it stands inside another widget.
   * Its texts come too, in the language at `element`, where that is given. Undefined for a tag that
   * the loader does not know. Set by the loader.
   */
  bring?: (tag: string, element?: Element) => Promise<unknown> | undefined;
  /** True once a copy watches for widgets whose structured data the page wants. */
  describing?: boolean;
  /** True once a copy copies events to the page's data layer. */
  copying?: boolean;
}

type WithRecord = {[KEY]?: PageRecord};

/** The record of the copies on this page, if any has run. */
export function pageRecord(): PageRecord | undefined {
  return (globalThis as WithRecord)[KEY];
}

/**
 * Records the settings of a script tag: its attributes before its address's query, and before
 * both what an earlier copy on the page has said. `tag` is null where the script cannot know it.
 */
export function captureScript(
  version: string,
  tag: HTMLScriptElement | null,
  address = '',
): PageRecord {
  const settings: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(address.split('#')[0]?.split('?')[1]))
    settings[name.replace(/-./g, (match) => match.charAt(1).toUpperCase())] = value;
  const before = pageRecord();
  Object.assign(settings, tag?.dataset, before?.settings);
  const record = {...(before ?? {version}), settings};
  (globalThis as WithRecord)[KEY] = record;
  return record;
}
