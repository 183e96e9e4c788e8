/**
 * Renders widgets without a browser, from their own templates and texts: the HTML of the shadow
 * root that a reader meets first, and the styles it wears.
 */
import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {fileURLToPath} from 'node:url';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {createServer} from 'vite';
import {minifyTemplates} from './minify-templates.mjs';
import {TAGS} from './tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is needed of the sources, as one module. */
const ENTRY = `
  export * from './index.js';
  export {directionOf, LOCALES, SOURCE_LOCALE} from './i18n/locale.js';
  export {ownWords} from './element/own-words/own-words.js';
  export {bringTranslation} from './element/translation.js';
  export {prerenderedStyles} from './theme/prerendered.styles.js';
  export {twinOf} from './twin/twin.js';
  export {openTag, escape} from './twin/markup.js';
`;

/** Lets the sources run here, for as long as `work` takes. */
export async function withSources(work) {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: {middlewareMode: true, ws: false, watch: null},
    optimizeDeps: {noDiscovery: true, include: []},
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:sources' ? `${root}src/sources.entry.js` : undefined),
        load: (id) => (id.endsWith('/src/sources.entry.js') ? ENTRY : undefined),
      },
      minifyTemplates(),
    ],
  });
  try {
    return await work(await server.ssrLoadModule('virtual:sources'));
  } finally {
    await server.close();
  }
}

// What widgets ask of a browser while they start; here nothing moves and nothing is drawn.
Object.assign(globalThis, {
  requestAnimationFrame: () => 0,
  cancelAnimationFrame: () => undefined,
  addEventListener: () => undefined,
  IntersectionObserver: class {},
  ShadowRoot: class {},
  MutationObserver: class {
    observe() {}
  },
  location: {href: '', hash: ''},
  CSS: {supports: () => false},
});
LitElementRenderer.renderOptions.push(() => ({connectedCallback: true}));

/** A widget that makes elements for the widgets it holds has tags in its markup here instead. */
function onServer(widget, {openTag}) {
  if (!widget.prototype.place) return widget;
  return class extends widget {
    place(id, tag, attributes) {
      const given = Object.entries(attributes).filter(([, value]) => value);
      const open = openTag({name: tag, attributes: Object.fromEntries(given)});
      return html`${unsafeHTML(`${open}</${tag}>`)}`;
    }
  };
}

let registered = 0;

/**
 * The widgets of the sources, by tag: each with the name to render it by, which is another one
 * where sources that ran before have taken the tag.
 */
export function widgetsOf(sources) {
  const classes = Object.values(sources).filter(({tag}) => tag);
  const missing = TAGS.filter((tag) => !classes.some((widget) => widget.tag === tag));
  if (missing.length) throw new Error(`src/index.ts does not export ${missing.join(', ')}.`);
  return new Map(
    classes.map((widget) => {
      const name = customElements.get(widget.tag)
        ? `${widget.tag}-${(registered += 1)}`
        : widget.tag;
      customElements.define(name, onServer(widget, sources));
      return [widget.tag, name];
    }),
  );
}

/**
 * The HTML inside a widget's shadow root once its texts are there.
 * @param {string} name As registered here.
 * @param {string} locale
 * @param {Record<string, string>} attributes
 */
export async function renderWidget(name, locale, attributes = {}) {
  const renderer = new LitElementRenderer(name);
  const {element} = renderer;
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  // The language comes from the page around a widget; here there is none.
  element.closest = () => ({getAttribute: () => locale});
  element.getRootNode = () => element;
  let content;
  const {loadContent} = element;
  element.loadContent = (...wanted) => (content = loadContent.apply(element, wanted));
  renderer.connectedCallback();
  await content;
  // The element itself takes its content over right after, and its dress, where it needs one.
  const isPlain = locale === 'en' && !attributes.strings;
  do await new Promise(setImmediate);
  while (!isPlain && !element.dress);
  element.willUpdate(new Map());
  const html = collectResultSync(renderer.renderShadow(renderInfo()));
  return html.replace(/^<style>[^]*?<\/style>/, '');
}

/** Another widget inside the one that is rendered stays a tag: its texts would not be there yet. */
const renderInfo = () => ({
  elementRenderers: [],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});
