/**
 * The static twin of a widget: its text as plain, semantic HTML for readers without scripts.
 *
 * One rule says what stays. Left out, with all it holds: whatever only works with a script
 * (buttons, fields and their labels, and what a widget marks with the class `screen-only`), and
 * what nobody reads (drawings, `aria-hidden`, `hidden`). What speaks another language than the rest
 * says so, block by block. A button inside a heading, or one
 * with `aria-expanded`, names a part that opens: its text stays. Everything else keeps its text; of its markup,
 * what says something stays, and the rest falls away.
 */
import {escape, openTag, type MarkupElement, type MarkupNode} from './markup.js';

/** How much a twin tells: all of it, or what the widget shows before a reader opens anything. */
export type TwinLength = 'whole' | 'short';

const LEFT_OUT = new Set(
  (
    'svg img picture canvas audio video iframe object ' +
    'input select textarea label legend output progress meter datalist ' +
    'dialog template slot script style link noscript'
  ).split(' '),
);

/** Blocks that hold text, and what stands in it. */
const TEXT_BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'th', 'caption']);

/** Blocks that hold text or blocks. */
const ITEMS = new Set(['li', 'dd', 'td', 'blockquote']);

/** Blocks that hold certain blocks only. */
const LISTS = new Map(
  Object.entries({
    ul: ['li'],
    ol: ['li'],
    dl: ['dt', 'dd'],
    table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
    thead: ['tr'],
    tbody: ['tr'],
    tfoot: ['tr'],
    tr: ['th', 'td'],
  }),
);

/** What may stand inside a line of text. */
const MARKS = new Set(['a', 'strong', 'b', 'em', 'i', 'bdi', 'abbr', 'sub', 'sup', 'cite', 'q']);

/** What falls away without breaking the line it stands in. */
const INLINE = new Set(['span', 'button', 'small', 'time', 'mark', 'br', 'wbr', ...MARKS]);

const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  bdi: ['dir'],
  abbr: ['title'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

const LANGUAGE = ['lang', 'dir'];

const SPACE = /[ \t\n\f\r]+/g;

/** The twin of what a widget shows: lines of HTML, or an empty text where it shows nothing. */
export function twinOf(shown: readonly MarkupNode[], length: TwinLength = 'whole'): string {
  return write(blocksOf(pruned(inOneLanguage(shown), length, false))).join('\n');
}

/** The twin's own language is said by what it stands in: only another one keeps its name. */
function inOneLanguage(nodes: readonly MarkupNode[], around?: string): readonly MarkupNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const {lang, ...rest} = node.attributes;
    const isOther = around !== undefined && lang !== undefined && lang !== around;
    return {
      ...node,
      attributes: isOther ? node.attributes : rest,
      children: inOneLanguage(node.children, lang ?? around),
    };
  });
}

/** Takes out what the rule leaves out. */
function pruned(
  nodes: readonly MarkupNode[],
  length: TwinLength,
  inHeading: boolean,
): readonly MarkupNode[] {
  return nodes.flatMap((node): readonly MarkupNode[] => {
    if (typeof node === 'string') return [node];
    if (isLeftOut(node, length, inHeading)) return [];
    const closed = node.name === 'details' && !('open' in node.attributes) && length === 'short';
    const held = closed ? node.children.filter(isSummary) : node.children;
    const children = pruned(held, length, inHeading || /^h[1-6]$/.test(node.name));
    return [{...node, children}];
  });
}

function isLeftOut({name, attributes}: MarkupElement, length: TwinLength, inHeading: boolean) {
  const {hidden} = attributes;
  return (
    LEFT_OUT.has(name) ||
    (name === 'button' && !inHeading && !('aria-expanded' in attributes)) ||
    attributes['aria-hidden'] === 'true' ||
    (hidden !== undefined && !(hidden === 'until-found' && length === 'whole')) ||
    (attributes.class ?? '').split(SPACE).includes('screen-only')
  );
}

function isSummary(node: MarkupNode): boolean {
  return typeof node !== 'string' && node.name === 'summary';
}

/** Blocks one after the other; text that stands between them becomes a paragraph. */
function blocksOf(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  const blocks: MarkupElement[] = [];
  let line: MarkupNode[] = [];
  const endLine = (): void => {
    if (lineOf(line)) blocks.push({name: 'p', attributes: {}, children: line});
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blockOf(node));
    }
  }
  endLine();
  return blocks;
}

function blockOf(node: MarkupElement): readonly MarkupElement[] {
  const {name, children} = node;
  if (TEXT_BLOCKS.has(name)) return lineOf(children) ? [withoutRest(node, children)] : [];
  const parts = LISTS.get(name);
  const held = parts ? partsOf(children, parts) : blocksOf(children);
  if (!parts && !ITEMS.has(name)) return inLanguageOf(node, held);
  const [only] = held;
  if (!only) return name === 'td' ? [withoutRest(node, [])] : [];
  const isLine = held.length === 1 && only.name === 'p';
  return [withoutRest(node, isLine ? only.children : held)];
}

/** A box that falls away leaves its language to what it held. */
function inLanguageOf(
  {attributes}: MarkupElement,
  held: readonly MarkupElement[],
): readonly MarkupElement[] {
  const {lang, dir} = attributes;
  if (lang === undefined) return held;
  return held.map((block) => ({
    ...block,
    attributes: {lang, ...(dir && {dir}), ...block.attributes},
  }));
}

/** Of what a list or table holds, the parts it may hold, however deep in boxes they stand. */
function partsOf(nodes: readonly MarkupNode[], allowed: readonly string[]): MarkupElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return allowed.includes(node.name) ? blockOf(node) : partsOf(node.children, allowed);
  });
}

function withoutRest({name, attributes}: MarkupElement, children: readonly MarkupNode[]) {
  const keeps = [...('lang' in attributes ? LANGUAGE : []), ...(KEPT_ATTRIBUTES[name] ?? [])];
  const kept = keeps.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {name, attributes: Object.fromEntries(kept), children};
}

/** Whether a node stands in a line of text: a text, or a mark with nothing but text in it. */
function isInline(node: MarkupNode): node is string | MarkupElement {
  if (typeof node === 'string') return true;
  return INLINE.has(node.name) && node.children.every(isInline);
}

/** A line of text with its marks; blocks that stand in it are words like any other. */
function lineOf(nodes: readonly MarkupNode[]): string {
  return marksOf(nodes)
    .replace(/<[^>]*>| +/g, (piece) => (piece.startsWith('<') ? piece : ' '))
    .trim();
}

function marksOf(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => {
      // Between tags, line breaks are spaces like any other.
      if (typeof node === 'string') return escape(node.replace(SPACE, ' '));
      const inside = marksOf(node.children);
      if (!inside.trim()) return node.name === 'br' ? ' ' : inside;
      if (!INLINE.has(node.name)) return ` ${inside} `;
      // A link to another place of the widget leads nowhere in its twin.
      const leads = node.name !== 'a' || /^[^#]/.test(node.attributes.href ?? '');
      if (!MARKS.has(node.name) || !leads) return inside;
      return `${openTag(withoutRest(node, []))}${inside}</${node.name}>`;
    })
    .join('');
}

function write(blocks: readonly MarkupElement[]): readonly string[] {
  return blocks.flatMap((block) => {
    const isLine = TEXT_BLOCKS.has(block.name) || block.children.every(isInline);
    if (isLine) return [`${openTag(block)}${lineOf(block.children)}</${block.name}>`];
    const inside = block.children as readonly MarkupElement[];
    return [openTag(block), ...write(inside).map((line) => `  ${line}`), `</${block.name}>`];
  });
}
