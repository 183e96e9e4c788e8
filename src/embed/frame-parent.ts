/**
 * `dist/ascent-frame.js`, for a page that holds widgets in frames: keeps each frame as high as its
 * content, and lets the page hear the widgets' events at the frame's tag. Runs once however often
 * it is loaded. In a page that is framed itself, such as code pasted into Wix's HTML element, it
 * brings what passes all of that on to the page around.
 */
import {NS, PASSED, type FromFrame, type FromPage} from './frame-messages.js';

/** The frames that are listened to. Wix puts each of its HTML elements into a `wix-iframe`. */
const OURS = 'iframe[src*="frame.html?"],iframe[data-ascent-frame],wix-iframe iframe';

/** In px: no widget is higher, and a frame that asks for more is wrong or hostile. */
const HIGHEST = 30_000;

const KEY = Symbol.for('ascent frame');

/** A document in a frame that has spoken. */
interface Known {
  readonly id: string;
  readonly origin: string;
}

/** A classic script knows its own address only while it first runs. */
const address = (document.currentScript as HTMLScriptElement | null)?.src;

const place = globalThis as {[KEY]?: boolean};
if (!place[KEY]) {
  place[KEY] = true;
  start();
}

function start(): void {
  const known = new WeakMap<HTMLIFrameElement, Known>();
  const changes = new MutationObserver((records) => {
    for (const {target, attributeName} of records)
      pass(target as HTMLIFrameElement, [attributeName ?? '']);
  });

  function pass(frame: HTMLIFrameElement, names: readonly string[]): void {
    const {id, origin} = known.get(frame) ?? {};
    if (!id || !origin) return;
    const set = Object.fromEntries(names.map((name) => [name, frame.getAttribute(name)]));
    const message: FromPage = {ns: NS, id, set};
    frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
  }

  addEventListener('message', ({source, origin, data}: MessageEvent<Partial<FromFrame> | null>) => {
    if (data?.ns !== NS || typeof data.id !== 'string') return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || !isFrom(frame, origin)) return;
    if (known.get(frame)?.id !== data.id) {
      known.set(frame, {id: data.id, origin});
      changes.observe(frame, {attributeFilter: PASSED});
      pass(
        frame,
        PASSED.filter((name) => frame.hasAttribute(name)),
      );
    }
    const {height, type = '', detail} = data;
    if (typeof height === 'number' && height >= 0) setHeight(frame, Math.min(height, HIGHEST));
    if (/^ascent-[a-z-]+$/.test(type))
      frame.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  });

  // Those that were there first have spoken to nobody.
  const hello: FromPage = {ns: NS};
  for (const {contentWindow} of frames()) contentWindow?.postMessage(hello, '*');
  if (parent !== window && address)
    // Without it, the page around keeps the height that it has.
    import(/* @vite-ignore */ new URL('frame-relay.js', address).href).catch(() => undefined);
}

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(OURS)];
}

/** Whether the document that a frame should hold has this origin; in a sandbox, none that has a name. */
function isFrom({src, sandbox}: HTMLIFrameElement, origin: string): boolean {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  const expected = isOpaque ? 'null' : new URL(src || location.href).origin;
  // A page in such a sandbox shares it with its frames; one from a disk has no origin either.
  return origin === expected || (origin === 'null' && self.origin === 'null');
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  const wanted = height + borders;
  if (Math.abs(wanted - parseFloat(frame.style.height)) < 2) return;
  frame.style.height = `${wanted}px`;
  // Else a line of text's depth would stay free below it.
  frame.style.verticalAlign = 'top';
  // Wix gives the height to what is around the frame: its own element, and the two inside that.
  const last = frame.closest('wix-iframe')?.parentElement;
  for (let box = frame.parentElement; last && box && last.contains(box); box = box.parentElement) {
    box.style.height = `${wanted}px`;
    box.style.minHeight = '0';
  }
}
