import {pageRecord} from '../../clinic/script-settings.js';
import {VERSION} from '../../version.js';
import type {Stranger, World} from '../world.js';
import {textsOf} from './colors.js';
import {configSeen} from './config.js';
import {fileSearch} from './files.js';
import {frameSeen} from './frame.js';
import {watchPolicy} from './policy.js';
import {watchRefusals} from './refusals.js';
import {scriptsOn} from './scripts.js';
import {everyElement} from './tree.js';
import {baseOf, outlineOf, widgetSeen} from './widgets.js';

/** How long a page may take before what is not there counts as missing, in milliseconds. */
export const PATIENCE = 5000;

const ON_THIS_MACHINE = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export interface Looking {
  /** Looks at the page as it is now. */
  readonly look: () => Promise<World>;
  /** Asks anew for files that failed before. */
  readonly forget: () => void;
}

/**
 * The doctor's eyes. `own` is the doctor's element, `ward` a hidden place in it, `address` its own
 * file's; `told` hears that something has changed which no change of the page shows.
 */
export function eyes(
  own: Element,
  ward: Element,
  address: string,
  known: World['known'],
  told: () => void,
): Looking {
  const tags = Object.keys(known);
  const since = performance.now();
  const policy = watchPolicy(told);
  const files = fileSearch();
  const refusals = watchRefusals(ward, told);
  const isWidget = (element: Element): boolean => Object.hasOwn(known, element.localName);

  const look = async (): Promise<World> => {
    const isLoaded = document.readyState === 'complete';
    const scripts = scriptsOn(document, tags);
    const {found, strangers} = sort(own, isWidget);
    const outline = outlineOf(document, isWidget);
    const tagOf = (element: Element): string =>
      element.getAttribute('data-ascent') ?? element.localName;
    // What the loader cannot see, it does not bring: nor must the doctor make it.
    const inPage = found.filter((element) => element.getRootNode() === document);
    const asked = [...new Set(inPage.map(tagOf))];
    const missing = isLoaded ? await files.search(scripts, asked) : [];
    const widgets = found.map((element) => widgetSeen(element, outline));
    const shown = widgets.filter(
      ({state, isDiv, element}) =>
        state === 'shown' && !(isDiv && element.hasAttribute('data-ascent')),
    );
    refusals.ask(shown.map(({element}) => element));
    const record = pageRecord();
    const config = configSeen(globalThis);
    const endpoints = [
      record?.settings.endpoint,
      config.endpoint,
      ...found.map((element) => element.getAttribute('endpoint')),
    ];
    const base = baseAddress(address, scripts[0]?.address ?? '');
    const isOwn = (blocked: string): boolean =>
      scripts.some((script) => script.address === blocked) ||
      Boolean(base && blocked.startsWith(base));
    const blocked = policy
      .blocked()
      .filter(({address: one, directive}) =>
        directive.startsWith('script-src')
          ? isOwn(one)
          : directive === 'connect-src' && endpoints.includes(one) && !files.asked.has(one),
      );
    return {
      version: VERSION,
      base,
      isHttps: location.protocol === 'https:',
      isSecure: location.protocol !== 'http:' || ON_THIS_MACHINE.test(location.hostname),
      isSettled: isLoaded && performance.now() - since > PATIENCE,
      pageLang: document.documentElement.lang,
      ranVersion: record?.version ?? '',
      settings: Object.keys(record?.settings ?? {}),
      hasTagManager: Boolean(document.querySelector('script[src*="googletagmanager.com/gtm.js"]')),
      writesLists: writesLists(),
      known,
      scripts,
      widgets,
      strangers,
      doubles: doublesOn(document),
      files: missing.filter((file) => !blocked.some((one) => one.address === file.address)),
      blocked,
      refused: refusals.refused(),
      texts: shown.flatMap(({element, box}) => {
        const base = baseOf(element);
        return base && !box.isHidden ? textsOf(element, base) : [];
      }),
      config,
      frame: frameSeen(window),
    };
  };
  return {look, forget: files.forget};
}

function writesLists(): boolean {
  try {
    return JSON.stringify([1]) === '[1]';
  } catch {
    return false;
  }
}

/** The widgets of the page and the tags that nothing has defined. */
function sort(
  own: Element,
  isWidget: (element: Element) => boolean,
): {found: readonly Element[]; strangers: readonly Stranger[]} {
  const found: Element[] = [];
  const strangers: Stranger[] = [];
  const isClosed = (element: Element): boolean => element === own || isWidget(element);
  for (const element of everyElement(document, isClosed)) {
    const name = element.localName;
    // A `div` that its widget stands in is told by the widget.
    const isHolder =
      element.hasAttribute('data-ascent') &&
      ![...element.children].some(
        ({localName}) => localName === element.getAttribute('data-ascent'),
      );
    if (element === own) continue;
    else if (isWidget(element) || isHolder) found.push(element);
    else if (name.includes('-') && element instanceof HTMLElement && !customElements.get(name))
      strangers.push({name, element});
  }
  return {found, strangers};
}

/** Ids that several elements have though a link of the page, or its address, leads to them. */
function doublesOn(page: Document): readonly Stranger[] {
  const here = location.href.split('#')[0] ?? '';
  const wanted = [...page.links]
    .filter(({href}) => href.startsWith(`${here}#`))
    .map(({hash}) => hash.slice(1));
  return [...new Set([...wanted, location.hash.slice(1)])].filter(Boolean).flatMap((name) => {
    const [, second] = page.querySelectorAll(`[id="${CSS.escape(name)}"]`);
    return second ? [{name, element: second}] : [];
  });
}

/** The folder that the doctor came from or, where it was pasted, the one of the page's script. */
function baseAddress(own: string, script: string): string {
  return (own || script).split(/[?#]/)[0]?.replace(/[^/]*$/, '') ?? '';
}
