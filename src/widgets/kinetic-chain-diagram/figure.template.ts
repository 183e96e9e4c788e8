import {noChange, svg, type SVGTemplateResult} from 'lit';
import type {JointId} from '../../content/schema.js';
import {circle, pair, type Point} from '../../shared/figure/outline.js';
import {chainState, PRESETS, type Side} from './chain.js';
import {drawing, type Drawing, type Mark} from './drawing.js';
import {tenths} from './words.js';

/** What a picture's marks need to know. */
export interface Pointing {
  /** The joints' names, and how an amount is written in each unit, with `{n}` in its place. */
  readonly names: Readonly<Record<string, string>>;
  readonly focus: JointId | undefined;
  readonly choose: (joint: JointId) => void;
  /** How many labels there is time to write. */
  readonly writable: number;
}

const GHOST = drawing(chainState(PRESETS.neutral), 1).body;

/** From one line of a label to the next, units of the picture. */
const NAME_LINE = 12.5;
const VALUE_LINE = 17;

/** The picture's inside: ghost of the neutral pose, body, guides, marks, back to front. */
export function figure(shown: Drawing, pointing: Pointing): SVGTemplateResult {
  return svg`
    <path class="ghost" d=${GHOST} />
    <path class="ground" d="M-94 0H94" />
    <path class="body" d=${shown.body} />
    ${shown.shoes.map(
      ({transform, upper, sole}) =>
        svg`<g transform=${transform}><path class="shoe" d=${upper} /><path class="sole" d=${sole} /></g>`,
    )}
    <path class="reference" d=${shown.references} />
    <path class="wedge" d=${shown.wedges} />
    <path class="guide" d=${shown.guides} />
    ${marksTemplate(shown.marks, pointing)}
    ${shown.shoes.map(({side, grip}) => gripTemplate(side, grip))}`;
}

/** Where a pointer takes hold of a heel. */
export function gripTemplate(side: Side, place: Point): SVGTemplateResult {
  return svg`<circle class="grip" fill="transparent" data-heel=${side} transform="translate(${pair(place)})" r="26" />`;
}

/**
 * The joints' dots with their names and true amounts. Dots and leaders are one shape each, and what
 * does not show is hidden, not taken away: a frame in which a heel moves writes few attributes.
 */
export function marksTemplate(marks: readonly Mark[], pointing: Pointing): SVGTemplateResult {
  const [lit, plain] = [marks.filter(isLit), marks.filter((mark) => !isLit(mark))];
  const chosen = marks.filter(({joint}) => joint === pointing.focus);
  const dots = (some: readonly Mark[], radius: number): string =>
    some.map(({dot}) => circle(dot, radius)).join('');
  return svg`<path class="leader" d=${marks.filter(isNamed).map(leader).join('')} />
    <path class="dot" d=${dots(plain, 3.5)} />
    <path class="dot lit" d=${dots(lit, 3.5)} />
    <path class="ring" d=${dots(chosen, 9)} />
    ${marks.map((mark, at) => (at < pointing.writable ? markTemplate(mark, pointing) : noChange))}`;
}

const isLit = ({amount}: Mark): boolean => tenths(amount) > 0;
const isNamed = (mark: Mark): boolean => mark.named || isLit(mark);

/** From a joint to the first line of its label. */
function leader({side, dot, label}: Mark): string {
  return `M${label.x + (side === 'right' ? -5 : 5)} ${label.y - 9}L${pair(dot)}`;
}

/** What a pointer can choose: a joint's name with its amount, and the place of its dot. */
function markTemplate(mark: Mark, {names, focus, choose}: Pointing): SVGTemplateResult {
  const {joint, side, dot, label, amount, unit} = mark;
  const lit = isLit(mark);
  const look = `${isNamed(mark) ? '' : 'bare'} ${lit ? 'lit' : ''} ${focus === joint ? 'chosen' : ''}`;
  let y = label.y - NAME_LINE - 5;
  return svg`<g class="mark ${look}" @click=${() => choose(joint)}>
    <circle class="spot" fill="transparent" transform="translate(${pair(dot)})" r="9" />
    <g class="label" text-anchor=${side === 'right' ? 'start' : 'end'}>
      ${lines(names[joint] ?? '').map((line) => svg`<text class="name" x=${label.x} y=${(y += NAME_LINE)}>${line}</text>`)}
      <text class="value" x=${label.x} y=${y + VALUE_LINE}>${lit ? names[unit]?.replace('{n}', String(tenths(amount))) : ''}</text>
    </g>
  </g>`;
}

/** A name in one line, or a long one in two, broken at the space nearest its middle. */
export function lines(name: string): readonly string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({index}) => index);
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return name.length > 9 && space ? [name.slice(0, space), name.slice(space + 1)] : [name];
}
