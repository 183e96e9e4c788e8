import type {Rgba, TextSeen} from '../world.js';
import {isDrawn, parentOf} from './tree.js';

/** More texts of a widget say nothing new: the same few colors come again and again. */
const ENOUGH = 400;

/** Dark as browsers paint an empty page in their dark scheme. */
const DARK_PAGE: Rgba = [18, 18, 18, 1];

/** The texts of a widget with their colors and all that is painted behind them. */
export function textsOf(widget: Element, base: Element): readonly TextSeen[] {
  const found = new Map<string, TextSeen>();
  let count = 0;
  for (const element of drawnText(base)) {
    if ((count += 1) > ENOUGH) break;
    const style = getComputedStyle(element);
    const {layers, onPicture} = groundOf(element);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const key = [style.color, layers.join(), onPicture, isLarge].join(' ');
    if (found.has(key)) continue;
    found.set(key, {
      text: ownText(element).slice(0, 40),
      ink: rgbaOf(style.color),
      behind: layers,
      onPicture,
      isLarge,
      widget,
    });
  }
  return [...found.values()];
}

function* drawnText(root: Element): Generator<Element> {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.shadowRoot)
      for (const child of element.shadowRoot.children) yield* drawnText(child);
    const isText = ownText(element) && !element.closest('svg') && !element.matches(':disabled');
    if (isText && isDrawn(element)) yield element;
  }
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is painted behind an element, nearest first, down to what hides all below it. */
function groundOf(element: Element): {layers: readonly Rgba[]; onPicture: boolean} {
  const layers: Rgba[] = [];
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const style = getComputedStyle(up);
    if (style.backgroundImage !== 'none') return {layers, onPicture: true};
    const color = rgbaOf(style.backgroundColor);
    if (color[3] > 0) layers.push(color);
    if (color[3] === 1) return {layers, onPicture: false};
  }
  return {layers: [...layers, pageGround()], onPicture: false};
}

function pageGround(): Rgba {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_PAGE : [255, 255, 255, 1];
}

let pen: CanvasRenderingContext2D | null | undefined;

/** A computed color. What is not written in RGB is painted, and the canvas asked. */
export function rgbaOf(color: string): Rgba {
  const plain = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?\)$/.exec(color);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  if (pen === undefined) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    pen = canvas.getContext('2d', {willReadFrequently: true});
  }
  if (!pen) return [0, 0, 0, 0];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
