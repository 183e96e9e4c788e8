/**
 * Static twins and prerendered snippets, from the widgets' own templates. The build writes one of
 * each for every widget and language; `scripts/print-twin.mjs` makes them for given attributes.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {defaultTreeAdapter as tree, parseFragment, serialize} from 'parse5';
import {renderWidget, widgetsOf, withSources} from './render-widgets.mjs';

/** Stands for the address of `dist/`, which only the one who pastes knows. */
export const PLACEHOLDER = 'https://YOUR-CDN/';

/**
 * What can be made of the widgets.
 * @typedef {object} Twins
 * @property {readonly string[]} tags
 * @property {readonly string[]} locales
 * @property {(what: Wanted) => Promise<string>} twin The text of a widget as plain HTML; empty
 *   where it shows nothing.
 * @property {(what: Wanted) => Promise<string>} boxed The same, in a box that says its language
 *   where that is not English.
 * @property {(what: Wanted & {from?: string}) => Promise<string>} prerendered The lines to paste:
 *   script, tag, first look, twin; files are taken from the address `from`. Empty where the widget
 *   shows nothing, or holds other widgets: their looks would go when it comes, before they come.
 * @property {(tag: string) => string} styles The style sheet of a prerendered widget.
 *
 * @typedef {{tag: string, locale: string, attributes?: Record<string, string>,
 *   length?: 'whole' | 'short'}} Wanted
 */

/** Lends the twins to `work`. @param {(twins: Twins) => Promise<unknown>} work */
export function withTwins(work) {
  return withSources((sources) => {
    const widgets = widgetsOf(sources);

    async function shown({tag, locale, attributes}) {
      await sources.bringTranslation(locale);
      return parseFragment(await renderWidget(widgets.get(tag), locale, attributes));
    }

    /** Markup as data, with the widgets inside a widget in place of their tags. */
    async function markupOf(nodes, locale) {
      const found = [];
      for (const node of nodes) {
        if (tree.isTextNode(node)) found.push(node.value);
        if (!tree.isElementNode(node)) continue;
        const {tagName: name, childNodes} = node;
        const attributes = attributesOf(node);
        const inside = widgets.has(name)
          ? (await shown({tag: name, locale, attributes})).childNodes
          : childNodes;
        found.push({name, attributes, children: await markupOf(inside, locale)});
      }
      return found;
    }

    async function twin(wanted) {
      const {childNodes} = await shown(wanted);
      return sources.twinOf(await markupOf(childNodes, wanted.locale), wanted.length);
    }

    /** What says a language on a tag, where the page around it may be in English. */
    function inLanguage(locale) {
      return locale === sources.SOURCE_LOCALE
        ? {}
        : {lang: locale, dir: sources.directionOf(locale)};
    }

    /** A twin as it can stand anywhere: in a box that says its language. */
    async function boxed(wanted) {
      const text = await twin(wanted);
      const attributes = inLanguage(wanted.locale);
      if (!text || !attributes.lang) return text;
      return [sources.openTag({name: 'div', attributes}), text, '</div>'].join('\n');
    }

    async function prerendered({from = PLACEHOLDER, ...wanted}) {
      const {tag, attributes = {}} = wanted;
      const inside = await twin(wanted);
      const root = await shown(wanted);
      if (!inside || !prepare(root)) return '';
      const styles = {rel: 'stylesheet', href: addressOf(`twins/${tag}.css`, from)};
      return [
        scriptLine(from),
        sources.openTag({name: tag, attributes: {...inLanguage(wanted.locale), ...attributes}}),
        '<template shadowrootmode="open">',
        sources.openTag({name: 'link', attributes: styles}),
        `${serialize(root)}<slot></slot></template>`,
        inside,
        `</${tag}>`,
      ].join('\n');
    }

    /** Makes what was rendered here into what a page can hold; false where it holds a widget. */
    function prepare(parent) {
      return [...parent.childNodes].every((node) => {
        if (tree.isCommentNode(node)) tree.detachNode(node);
        else if (tree.isTextNode(node)) node.value = node.value.replace(/\s+/g, ' ');
        if (!tree.isElementNode(node)) return true;
        if (widgets.has(node.tagName)) return false;
        node.attrs = node.attrs.filter(({name, value}) => !isUnset(name, value));
        if (node.attrs.some(({name, value}) => name === 'class' && value === 'root'))
          node.attrs.push({name: 'hidden', value: ''});
        return prepare(node);
      });
    }

    return work({
      tags: [...widgets.keys()].sort(),
      locales: sources.LOCALES,
      twin,
      boxed,
      prerendered,
      styles: (tag) =>
        [...customElements.get(widgets.get(tag)).elementStyles, sources.prerenderedStyles]
          .map(({cssText}) => cssText)
          .join('\n'),
    });
  });
}

/** Writes `twins/` into a folder. A widget that shows nothing by itself has no twin there. */
export function writeTwins(folder) {
  return withTwins(async ({tags, locales, boxed, prerendered, styles}) => {
    await mkdir(`${folder}twins`, {recursive: true});
    for (const tag of tags) await writeFile(`${folder}twins/${tag}.css`, `${styles(tag)}\n`);
    for (const locale of locales) {
      const home = `${folder}twins/${locale}/`;
      await mkdir(home, {recursive: true});
      for (const tag of tags) {
        const text = await boxed({tag, locale});
        if (!text) continue;
        await writeFile(`${home}${tag}.html`, `${text}\n`);
        const snippet = await prerendered({tag, locale});
        if (snippet) await writeFile(`${home}${tag}.prerendered.html`, `${snippet}\n`);
      }
    }
  });
}

/** The script that a page needs once. */
function scriptLine(from = PLACEHOLDER) {
  return `<script async src="${addressOf('ascent.js', from)}"></script>`;
}

function addressOf(file, from) {
  return `${from.replace(/\/*$/, '')}/${file}`;
}

function attributesOf({attrs}) {
  return Object.fromEntries(attrs.map(({name, value}) => [name, value]));
}

/** The server renders properties too: an unchecked box would come out checked. */
function isUnset(name, value) {
  return name === 'checked' && value === 'false';
}
