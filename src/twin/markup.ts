/** Markup as data: read from a page or from text, written as text. */

/** A piece of markup: a text, or an element with what it holds. */
export type MarkupNode = string | MarkupElement;

/** An element; `name` in lower case, attributes as they are written. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** A text as it must be written between double quotes or tags. */
export function escape(value: string): string {
  return value
    .replaceAll('\0', '')
    .replace(/[&<>"\r\n\t]/g, (character) => ESCAPES.get(character) ?? character);
}

// A line break inside a value is written out: a parser folds CR, and editors re-indent lines.
const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

/** The tag that opens an element. */
export function openTag({name, attributes}: Omit<MarkupElement, 'children'>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${written.join('')}>`;
}
