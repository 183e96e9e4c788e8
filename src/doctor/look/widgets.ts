import {nearestLang} from '../../i18n/locale.js';
import type {WidgetSeen, WidgetState} from '../world.js';
import {boxOf} from './box.js';
import {isOurs} from './scripts.js';
import {isDrawn} from './tree.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** What a widget shows once it is ready. */
export function baseOf(element: Element): Element | null {
  return element.shadowRoot?.querySelector('[part~="base"]') ?? null;
}

/** A widget, or a `div` that stands for one and is still empty, as it is on the page. */
export function widgetSeen(element: Element, outline: Outline): WidgetSeen {
  const holder = element.parentElement?.closest('[data-ascent]');
  const stands = element.getAttribute('data-ascent');
  const tag = stands ?? element.localName;
  const isDiv = stands !== null || Boolean(holder);
  const root = element.getRootNode();
  const level = Number(valueOf(element, 'heading-level') ?? 2);
  const floats = /^(?:floating|button)$/.test(valueOf(element, 'mode') ?? '');
  const isUntitled = floats || valueOf(element, 'heading')?.trim() === '';
  return {
    tag,
    element,
    isDiv,
    state: stateOf(element, tag),
    version: versionOf(tag),
    attributes: attributesOf(element, stands !== null),
    insideOf: root instanceof ShadowRoot ? root.host.localName : '',
    hasText: Boolean(element.textContent.trim()),
    hasPhone: Boolean(element.querySelector('a[href^="tel:" i]')),
    lang: nearestLang(element),
    box: boxOf(element, floats),
    within: withinOf(element),
    level: isUntitled || !(level >= 1 && level <= 6) ? 0 : Math.round(level),
    hasLevel: valueOf(element, 'heading-level') !== null,
    ...outline(element),
  };
}

function valueOf(element: Element, name: string): string | null {
  return element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
}

function stateOf(element: Element, tag: string): WidgetState {
  const defined = classOf(tag);
  if (!defined) return 'undefined';
  if (!isOurs(defined)) return 'taken';
  if (baseOf(element)) return 'shown';
  return element.shadowRoot && !element.shadowRoot.querySelector('slot') ? 'empty' : 'waiting';
}

function versionOf(tag: string): string {
  const defined = classOf(tag) as {version?: unknown} | undefined;
  return typeof defined?.version === 'string' ? defined.version : '';
}

/** What the page has under a name; a `div` may ask for one that no element can have. */
function classOf(tag: string): CustomElementConstructor | undefined {
  return tag.includes('-') ? customElements.get(tag) : undefined;
}

function attributesOf(element: Element, isHolder: boolean): WidgetSeen['attributes'] {
  return [...element.attributes].flatMap(({name, value}): [string, string][] => {
    if (!isHolder) return [[name, value]];
    return name.startsWith('data-') && name !== 'data-ascent' ? [[name.slice(5), value]] : [];
  });
}

function withinOf(element: Element): WidgetSeen['within'] {
  const within = (selector: string): boolean => Boolean(element.parentElement?.closest(selector));
  if (within('a[href]')) return 'a';
  if (within('button')) return 'button';
  return within('p') ? 'p' : '';
}

/** What heading of the page comes before an element, and whether both stand in one box. */
export type Outline = (element: Element) => Pick<WidgetSeen, 'levelBefore' | 'besideHeading'>;

/** Reads the page’s own headings once, in order. */
export function outlineOf(page: Document, isWidget: (element: Element) => boolean): Outline {
  const headings = [...page.querySelectorAll(HEADINGS)].filter((heading) => {
    for (let up: Element | null = heading; up; up = up.parentElement)
      if (isWidget(up)) return false;
    return isDrawn(heading);
  });
  return (element) => {
    const before = headings.findLast(
      (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const box = element.closest('[data-ascent]') ?? element;
    return {
      levelBefore: Number(before?.localName.slice(1) ?? 0),
      besideHeading: before?.parentElement === box.parentElement,
    };
  };
}
