/**
 * How well a brand color can be read, by the WCAG 2 formula, and what the widgets make of it
 * (docs/decisions/0003). Colors are bytes of red, green and blue; nothing here needs a browser.
 */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export type Scheme = 'light' | 'dark';

/** A text and its ground. */
export interface Pair {
  /** In words, as in "links on a card". */
  readonly what: string;
  readonly text: Rgb;
  readonly ground: Rgb;
  readonly ratio: number;
}

/** What text needs at least. */
export const NEEDED = 4.5;

/** The grounds that an accent is read on, and what is read on the accent, as the theme has them. */
const GROUNDS: Readonly<Record<Scheme, readonly (readonly [what: string, color: Rgb])[]>> = {
  light: [
    ['Links on white', [255, 255, 255]],
    ['Links on the tinted ground', [0xee, 0xf5, 0xf4]],
  ],
  dark: [
    ['Links on the dark ground', [0x10, 0x19, 0x1d]],
    ['Links on a card', [0x16, 0x24, 0x2a]],
    ['Links on the tinted ground', [0x1d, 0x30, 0x36]],
  ],
};

const ON_ACCENT: Readonly<Record<Scheme, readonly [what: string, color: Rgb]>> = {
  light: ['White text on a button', [255, 255, 255]],
  dark: ['Dark text on a button', [0x06, 0x20, 0x1f]],
};

/** The bounds of lightness and strength that `src/theme/base.styles.ts` holds an accent to. */
export const REPAIR: Readonly<Record<Scheme, string>> = {
  light: 'min(l, 0.52) calc(c * min(1, 0.52 / max(l, 0.01))) h',
  dark: 'max(l, 0.76) min(c, 0.11) h',
};

/** Every pair that the accent is part of, the hardest to read first. */
export function pairsOf(accent: Rgb, scheme: Scheme): readonly Pair[] {
  const [onButton, text] = ON_ACCENT[scheme];
  const pairs = GROUNDS[scheme].map(([what, ground]) => ({what, text: accent, ground}));
  return [...pairs, {what: onButton, text, ground: accent}]
    .map((pair) => ({...pair, ratio: ratioOf(pair.text, pair.ground)}))
    .sort((one, other) => one.ratio - other.ratio);
}

/** The pairs that are too hard to read. */
export function failing(accent: Rgb, scheme: Scheme): readonly Pair[] {
  return pairsOf(accent, scheme).filter(({ratio}) => ratio < NEEDED);
}

/** The contrast of two colors, 1 to 21. */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio as it is told: cut, never rounded up to a pass. */
export function ratioInWords(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
}

/** A color as `#rrggbb`. */
export function hexOf(color: Rgb): string {
  return `#${color.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
