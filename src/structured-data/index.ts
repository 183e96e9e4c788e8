/**
 * schema.org data for a page with widgets, as one block in its head. It comes only to pages that
 * want it; `src/embed/structured-data.ts` brings it.
 */
import {isStructuredDataOff, structuredDataSetting} from '../clinic/structured-data.js';
import {warnOnce} from '../shared/warn.js';
import {writeBlock} from './block.js';
import {factsOf} from './facts.js';
import {structuredData} from './graph.js';
import {shownWidget} from './shown.js';

/** How long changes are gathered, in milliseconds: a diagram that is dragged changes each frame. */
const GATHER = 100;

/**
 * Keeps the page's block true of those `widgets` that the page wants described, while they change,
 * come and go. They may stand there in any order and more than once.
 */
export function keepBlock(widgets: readonly WeakRef<Element>[]): void {
  let waiting = false;
  const changes = new MutationObserver(update);
  changes.observe(document, {childList: true, subtree: true});
  addEventListener('ascent-ready', update);
  update();

  function update(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      // Whatever is wrong with it, it must not become the page's error.
      write().catch(() => undefined);
    }, GATHER);
  }

  async function write(): Promise<void> {
    const there = new Set(widgets.flatMap((held) => held.deref() ?? []));
    there.forEach(follow);
    const described = [...there].filter(isDescribed).sort(inPageOrder);
    const all = await Promise.all(described.map((widget) => shownWidget(widget)));
    const shown = all.filter((widget) => widget !== undefined);
    const facts = factsOf(shown, document.title, document.baseURI);
    writeBlock(shown.length ? structuredData(facts) : null);
  }

  function follow(widget: Element): void {
    changes.observe(widget, {attributeFilter: ['structured-data']});
    if (widget.shadowRoot)
      changes.observe(widget.shadowRoot, {
        childList: true,
        characterData: true,
        attributeFilter: ['href', 'lang'],
        subtree: true,
      });
  }
}

function isDescribed(widget: Element): boolean {
  if (!widget.isConnected || isStructuredDataOff(widget)) return false;
  const raw = structuredDataSetting(widget);
  if (/^(on|true|yes|1)?$/i.test(raw.trim())) return true;
  warnOnce(`<${widget.localName}> structured-data="${raw}" was not used; expected on or off.`);
  return false;
}

/** Those in one shadow root stay in the order in which they came. */
function inPageOrder(one: Element, other: Element): number {
  const [before, after] = [outermost(one), outermost(other)];
  if (before === after) return 0;
  return before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
