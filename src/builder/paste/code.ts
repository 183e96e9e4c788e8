/** What a snippet of JavaScript says: page code of Wix, a tag manager's, or the page's settings. */
import type {Said} from './finding.js';

/** Stands for a string of the code, before its number. */
const TEXT = '\ue000';

/** Code without spaces and comments, its strings taken out and numbered. */
interface Condensed {
  readonly code: string;
  readonly texts: readonly string[];
}

const TOKEN =
  /\/\/.*|\/\*[^]*?\*\/|("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`)|[\w$]+|\S/g;

/** Code in one form, however it was written. */
function condensed(source: string): Condensed {
  const texts: string[] = [];
  let code = '';
  for (const [token, text] of source.replaceAll(TEXT, '').matchAll(TOKEN)) {
    if (text) code += `${TEXT}${texts.push(textOf(text)) - 1}`;
    else if (!token.startsWith('//') && !token.startsWith('/*'))
      code += /[\w$]$/.test(code) && /^[\w$]/.test(token) ? ` ${token}` : token;
  }
  return {code, texts};
}

const ESCAPE = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi;
const LETTERS = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
  ['\r\n', ''],
]);

/** What a string of code holds. */
export function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(ESCAPE, (_, point?: string, unit?: string, byte?: string, letter = '') => {
      const code = point ?? unit ?? byte;
      if (code === undefined) return LETTERS.get(letter as string) ?? (letter as string);
      const value = parseInt(code, 16);
      return value > 0x10ffff ? '' : String.fromCodePoint(value);
    });
}

/** A line that only page code of Wix has. */
const WIX_LINE = /^[ \t]*(?:(?:const|let|var)\s+[\w$]+\s*=\s*)?\$w\s*[.(]/m;

/** Where such code starts: other lines may stand before it. */
const START = /^[ \t]*(?:\$w\s*[.(]|\/[/*]|(?:import|export|const|let|var|async|function)\b)/m;

/** A text in two: what stands before its page code of Wix, and the code. */
export function splitAtCode(text: string): readonly [before: string, code: string] {
  const at = WIX_LINE.test(text) ? text.search(START) : -1;
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** One element of Wix that page code sets up. */
export interface CodedElement {
  readonly id: string;
  readonly said: readonly Said[];
  /** Its text for search engines. */
  readonly seoMarkup: string | undefined;
}

/** The elements that Wix page code sets up, in the order of their first mention. */
export function readVelo(text: string): readonly CodedElement[] {
  const [, source] = splitAtCode(text);
  const {code, texts} = condensed(source);
  const textAt = (at: string | undefined): string => texts[Number(at)] ?? '';
  let plain = code;
  for (const [, name = '', value = ''] of code.matchAll(/([\w$]+)=\ue000(\d+);/g))
    plain = plain.replaceAll(`$w(${name})`, `$w(${TEXT}${value})`);
  for (const [, name = '', value = ''] of plain.matchAll(/([\w$]+)=\$w\(\ue000(\d+)\)/g))
    plain = plain.replace(new RegExp(`(?<![\\w$.])${name}\\.`, 'g'), () => `$w(${TEXT}${value}).`);

  const found = new Map<string, {said: Said[]; seoMarkup: string | undefined}>();
  const CALL =
    /\$w\(\ue000(\d+)\)\.(?:setAttribute\(\ue000(\d+),(?:\ue000(\d+)|([\w.-]+))\)|seoMarkup=\ue000(\d+)|on\()/g;
  for (const [, id, name, value, word, markup] of plain.matchAll(CALL)) {
    const element = found.get(textAt(id)) ?? {said: [], seoMarkup: undefined};
    found.set(textAt(id), element);
    if (name) element.said.push([textAt(name), word ?? textAt(value)]);
    if (markup) element.seoMarkup = textAt(markup);
  }
  return [...found].map(([id, element]) => ({id: id.replace(/^#/, ''), ...element}));
}

/** What the code of a tag manager makes, and the files it names. */
export interface CodedTags {
  readonly tags: readonly {readonly tag: string; readonly said: readonly Said[]}[];
  readonly addresses: readonly string[];
  readonly hasHash: boolean;
  /** What it says for all widgets, as `window.ascentConfig`. */
  readonly facts: readonly Said[];
}

/** Reads the code inside a page's script tags. */
export function readPageCode(source: string): CodedTags {
  const {code, texts} = condensed(source);
  const text = (at: string | undefined): string => texts[Number(at)] ?? '';
  const pairs = (inside = ''): readonly Said[] =>
    [...inside.matchAll(/(?:\ue000(\d+)|([\w$]+)):\ue000(\d+)/g)].map(([, quoted, word, value]) => [
      word ?? text(quoted),
      text(value),
    ]);
  const tags = [...code.matchAll(/\[\ue000(\d+),\{([^{}]*)\}\]/g)].map(([, tag, inside]) => ({
    tag: text(tag),
    said: pairs(inside),
  }));
  const [, settings] = /ascentConfig=\{([^{}]*)\}/.exec(code) ?? [];
  return {
    tags,
    addresses: [...code.matchAll(/\.src=\ue000(\d+)/g)].map(([, at]) => text(at)),
    hasHash: code.includes('.integrity='),
    facts: pairs(settings).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  };
}
