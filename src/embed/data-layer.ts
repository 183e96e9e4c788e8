/**
 * Copies what readers do to `window.dataLayer`, for a clinic that counts visits with a tag manager.
 * Only the events named here, each with the fields beside it: what a reader types, who they are
 * and what they answered is in none of them.
 */
import {captureScript, pageRecord} from '../clinic/script-settings.js';
import {VERSION} from '../version.js';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'tip-toggle': ['tip', 'open'],
  'type-toggle': ['type', 'open'],
  'guide-toggle': ['step', 'open'],
  'chain-change': ['preset'],
  'chain-focus': ['joint'],
  'consult-choose': ['option'],
  'consult-call': ['option'],
  'consult-request': [],
  'consult-result': ['status'],
  'check-start': [],
  'check-finish': [],
  'routine-start': [],
  'routine-finish': [],
  'cadence-measured': [],
  'resource-open': ['resource'],
  error: ['code'],
};

/**
 * Copies from now on, while `isOn` says so. However often it is called, and by however many copies
 * of the library, each event is told once.
 */
export function watchDataLayer(isOn = (): boolean => true): void {
  const page = pageRecord() ?? captureScript(VERSION, null);
  if (page.copying) return;
  page.copying = true;
  for (const [name, fields] of Object.entries(FIELDS))
    // At the window, before a listener of the page's can keep the event to itself.
    addEventListener(
      `ascent-${name}`,
      (event) => {
        if (isOn()) copy(event, fields);
      },
      true,
    );
}

function copy(event: Event, fields: readonly string[]): void {
  const {localName: tag} = event.composedPath()[0] as Partial<Element>;
  const {detail} = event as CustomEvent<Record<string, unknown> | null>;
  const ascent: Record<string, unknown> = {tag};
  for (const field of fields) ascent[field] = detail?.[field];
  try {
    const page = globalThis as {dataLayer?: Partial<Pick<object[], 'push'>>};
    // The tag manager may come later: it takes up what it finds.
    (page.dataLayer ??= []).push?.({event: event.type, ascent});
  } catch {
    // What the page does with it is the page's own business.
  }
}
