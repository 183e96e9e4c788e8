import {action} from 'storybook/actions';
import {declarationOf} from './controls.js';

/** What a story gives a widget: attributes by name. Null and undefined are not written. */
export type WidgetArgs = Readonly<Record<string, string | number | null | undefined>>;

/** A widget as a page writes it: a tag with attributes. Its events go to the actions panel. */
export function widget(tag: string, args: WidgetArgs = {}): HTMLElement {
  const {attributes = [], events = []} = declarationOf(tag);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (!attributes.some((attribute) => attribute.name === name))
      throw new Error(`<${tag}> has no attribute "${name}".`);
    if (value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const {name} of events) {
    const log = action(name);
    element.addEventListener(name, (event) => {
      log((event as CustomEvent<unknown>).detail);
    });
  }
  return element;
}
