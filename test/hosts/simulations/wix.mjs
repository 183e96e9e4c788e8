/**
 * Wix's classic custom element: the viewer that loads element scripts and mounts pages, the box
 * that the editor drew, and page code in a worker of its own, which reaches elements by messages
 * that are cloned. Nothing here waits: the test lets messages through when it wants.
 */
import {page} from '../host.mjs';
import {HARDENED} from './hardened.mjs';

/** What a site without a premium plan shows instead of an element. */
export const DISABLED = 'required-wix-premium-account';

/**
 * A page of a Wix site.
 * @param {object} site
 * @param {Record<string, {id: string, tag: string, url?: string, attributes?: object}[]>} site.pages
 *   The elements of each page by the page's name; the first page is shown first. `CDN` in a `url`
 *   stands for the CDN's address.
 * @param {string} [site.code] The address of the page code's file, which a worker runs.
 * @param {boolean} [site.premium] False: a site on a free plan.
 * @param {boolean} [site.phone] True: the classic mobile site, laid out 320 pixels wide.
 */
export function wixPage({pages, code = '', premium = true, phone = false}) {
  const site = JSON.stringify({pages, code, premium, disabled: DISABLED});
  const width = phone ? '320, user-scalable=yes' : 'device-width, initial-scale=1';
  const styles = `
    body { margin: 0 }
    .component { --custom-element-width: 100%; --custom-element-height: 250px }
    .component > :first-child { width: var(--custom-element-width); min-height: var(--custom-element-height) }`;
  return page(
    `<div id="site"></div><script>'use strict';(${viewer})(${site})</script>`,
    `${HARDENED}<style>${styles}</style>`,
  ).replace(
    /<meta name="viewport"[^>]*>/,
    `<meta id="wixMobileViewport" name="viewport" content="width=${width}">`,
  );
}

function viewer({pages, code, premium, disabled}) {
  const byTag = new Map();
  const byUrl = new Map();

  /** Loads a script once for its tag and once for its address, compared as text. */
  const load = ({tag, url}) => {
    if (!premium || byTag.has(tag)) return byTag.get(tag);
    const loading =
      byUrl.get(url) ??
      new Promise((done) => {
        const script = document.createElement('script');
        script.src = url;
        script.onload = done;
        // The viewer says nothing of a script that it cannot have.
        script.onerror = done;
        document.head.appendChild(script);
      });
    byTag.set(tag, loading);
    byUrl.set(url, loading);
    return loading;
  };

  const componentOf = ({id, tag, attributes = {}}) => {
    const box = document.createElement('div');
    box.id = id;
    if (!premium) {
      box.setAttribute('wix-disabled-custom-element-reason', disabled);
      return box;
    }
    box.className = 'component';
    const element = document.createElement(tag);
    if (element instanceof HTMLUnknownElement) throw new Error(`The constructor of ${tag} failed.`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
    return box;
  };

  const container = document.querySelector('#site');
  const mount = async (name) => {
    await Promise.all(pages[name].map(load));
    container.replaceChildren(...pages[name].map(componentOf));
  };

  // Page code: a worker behind messages, held back until the test lets them through.
  const held = [];
  let isOpen = false;
  const told = [];
  const calls = {
    setAttribute: (element, name, value) => element.setAttribute(name, value),
    on: (element, type) =>
      element.addEventListener(type, ({detail}) =>
        worker.postMessage({id: element.parentElement.id, type, detail}),
      ),
  };
  const obey = ({id, call, args}) => {
    if (call === 'tell') told.push(args);
    else calls[call](document.querySelector(`#${id} > :first-child`), ...args);
  };
  const worker = code ? new Worker(code) : undefined;
  worker?.addEventListener('message', ({data}) => (isOpen ? obey(data) : held.push(data)));

  Object.defineProperty(globalThis, Symbol.for('wix viewer'), {
    value: {
      mount,
      held: () => held.length,
      told: () => told,
      deliver() {
        isOpen = true;
        held.splice(0).forEach(obey);
        worker?.postMessage({isReady: true});
      },
    },
  });
  void mount(Object.keys(pages)[0]);
}

/** Page code as Velo has it: `$w(id).setAttribute`, `.on`, and `tell` for what the test looks at. */
export function veloFile(code) {
  return `'use strict';
    const listeners = [];
    const say = (id, call, ...args) => postMessage({id, call, args});
    const $w = (selector) => {
      const id = selector.slice(1);
      return {
        setAttribute: (name, value) => say(id, 'setAttribute', name, value),
        on(type, listener) {
          listeners.push({id, type, listener});
          say(id, 'on', type);
        },
      };
    };
    const tell = (...args) => say('', 'tell', ...args);
    addEventListener('message', ({data}) => {
      for (const {id, type, listener} of listeners)
        if (id === data.id && type === data.type) listener({type, detail: data.detail});
    });
    ${code}`;
}

/** The viewer of a page, from outside: `tab` is a page or a frame. */
export function viewerOf(tab) {
  const ask = (name, ...args) =>
    tab.evaluate(
      ([what, given]) => globalThis[Symbol.for('wix viewer')][what](...given),
      [name, args],
    );
  return {
    /** Goes to another page of the site without a new document; resolves once it is mounted. */
    mount: (name) => ask('mount', name),
    /** Lets the messages of page code through, those held back first. */
    deliver: () => ask('deliver'),
    /** How many messages of page code wait. */
    held: () => ask('held'),
    /** What page code has told. */
    told: () => ask('told'),
  };
}
