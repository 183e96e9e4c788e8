import type {RefusedValue} from '../world.js';

type Refusing = Element & {refuse?: (attribute: string, value: string, expected: string) => void};

/**
 * Asks each widget which values it refuses. A widget tells its page only once, and perhaps before
 * the doctor came: so a double of it, with the same attributes and out of sight, is asked.
 */
export function watchRefusals(
  ward: Element,
  told: () => void,
): {
  readonly ask: (widgets: readonly Element[]) => void;
  readonly refused: () => readonly RefusedValue[];
} {
  const doubles = new Map<Element, {double: Refusing; said: string; refused: RefusedValue[]}>();
  // What a double says is not the page's business.
  for (const type of ['ascent-ready', 'ascent-error'])
    ward.addEventListener(type, (event) => {
      event.stopPropagation();
    });

  const forget = (widget: Element): void => {
    doubles.get(widget)?.double.remove();
    doubles.delete(widget);
  };

  return {
    ask(widgets) {
      for (const widget of doubles.keys()) if (!widgets.includes(widget)) forget(widget);
      for (const widget of widgets) {
        const said = wordsOf(widget);
        if (doubles.get(widget)?.said === said) continue;
        forget(widget);
        const double = widget.cloneNode() as Refusing;
        double.removeAttribute('id');
        if (/^(?:floating|button)$/.test(double.getAttribute('mode') ?? ''))
          double.removeAttribute('mode');
        const refused: RefusedValue[] = [];
        double.refuse = (attribute, value, expected) => {
          const isKnown = refused.some((one) => one.attribute === attribute && one.value === value);
          if (isKnown) return;
          refused.push({widget, attribute, value, expected});
          told();
        };
        doubles.set(widget, {double, said, refused});
        ward.append(double);
      }
    },
    refused: () => [...doubles.values()].flatMap(({refused}) => refused),
  };
}

/** All that decides what a widget refuses: its attributes and what the page says for all. */
function wordsOf(widget: Element): string {
  let config = '';
  try {
    config = JSON.stringify((globalThis as {ascentConfig?: unknown}).ascentConfig) ?? '';
  } catch {
    // It has no words.
  }
  return [...widget.attributes].map(({name, value}) => `${name}=${value}`).join('\n') + config;
}
