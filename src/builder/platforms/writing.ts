/**
 * Texts as they must be written so that what is read back is the same, also after an editor has
 * been at the lines. Whatever editors bring in by themselves (doubled entities, spaces without
 * width) is never written as such, so that its like in a snippet is always an editor's doing.
 */
import {escape} from '../../twin/markup.js';

/** What nobody sees: editors put it in or take it out. */
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** An ampersand that would read as an entity if an editor took one away, or put one before it. */
const LIKE_ENTITY = /&amp;(?=#?\w+;)/g;

/** A value as it stands between double quotes in HTML. */
export function attributeText(value: string): string {
  return escape(value)
    .replace(LIKE_ENTITY, '&#38;')
    .replace(UNSEEN, (character) => `&#${character.charCodeAt(0)};`);
}

/** The tag that opens an element. */
export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${attributeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Markup with some characters written out, for places that read a meaning into them. */
export function writtenOut(markup: string, characters: RegExp): string {
  return markup.replace(characters, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A text as a string of JavaScript, JSON and ES5 alike. It can stand in a `<script>`, and tag
 * managers, which fill in `{{…}}`, find nothing in it.
 */
export function codeText(value: string): string {
  return plainCodeText(value).replace(/[<>]|\{(?=\{)/g, inCode);
}

/** The same for files of code, where markup stays readable. */
export function plainCodeText(value: string): string {
  return JSON.stringify(value)
    .replace(UNSEEN, inCode)
    .replace(/[“”„‟‘’‚‛″′]|&(?=#?\w+;)|[\u007f-\u009f]/g, inCode);
}

/** The same between single quotes, for code that stands in an attribute. */
export function expressionText(value: string): string {
  const inside = plainCodeText(value).slice(1, -1).replaceAll('\\"', '"');
  return `'${inside.replace(/['{}]/g, inCode)}'`;
}

function inCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
