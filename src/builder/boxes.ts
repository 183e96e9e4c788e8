/** From measured heights to the box that an admin draws. Pure. */

/** The widths that are measured: two phones, a tablet, a desktop column. In CSS pixels. */
export const WIDTHS = [320, 375, 768, 1024] as const;

const PHONES = [320, 375];

/** How high one widget is, in CSS pixels. */
export interface Height {
  /** Its place on the page. */
  readonly at: number;
  readonly language: string;
  readonly width: number;
  /** As it stands at first. */
  readonly first: number;
  /** With all its parts open, where it has parts. */
  readonly open?: number;
}

/** Heights for boxes on phones and on wider screens. */
export interface Boxes {
  readonly phone: number;
  readonly wide: number;
}

/** The boxes that nothing is cut off in, in these languages: for frames, which cannot grow. */
export function boxesFor(
  heights: readonly Height[],
  languages: readonly string[],
  isOpen: boolean,
): Boxes {
  const highest = (isPhone: boolean): number =>
    Math.max(
      0,
      ...heights
        .filter(
          ({width, language}) => PHONES.includes(width) === isPhone && languages.includes(language),
        )
        .map(({first, open}) => (isOpen ? (open ?? first) : first)),
    );
  return {phone: highest(true), wide: highest(false)};
}

/** The highest box that leaves no gap below the widget: for boxes that grow and never shrink. */
export function leastBox(heights: readonly Height[], languages: readonly string[]): number {
  const all = heights.filter(({language}) => languages.includes(language));
  return all.length ? Math.min(...all.map(({first}) => first)) : 0;
}
