import type {Graph} from 'schema-dts';

const TYPE = 'application/ld+json';

let block: HTMLScriptElement | undefined;

/** Writes the page's one block; `null` takes it away. A block of another copy gives way. */
export function writeBlock(data: Graph | null): void {
  for (const other of document.querySelectorAll(`script[type="${TYPE}"][data-ascent]`))
    if (other !== block) other.remove();
  if (!data) {
    block?.remove();
    return;
  }
  block ??= dataBlock();
  const text = scriptText(data);
  if (block && block.textContent !== text) block.replaceChildren(text);
  if (block && !block.isConnected) document.head.append(block);
}

/** JSON that a reader of HTML cannot take for the end of its script or for a comment. */
export function scriptText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * A script element that can never run: a copy of one that has started counts as started. So the
 * text in it is data and nothing else, and a page that guards its scripts with Trusted Types has
 * nothing to refuse; it would refuse the same text in a new script, whatever its type.
 * Undefined where a page has no script left to copy.
 */
function dataBlock(): HTMLScriptElement | undefined {
  const started = [...document.scripts].find(({type}) =>
    /^(module|text\/javascript)?$/i.test(type),
  );
  const copy = started?.cloneNode() as HTMLScriptElement | undefined;
  if (!copy) return undefined;
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  copy.nonce = '';
  copy.type = TYPE;
  copy.setAttribute('data-ascent', '');
  return copy;
}
