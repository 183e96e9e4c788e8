import {html, nothing, type TemplateResult} from 'lit';
import {
  failing,
  hexOf,
  NEEDED,
  pairsOf,
  ratioInWords,
  type Pair,
  type Rgb,
  type Scheme,
} from './contrast.js';
import {painted, repaired} from './paint.js';

/**
 * How well a brand color reads, what the widgets make of it, and the nearest shade that passes, to
 * take with one press. `theme`: the widgets' own, absent where they follow the page.
 */
export function contrastNote(
  color: string | undefined,
  theme: string | undefined,
  take: (color: string) => void,
): unknown {
  const given = painted(color ?? '');
  if (!color || !given) return nothing;
  const scheme: Scheme = theme === 'dark' ? 'dark' : 'light';
  const wrong = failing(given, scheme);
  const shade = repaired(color, scheme);
  return html`<div class="contrast" role="group" aria-label="How well the color reads">
    ${wrong.length && shade ? repair(given, wrong, shade, scheme, take) : passes(given, scheme)}
    ${theme === 'light' || theme === 'dark' ? nothing : onDarkPages(color)}
  </div>`;
}

function repair(
  given: Rgb,
  wrong: readonly Pair[],
  shade: Rgb,
  scheme: Scheme,
  take: (color: string) => void,
): TemplateResult {
  const name = hexOf(shade);
  return html`<p><strong>${hexOf(given)} is hard to read on ${scheme} pages.</strong></p>
    <ul>
      ${wrong.map(
        ({what, text, ground, ratio}) =>
          html`<li>
            ${sample(text, ground)}
            <span
              >${what}, ${hexOf(text)} on ${hexOf(ground)}: ${ratioInWords(ratio)}. It needs
              ${NEEDED}:1.</span
            >
          </li>`,
      )}
    </ul>
    <p>
      The widgets will show the nearest shade that passes, ${name}: at least
      ${ratioInWords(lowest(shade, scheme))}.
    </p>
    <button type="button" @click=${() => take(name)}>${swatch(shade)} Use ${name}</button>`;
}

function passes(given: Rgb, scheme: Scheme): TemplateResult {
  return html`<p>
    ${swatch(given)} Easy to read on ${scheme} pages: at least
    ${ratioInWords(lowest(given, scheme))}.
  </p>`;
}

/** A color cannot pass on light and on dark grounds, so what is said of dark pages is no fault. */
function onDarkPages(color: string): unknown {
  const shade = repaired(color, 'dark');
  if (!shade) return nothing;
  return html`<p>
    ${swatch(shade)} On dark pages the widgets show ${hexOf(shade)}: at least
    ${ratioInWords(lowest(shade, 'dark'))}.
  </p>`;
}

function lowest(color: Rgb, scheme: Scheme): number {
  return pairsOf(color, scheme)[0]?.ratio ?? 1;
}

function swatch(color: Rgb): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect x="0.5" y="0.5" width="15" height="15" rx="3.5" fill=${hexOf(color)} stroke="#74878c" />
  </svg>`;
}

function sample(text: Rgb, ground: Rgb): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
    <rect x="0.5" y="0.5" width="35" height="23" rx="4" fill=${hexOf(ground)} stroke="#74878c" />
    <text x="18" y="17" text-anchor="middle" font-size="14" fill=${hexOf(text)}>Aa</text>
  </svg>`;
}
