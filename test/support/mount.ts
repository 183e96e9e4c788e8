import {fixture} from '@open-wc/testing';
import {define} from '../../src/element/define.js';
import type {AscentElement} from '../../src/element/ascent-element.js';

type WidgetClass<T> = CustomElementConstructor & {readonly tag: string} & (new () => T);

/** Puts a widget on the page, as its HTML says, and waits until it says that it is ready. */
export async function mount<T extends AscentElement<unknown>>(
  widget: WidgetClass<T>,
  html = `<${widget.tag}></${widget.tag}>`,
): Promise<T> {
  define(widget);
  const ready = new Promise((resolve) => {
    document.addEventListener('ascent-ready', resolve, {once: true});
  });
  const element = await fixture<T>(html);
  await ready;
  return element;
}

/** What stands in a widget's shadow root. */
export function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The widget has no shadow root.');
  return element.shadowRoot;
}

/** The first element inside a widget that matches and reads as `name`; fails where none does. */
export function byText(element: Element, selector: string, name: string): HTMLElement {
  const found = [...inside(element).querySelectorAll<HTMLElement>(selector)].find(
    (candidate) => spoken(candidate) === name,
  );
  if (!found) throw new Error(`No ${selector} reads "${name}".`);
  return found;
}

/** An element's text with its white space folded. */
export function spoken(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Keeps what a host hears: the details of an event, as a structured clone carries them. */
export function hears(element: Element, type: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(type, (event) => {
    details.push(structuredClone((event as CustomEvent<unknown>).detail));
  });
  return details;
}
