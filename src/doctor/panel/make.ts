type Attributes = Readonly<Record<string, string | boolean | (() => void)>>;

/**
 * Makes an element. Text stays text, `true` is an attribute without a value, `false` none, and a
 * function hears clicks.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A button that says what it does. */
export function button(text: string, press: () => void, more: Attributes = {}): HTMLButtonElement {
  return make('button', {type: 'button', click: press, ...more}, text);
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of lines in a square of 24. */
export function icon(...paths: readonly string[]): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  for (const path of paths) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    drawing.append(line);
  }
  return drawing;
}
