import type {Check, Finding, Kind} from '../finding.js';
import type {Rgba, TextSeen} from '../world.js';

const LOW: Kind = {
  id: 'contrast-low',
  severity: 'must',
  title: 'Text is hard to read on the color behind it',
  mend: 'Set both colors, or take your own token out. On a dark part of the page, give the widget theme="dark".',
  why: 'Readers with weak eyes, or in the sun, cannot read it. Accessibility rules (WCAG) ask for 4.5 to 1.',
};

const UNSURE: Kind = {
  id: 'contrast-on-picture',
  severity: 'know',
  title: 'The widget is see-through and stands on a picture',
  mend: 'Look at it on a phone and on a wide screen. To be safe, give the widget a ground of its own.',
  why: 'No ratio can be told for a picture. Text can be hard to read on parts of it.',
};

export const contrast: Check = {
  kinds: [LOW, UNSURE],
  well: 'The text of every widget stands out from what is behind it.',
  find: ({texts}) =>
    [...new Set(texts.map(({widget}) => widget))].flatMap((widget): Finding[] => {
      const own = texts.filter((text) => text.widget === widget);
      const tag = widget.localName;
      const worst = own
        .filter(({onPicture}) => !onPicture)
        .map((text) => ({text, ratio: ratioOf(text)}))
        .filter(({text, ratio}) => ratio < (text.isLarge ? 3 : 4.5))
        .sort((one, other) => one.ratio - other.ratio)[0];
      const found: Finding[] = [];
      if (worst)
        found.push({
          kind: LOW,
          detail: `In <${tag}>, “${worst.text.text}” has ${floor(worst.ratio)} to 1; it needs ${worst.text.isLarge ? 3 : 4.5}.`,
          line: `${tag} { --ascent-surface: #fff; --ascent-ink: #15242b; }`,
          place: widget,
        });
      if (own.some(({onPicture}) => onPicture))
        found.push({
          kind: UNSURE,
          detail: `<${tag}>`,
          line: `${tag} { --ascent-surface: #fff; }`,
          place: widget,
        });
      return found;
    }),
};

/** The contrast of a text with everything that is painted behind it, 1 to 21. */
export function ratioOf({ink, behind}: TextSeen): number {
  const ground = behind.reduceRight(over, [255, 255, 255, 1]);
  const [dark = 0, light = 0] = [luminance(over(ground, ink)), luminance(ground)].sort(
    (one, other) => one - other,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** Paints one color over another. */
function over(ground: Rgba, paint: Rgba): Rgba {
  const mixed = (at: 0 | 1 | 2): number => paint[at] * paint[3] + ground[at] * (1 - paint[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Never up: 4.499 is not 4.5. */
function floor(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
