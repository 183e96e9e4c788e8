/**
 * A language for tests: English that is longer, accented and in brackets. What lacks its brackets
 * on a page was never given to a translator; what does not fit will not fit another language.
 * It runs in a browser too.
 */

/** How much longer than English: what a translation of short labels can well need. */
const LONGER = 1.4;

const VOWELS = /[aeiou]/i;
const FROM = 'ACDEGHIKLNORSTUYZacdeghiklnorstuyz';
const TO = 'ÂÇĎÊĜĤÎĶĻÑÖŔŠŢÛÝŽâçďêĝĥîķļñöŕšţûýž';
const ACCENTED = new Map([...FROM].map((letter, at) => [letter, TO[at]]));

/** Where a value stands; it is no longer than in English. */
const VALUES = /\{[^}]*\}/g;

/** A filler with no meaning, for texts without enough vowels. */
const FILLER = 'êñ';

/** A text without brackets: vowels doubled, letters accented; values and numbers stay. */
function stretched(text) {
  const grow = (letter) => {
    const accented = ACCENTED.get(letter) ?? letter;
    return VOWELS.test(letter) ? accented + accented.toLowerCase() : accented;
  };
  const long = text.replace(/\{[^}]*\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : grow(found),
  );
  const letters = (some) => some.replace(VALUES, '').trim().length;
  // A unit is a unit in every language.
  if (letters(text) <= 3) return long;
  const missing = Math.ceil((letters(text) * LONGER - letters(long)) / (FILLER.length + 1));
  return long + ` ${FILLER}`.repeat(Math.max(0, missing));
}

/** A text as it stands in the language for tests; nothing to read stays as it is. */
export function pseudoText(text) {
  return text.trim() ? `[${stretched(text)}]` : text;
}

/** An interface string; each of its plural forms is a text. Values stand as `{…}`. */
export function pseudoMessage(text) {
  return text
    .split('|')
    .map((form) => {
      const [, category = '', said] = /^([a-z]+:(?! ))?([^]*)$/.exec(form);
      return category + pseudoText(said);
    })
    .join('|');
}

/** What is no text in content, though it is a string or has some. */
const NO_TEXT = new Set(['id', 'article', 'sources', 'grade', 'section', 'reviewed']);

/** Content in the language for tests, of the same shape. */
export function pseudoContent(value) {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudoContent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NO_TEXT.has(key) ? inner : pseudoContent(inner),
    ]),
  );
}
