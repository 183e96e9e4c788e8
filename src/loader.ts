/**
 * The loader, `dist/ascent.js`: finds the widgets' tags on a page and brings each one's code when
 * it nears the viewport. It knows names and files, nothing else.
 *
 * It runs as a classic script (Wix appends it so) and as a module, once or many times, before or
 * after the page is parsed. Every address is absolute and of its own origin: a relative `import()`
 * in a cross-origin classic script resolves against `about:blank`.
 */
import {isDataLayerWanted} from './clinic/data-layer.js';
import {captureScript} from './clinic/script-settings.js';
import {fillDiv, watchPage} from './embed/divs.js';
import {appendDoctor, whenDoctorAsked} from './embed/doctor.js';
import {watchStructuredData, type KeepBlock} from './embed/structured-data.js';
import {matchLocale, nearestLang} from './i18n/locale.js';
import {VERSION} from './version.js';

/**
 * The topic of each widget's texts, then the files of its code, filled in by the build; the
 * widget's own file is the last.
 */
declare const __CHUNKS__: Readonly<Record<string, readonly string[]>>;

/** What the names of all files of texts end in, filled in by the build. */
declare const __TEXTS__: string;

/** The file that languages other than the source need, filled in by the build. */
declare const __LANGUAGES__: string;

/** Files that a widget needs only with one of these attributes, filled in by the build. */
declare const __PARTS__: Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The file of the part that writes structured data, filled in by the build. */
declare const __STRUCTURED_DATA__: string;

/** The file of the part that copies events to the page's data layer, filled in by the build. */
declare const __DATA_LAYER__: string;

/** How far below the viewport a widget's files start to load: about one phone screen. */
const NEAR = '800px';

const chunks = __CHUNKS__;

/** This file's tag; where the browser does not tell (a module), the one with this file's name. */
const tag =
  (document.currentScript as HTMLScriptElement | null) ??
  [...document.scripts].find(({src}) => /\/ascent\.js\b/.test(src)) ??
  null;

/** This file's address: its tag's or, where another module imports it, the one in a stack trace. */
const address =
  tag?.src || (/https?:[^\s()]+\/ascent\.js[^\s():]*/.exec(String(new Error().stack))?.[0] ?? '');

const page = captureScript(VERSION, tag, address);
if (address && !page.loading) {
  page.loading = true;
  start();
}

function start(): void {
  const seen = new WeakSet<Element>();
  const loads = new Map<string, Promise<unknown>>();
  const near = globalThis.IntersectionObserver
    ? new IntersectionObserver(
        (entries) => {
          for (const {isIntersecting, target} of entries)
            if (isIntersecting) {
              near?.unobserve(target);
              show(target);
            }
        },
        {rootMargin: NEAR},
      )
    : null;

  const anywhere = [...Object.keys(chunks), '[data-ascent]'].join();
  watchPage(anywhere, (element) => {
    if (seen.has(element)) return;
    seen.add(element);
    if (near && !isLinked(element) && !floats(element)) near.observe(element);
    else show(element);
  });
  addEventListener('hashchange', () => {
    for (const element of document.querySelectorAll(anywhere)) if (isLinked(element)) show(element);
  });
  page.bring = bring;
  watchStructuredData(page, (widgets) => {
    loadFiles([__STRUCTURED_DATA__]).then(
      ([part]) => (part as {keepBlock: KeepBlock}).keepBlock(widgets),
      // A reader misses nothing.
      () => undefined,
    );
  });
  whenDoctorAsked(() => {
    // A page that trusts no script's address takes a module; a server that does not share, a script.
    loadFiles(['ascent.doctor.js']).catch(() => {
      appendDoctor(address);
    });
  });

  function bring(name: string, element?: Element): Promise<unknown> | undefined {
    const [topic = '', ...files] = (Object.hasOwn(chunks, name) && chunks[name]) || [];
    if (topic && element)
      // The widget asks for them too, and knows what to do without.
      loadFiles(textsFor(element, topic)).catch(() => undefined);
    if (topic && !loads.has(name))
      loads.set(
        name,
        loadFiles(files).catch(() => loadFiles(files, '?retry')),
      );
    return loads.get(name);
  }

  function show(element: Element): void {
    const name = nameOf(element);
    bring(name, element)?.then(
      () => {
        if (element.localName !== name) fillDiv(element, name);
      },
      (error: unknown) => {
        const detail = {code: 'load', message: String(error)};
        element.dispatchEvent(
          new CustomEvent('ascent-error', {detail, bubbles: true, composed: true}),
        );
      },
    );
    // Not earlier, so that the page's settings may come after this script.
    if (isDataLayerWanted()) loadFiles([__DATA_LAYER__]).catch(() => undefined);
    for (const [attribute, file] of Object.entries(__PARTS__[name] ?? {}))
      if (element.matches(`[${attribute}],[data-${attribute}]`))
        // The widget asks for it too, and does without it where it cannot be had.
        loadFiles([file]).catch(() => undefined);
  }
}

/** The widget that an element is, or that a div stands for. */
function nameOf(element: Element): string {
  return element.getAttribute('data-ascent') ?? element.localName;
}

/** The files of a widget's texts, in the language of the place where it stands. */
function textsFor(element: Element, topic: string): readonly string[] {
  const locale = matchLocale(nearestLang(element));
  const file = (name: string): string => `chunks/${locale}-${name}-${__TEXTS__}.js`;
  const own = file(topic);
  return locale === 'en' ? [own] : [own, file('safety'), file('strings'), __LANGUAGES__];
}

/** Whether the page's address names a place inside this widget: a link to it must find it there. */
function isLinked(element: Element): boolean {
  return location.hash.startsWith(`#${nameOf(element)}`);
}

/** Whether a widget is at the window's edge wherever its tag stands: a reader is always near. */
function floats(element: Element): boolean {
  return element.matches('[mode=floating],[data-mode=floating]');
}

/**
 * Starts all files at once, so that none waits to be discovered by another. Only the widget's own
 * file, the last, is asked for under a new address on the second try: it is the only one that no
 * other file imports by name.
 */
function loadFiles(files: readonly string[], query = ''): Promise<readonly unknown[]> {
  const last = files.length - 1;
  return Promise.all(
    files.map(
      (file, at) =>
        import(/* @vite-ignore */ new URL(file + (at === last ? query : ''), address).href),
    ),
  );
}
