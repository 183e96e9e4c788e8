/** What editors do to the characters of a snippet, undone before it is read. */
import {splitAtCode} from './code.js';

/** A text that can be read, and what had to be done to it. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly string[];
}

const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/g;
const DOUBLED = /&amp;(?=(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);)/gi;
const DOUBLE_CURLY = '“”„‟″';
const SINGLE_CURLY = '‘’‚‛′';

/** Quoted values as they should be, or between curly quotes. */
const ATTRIBUTES = new RegExp(
  `="[^"]*"|='[^']*'|=\\s*[${DOUBLE_CURLY}](.{0,2000}?)[${DOUBLE_CURLY}](?=\\s*/?>|\\s+[\\w-]+\\s*=|\\s+[\\w-]+[\\s>])` +
    `|=\\s*[${SINGLE_CURLY}](.{0,2000}?)[${SINGLE_CURLY}](?=\\s*/?>|\\s+[\\w-]+\\s*=)`,
  'gs',
);

/** Strings of code as they should be, or a curly quote where a string starts or ends. */
const STRINGS = new RegExp(
  `"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*'` +
    `|(?<=[([{,:=]\\s*)[${DOUBLE_CURLY}${SINGLE_CURLY}]|[${DOUBLE_CURLY}${SINGLE_CURLY}](?=\\s*[)\\]},:;])`,
  'g',
);

/** Undoes what editors do. `tags`: the widgets' tags. */
export function mend(text: string, tags: readonly string[]): Mended {
  const repairs: string[] = [];
  let mended = text;
  const change = (made: string, repair: string): void => {
    if (made === mended) return;
    mended = made;
    repairs.push(repair);
  };

  // Rows of a panel may stand before page code: what looks like markup there is a value.
  const hasMarkup = !splitAtCode(text)[1];
  const isOurs = `(?:script|iframe|div\\s[^>]*data-ascent|${tags.join('|')})`;
  for (let level = 0; hasMarkup && level < 3 && isShownAsText(mended, isOurs); level += 1)
    change(shownText(mended), 'The lines stood there as text. They were made code again.');
  change(mended.replace(UNSEEN, ''), 'Characters that nobody sees were taken out.');
  change(mended.replaceAll('\u00a0', ' '), 'Hard spaces were made plain spaces.');
  for (let level = 0; level < 3; level += 1)
    change(mended.replace(DOUBLED, '&'), 'Characters that were written out twice were put right.');
  change(straightened(mended), 'Curly quotes were made straight.');
  if (hasMarkup) {
    change(
      mended
        .replace(new RegExp(`<p\\b[^>]*>\\s*(?=<${isOurs})`, 'gi'), '')
        .replace(new RegExp(`(</?${isOurs}[^>]*>)\\s*(?:</p>|<br\\s*/?>)`, 'gi'), '$1'),
      'Paragraphs and line breaks of an editor were left out.',
    );
    change(mended.replace(/<!--.{0,2000}?-->/gs, ''), 'Comments of an editor were left out.');
    change(
      mended.replace(new RegExp(`</?(?:${tags.join('|')})\\b`, 'gi'), (tag) => tag.toLowerCase()),
      'Capital letters in tags were made small.',
    );
  }
  return {text: mended, repairs: [...new Set(repairs)]};
}

function isShownAsText(text: string, isOurs: string): boolean {
  return (
    new RegExp(`&(?:amp;)*lt;${isOurs}`, 'i').test(text) &&
    !new RegExp(`<${isOurs}`, 'i').test(text)
  );
}

/** What a reader sees of a page: its marks gone, its entities read. */
function shownText(html: string): string {
  const lines = html.replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '$&\n');
  return new DOMParser().parseFromString(lines, 'text/html').body.textContent;
}

function straightened(text: string): string {
  const inTags = text.replace(ATTRIBUTES, (all, double?: string, single?: string) => {
    const value = double ?? single;
    return value === undefined ? all : `="${value.replaceAll('"', '&quot;')}"`;
  });
  const [before, code] = splitAtCode(inTags);
  const inScripts = (inTags.includes('<script') ? inTags : before).replace(
    /(<script\b[^>]*>)(.*?)(?=<\/script>)/gis,
    (_, tag: string, inside: string) => tag + straightCode(inside),
  );
  return inTags.includes('<script') ? inScripts : inScripts + straightCode(code);
}

function straightCode(code: string): string {
  return code.replace(STRINGS, (all) => {
    if (DOUBLE_CURLY.includes(all)) return '"';
    return SINGLE_CURLY.includes(all) ? "'" : all;
  });
}
