import {svg, nothing, type SVGTemplateResult} from 'lit';
import type {JointId} from '../../content/schema.js';
import type {Point} from '../../shared/figure/outline.js';
import type {Side} from './chain.js';
import type {Drawing, Mark} from './drawing.js';
import {tenths} from './words.js';

/** What a picture's marks need to know. */
export interface Pointing {
  readonly names: Readonly<Record<string, string>>;
  readonly focus: JointId | undefined;
  readonly choose: (joint: JointId) => void;
}

const UNIT = {deg: '°', mm: ' mm'} as const;

/** The picture's inside: ghost of the neutral pose, body, guides, marks, back to front. */
export function figure(
  drawing: Drawing,
  ghost: readonly string[],
  pointing: Pointing,
): SVGTemplateResult {
  return svg`
    <g class="ghost">${ghost.map((d) => svg`<path d=${d} />`)}</g>
    <path class="ground" d="M-94 0H94" />
    <g class="edge">${drawing.body.map((d) => svg`<path d=${d} />`)}</g>
    <g class="skin">${drawing.body.map((d) => svg`<path d=${d} />`)}</g>
    ${drawing.shoes.map(
      ({transform, upper, sole}) =>
        svg`<g transform=${transform}><path class="shoe" d=${upper} /><path class="sole" d=${sole} /></g>`,
    )}
    <path class="reference" d=${drawing.references} />
    ${drawing.wedges.map((d) => svg`<path class="wedge" d=${d} />`)}
    ${drawing.guides.map((d) => svg`<path class="guide" d=${d} />`)}
    ${drawing.marks.map((mark) => markTemplate(mark, pointing))}
    ${drawing.shoes.map(({side, grip}) => gripTemplate(side, grip))}`;
}

/** Where a pointer takes hold of a heel. */
export function gripTemplate(side: Side, {x, y}: Point): SVGTemplateResult {
  return svg`<circle class="grip" fill="transparent" data-heel=${side} cx=${x} cy=${y} r="26" />`;
}

/** A joint's dot with its name and true amount. */
export function markTemplate(
  {joint, side, dot, label, amount, unit, ...mark}: Mark,
  {names, focus, choose}: Pointing,
): SVGTemplateResult {
  const value = tenths(amount);
  const lit = value !== '0';
  const chosen = focus === joint;
  const named = mark.named || lit;
  const end = side === 'right' ? -5 : 5;
  return svg`<g class="mark ${lit ? 'lit' : ''} ${chosen ? 'chosen' : ''}" @click=${() => choose(joint)}>
    ${
      named
        ? svg`<path class="leader" d="M${label.x + end} ${label.y - 4}L${dot.x} ${dot.y}" />`
        : nothing
    }
    <circle class="ring" cx=${dot.x} cy=${dot.y} r="9" />
    <circle class="dot" cx=${dot.x} cy=${dot.y} r="3.5" />
    ${
      named
        ? svg`<text x=${label.x} y=${label.y} text-anchor=${side === 'right' ? 'start' : 'end'}>
            ${lines(names[joint] ?? '').map(
              (line, index) =>
                svg`<tspan class="name" x=${label.x} dy=${index ? '1em' : lit ? '-0.45em' : '0'}>${line}</tspan>`,
            )}
            ${lit ? svg`<tspan class="value" x=${label.x} dy="1.15em">${value}${UNIT[unit]}</tspan>` : nothing}
          </text>`
        : nothing
    }
  </g>`;
}

/** A name in one line, or a long one in two, broken at the space nearest its middle. */
export function lines(name: string): readonly string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({index}) => index);
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return name.length > 9 && space ? [name.slice(0, space), name.slice(space + 1)] : [name];
}
