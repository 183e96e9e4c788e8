/**
 * What WordPress keeps of what an author writes: the filter for authors who may not write any HTML
 * (`kses`), the paragraphs that its classic editor adds, and the comments around blocks. Written
 * from what they do.
 */
import {defaultTreeAdapter as tree, parseFragment, serialize} from 'parse5';

/** Tags that the filter lets pass: text, lists, tables, pictures. No script, frame, form or tag of ours. */
const ALLOWED = new Set(
  (
    'a abbr address article aside b blockquote br caption cite code col colgroup dd del details div ' +
    'dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol ' +
    'p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
);

const ATTRIBUTES =
  /^(class|id|lang|dir|title|role|href|rel|target|src|alt|width|height|aria-[\w-]+)$/;

/**
 * The filter on save. A tag that it does not know goes, what stands in it stays.
 * @param {boolean} data Whether it keeps `data-*`, as it does since WordPress 5.0.
 */
export function kses(html, {data = true} = {}) {
  const isKept = ({name, value}) =>
    (ATTRIBUTES.test(name) || (data && /^data-[a-z0-9-]+$/.test(name))) &&
    !(/^(href|src)$/.test(name) && !/^(https?:|tel:|mailto:|[/#?.])/.test(value));
  const clean = (node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeName === '#text') continue;
      if (!child.tagName) {
        tree.detachNode(child);
        continue;
      }
      clean(child);
      if (ALLOWED.has(child.tagName)) {
        child.attrs = child.attrs.filter(isKept);
        continue;
      }
      for (const inner of [...child.childNodes]) {
        tree.detachNode(inner);
        tree.insertBefore(node, inner, child);
      }
      tree.detachNode(child);
    }
    return node;
  };
  return serialize(clean(parseFragment(html)));
}

const BLOCKS =
  'address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|script|style|table|tbody|td|tfoot|th|thead|tr|ul';

/**
 * The classic editor's paragraphs: an empty line ends one, a line's end becomes a break. Tags that
 * it does not know are words to it.
 */
export function autop(text) {
  const block = new RegExp(`(</?(?:${BLOCKS})\\b[^>]*>)`, 'g');
  const spaced = text.replace(block, '\n\n$1\n\n').replace(/\n{3,}/g, '\n\n');
  return spaced
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) =>
      new RegExp(`^</?(?:${BLOCKS})\\b`).test(piece)
        ? piece
        : `<p>${piece.replace(/\n/g, '<br />\n')}</p>`,
    )
    .join('\n');
}

/** A block of the block editor, whose content is left as it is. */
export function htmlBlock(html) {
  return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

/** A post as a theme shows it. */
export function post(content) {
  return `<main class="wp-site-blocks"><article class="post"><div class="entry-content is-layout-flow">${content}</div></article></main>`;
}
