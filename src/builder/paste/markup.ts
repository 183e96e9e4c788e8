/** Reads HTML, and the JSX that stands for it. The document it makes is inert: nothing runs or loads. */
import type {Widget} from '../manifest.js';
import {attributeText} from '../platforms/writing.js';
import {framedPieces, isOurs, queryOf} from './addresses.js';
import {readPageCode, textOf} from './code.js';
import type {Finding, FoundPiece, Said} from './finding.js';
import {nearest} from './names.js';

/** Everything of ours that stands in the markup. */
export function readMarkup(text: string, widgets: readonly Widget[]): Finding {
  const tags = widgets.map(({tag}) => tag);
  const page = new DOMParser().parseFromString(asHtml(text, tags), 'text/html');
  const pieces: FoundPiece[] = [];
  const facts: Said[] = [];
  const addresses: string[] = [];
  const repairs: string[] = [];
  let hasHash = false;

  for (const element of page.querySelectorAll('*')) {
    const source = addressOf(element);
    if (element.localName === 'script' && isOurs(source, widgets)) {
      addresses.push(source);
      hasHash ||= element.hasAttribute('integrity');
      facts.push(...dataOf(element), ...queryOf(source));
      if (isPutOff(element))
        repairs.push('A plugin had put the script line off. It is plain again.');
    } else if (element.localName === 'script') {
      const code = readPageCode(element.textContent ?? '');
      addresses.push(...code.addresses.filter((address) => isOurs(address, widgets)));
      hasHash ||= code.hasHash;
      facts.push(...code.facts);
      for (const {tag, said} of code.tags) {
        const widget = widgets.find((one) => one.tag === tag);
        if (widget) pieces.push({widget, said, hasText: undefined});
      }
    } else if (element.localName === 'iframe' && isOurs(source, widgets)) {
      addresses.push(source);
      pieces.push(...framedPieces(source, widgets));
    } else {
      const found = widgetOf(element, widgets, repairs);
      if (found) pieces.push(pieceOf(element, found, widgets));
    }
  }
  return {pieces, facts, addresses, hasHash, repairs};
}

/** The widget that an element is, or stands for. One that a script put there counts once. */
function widgetOf(
  element: Element,
  widgets: readonly Widget[],
  repairs: string[],
): Widget | undefined {
  const {localName, parentElement} = element;
  if (parentElement?.closest('[data-ascent]')) return undefined;
  const held = element.getAttribute('data-ascent');
  const name = held?.trim().toLowerCase() ?? localName;
  const widget = widgets.find(({tag}) => tag === name);
  if (widget ?? !name.includes('-')) return widget;
  const near = nearest(
    name,
    widgets.map(({tag}) => tag),
  );
  if (near) repairs.push(`There is no widget “${name}”. It was read as “${near}”.`);
  return widgets.find(({tag}) => tag === near);
}

function pieceOf(element: Element, widget: Widget, widgets: readonly Widget[]): FoundPiece {
  const isHolder = element.hasAttribute('data-ascent');
  const said = [...element.attributes].flatMap(({name, value}): Said[] => {
    if (name === 'data-ascent') return [];
    const short = name.replace(/^data-/, '');
    const isMarked = short !== name && short !== 'twin';
    return isMarked && (isHolder || knows(widget, short)) ? [[short, value]] : [[name, value]];
  });
  const isText = (node: Node): boolean => {
    if (!(node instanceof Element)) return node instanceof Text && node.data.trim() !== '';
    const isOther = node.localName === 'script' || widgets.some(({tag}) => tag === node.localName);
    return !isOther && [...node.childNodes].some(isText);
  };
  const hasText =
    element.hasAttribute('dangerouslysetinnerhtml') || [...element.childNodes].some(isText);
  return {widget, said, hasText};
}

function knows({fields}: Widget, name: string): boolean {
  return fields.some((field) => field.name === name);
}

/** Where a script or frame comes from, also where a plugin has hidden it. */
function addressOf(element: Element): string {
  const names = ['src', 'data-rocket-src', 'data-src', 'data-lazy-src'];
  return names.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
}

function isPutOff(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  return (
    !script.hasAttribute('src') || !/^(?:|module|(?:text|application)\/javascript)$/i.test(type)
  );
}

function dataOf({attributes}: Element): readonly Said[] {
  return [...attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice(5), value]);
}

const STRING = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\$]|\\[^])*`/.source;

/** Values as they should be, inner markup as a string, or a value as a string of code. */
const JSX = new RegExp(
  `="[^"]*"|='[^']*'|(dangerouslySetInnerHTML)=\\{\\{\\s*__html:\\s*(?:${STRING})\\s*\\}\\}` +
    `|=\\{\\s*(${STRING})\\s*\\}`,
  'g',
);

/** JSX as the HTML that it stands for; HTML stays as it is. */
function asHtml(text: string, tags: readonly string[]): string {
  const html = text.replace(JSX, (all, inner?: string, value?: string) => {
    if (inner) return inner;
    return value ? `="${attributeText(textOf(value))}"` : all;
  });
  const closed = new RegExp(`<(${tags.join('|')})\\b((?:"[^"]*"|'[^']*'|[^"'>])*?)/>`, 'gi');
  return html.replace(closed, '<$1$2></$1>');
}
