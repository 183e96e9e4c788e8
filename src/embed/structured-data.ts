import type {PageRecord} from '../clinic/script-settings.js';
import {isStructuredDataOff} from '../clinic/structured-data.js';

/**
 * What the part that writes gives: it keeps the page's one block true of those of the widgets that
 * the page wants described. More of them come with `ascent-ready`.
 */
export type KeepBlock = (widgets: readonly WeakRef<Element>[]) => void;

/**
 * Brings the part that writes schema.org data once a widget shows that the page wants described.
 * One watcher a page, however many copies of the library it has. None in a frame: its page is not
 * the one that a reader opened.
 */
export function watchStructuredData(page: PageRecord, bring: KeepBlock): void {
  if (page.describing || parent !== window) return;
  page.describing = true;
  const ready: WeakRef<Element>[] = [];
  let brought = false;

  addEventListener('ascent-ready', (event) => {
    const widget = event.composedPath()[0] as Element;
    ready.push(new WeakRef(widget));
    if (brought || isStructuredDataOff(widget)) return;
    brought = true;
    bring(ready);
  });
}
