/** The inside of a frame: tells the page around how high it is, and what its widgets tell. */
import {NS, PASSED, type FromPage} from './frame-messages.js';

/** Every event of the widgets, filled in by the build from their documentation. */
declare const __EVENTS__: readonly string[];

/** Between two heights, in ms: one frame. Timers run where a frame out of sight draws nothing. */
const REST = 16;

/** A change that is smaller, in px, is not worth a message, and could come from the last one. */
const LEAST = 2;

/** What a reader typed goes to a page by this event alone, where the page asked for it. */
const REQUEST = 'ascent-consult-request';
const PERSONAL = ['name', 'phone', 'email', 'bestTime', 'language', 'accommodation'];

/**
 * Tells the page around this one. `sources` are the elements that are known to speak; others join
 * with their first event. With `fixed` the frame keeps the height that the page gives it.
 *
 * A height is no secret and goes to any parent. Events go to the one that has answered; those that
 * say that a widget shows, or cannot, wait for it.
 */
export function tellParent(sources: Iterable<Element> = [], fixed = false): void {
  if (parent === window) return;
  const id = Math.random().toString(36).slice(2);
  const speakers = new Set<Element>();
  const given = new Map<string, string | null>();
  const early: object[] = [];
  let page = '';
  let told = -LEAST;
  /** The height told before that: a page may be about to follow. */
  let before = told;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const post = (message: object, to = page): void =>
    parent.postMessage({ns: NS, id, ...message}, to);
  const sizes = new ResizeObserver(report);
  const dialogs = new MutationObserver(() => {
    for (const speaker of speakers)
      for (const part of sheetOf(speaker)?.children ?? []) sizes.observe(part);
    report();
  });

  function tell(): void {
    // Hidden, a frame has no width, and everything in it no height.
    if (fixed || !innerWidth) return;
    const height = Math.ceil(Math.max(contentHeight(), ...[...speakers].map(sheetHeight)));
    if (Math.abs(height - told) < LEAST) return;
    before = told;
    told = height;
    post({height}, '*');
  }

  /** Says that there is somebody, and how high, where that can be told. */
  function speak(): void {
    told = -LEAST;
    tell();
    if (told < 0) post({}, '*');
  }

  function report(): void {
    if (rest) return;
    tell();
    rest = setTimeout(() => {
      rest = undefined;
      tell();
    }, REST);
  }

  function join(speaker: Element): void {
    if (!speakers.has(speaker))
      for (const [name, value] of given) setAttribute(speaker, name, value);
    speakers.add(speaker);
    // It comes with the widget's code; observed again, it counts once.
    if (speaker.shadowRoot)
      dialogs.observe(speaker.shadowRoot, {subtree: true, attributeFilter: ['open']});
  }

  function watch(): void {
    for (const child of document.body.children) sizes.observe(child, {box: 'border-box'});
    report();
  }

  for (const type of __EVENTS__)
    addEventListener(type, (event) => {
      join(event.target as Element);
      const message = {type, detail: withoutPersons(type, (event as CustomEvent).detail)};
      if (page) post(message);
      else if (/-(?:ready|error)$/.test(type)) early.push(message);
      // A frame out of sight is not drawn, so nothing else would tell that its content has come.
      report();
    });

  addEventListener('message', ({source, origin, data}: MessageEvent<FromPage | null>) => {
    if (source !== parent || data?.ns !== NS || (data.id && data.id !== id)) return;
    // An opaque origin cannot be addressed.
    page = origin === 'null' ? '*' : origin;
    for (const message of early.splice(0)) post(message);
    if (!data.id) {
      speak();
      return;
    }
    // The page keeps the frame as high as its content: bars would come and go with each change.
    if (!fixed) document.documentElement.style.setProperty('scrollbar-width', 'none');
    for (const [name, value] of Object.entries(data.set ?? {}))
      if (PASSED.includes(name)) {
        given.set(name, value);
        for (const speaker of speakers) setAttribute(speaker, name, value);
      }
  });
  addEventListener('resize', () => {
    // The page has given another height than it was told.
    if ([told, before].every((height) => Math.abs(innerHeight - height) >= LEAST)) told = -LEAST;
    report();
  });

  for (const source of sources) join(source);
  new MutationObserver(watch).observe(document.body, {childList: true});
  speak();
  watch();
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** An event's detail without what a reader typed, whatever a widget may put there one day. */
function withoutPersons(type: string, detail: unknown): unknown {
  if (type === REQUEST || typeof detail !== 'object' || !detail) return detail;
  return Object.fromEntries(Object.entries(detail).filter(([name]) => !PERSONAL.includes(name)));
}

/**
 * From the page's top to the end of its content, and as much below that as stands above it. The
 * boxes of `html` and `body` do not tell: in a page without a doctype they never shrink.
 */
function contentHeight(): number {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const {top, bottom} = range.getBoundingClientRect();
  return bottom + top + 2 * scrollY;
}

/** What a widget shows above the page, in a dialog that fills the frame. */
function sheetOf(speaker: Element): HTMLElement | null {
  return speaker.shadowRoot?.querySelector<HTMLElement>('dialog[open] [part=sheet]') ?? null;
}

/** How high a frame must be for that, with the room around it; 0 where nothing is open. */
function sheetHeight(speaker: Element): number {
  const sheet = sheetOf(speaker);
  if (!sheet?.parentElement) return 0;
  const {paddingTop, paddingBottom} = getComputedStyle(sheet.parentElement);
  const border = sheet.offsetHeight - sheet.clientHeight;
  return sheet.scrollHeight + border + parseFloat(paddingTop) + parseFloat(paddingBottom);
}
