/** Asks the browser what a color looks like, so that what is told is what will be shown. */
import {REPAIR, type Rgb, type Scheme} from './contrast.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/** A CSS color as the screen shows it; undefined where it is none, or cannot be seen. */
export function painted(color: string): Rgb | undefined {
  if (!color.trim() || !CSS.supports('color', color)) return undefined;
  canvas ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
    '2d',
    {willReadFrequently: true},
  );
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha ? [red, green, blue] : undefined;
}

/** The accent that the widgets make of a brand color. */
export function repaired(color: string, scheme: Scheme): Rgb | undefined {
  const brand = `rgb(from ${color} clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255) / 1)`;
  return painted(`oklch(from ${brand} ${REPAIR[scheme]})`);
}
