import type {PresetId} from '../../content/schema.js';

/**
 * The chain model: from how far each heel rolls to what every joint above does, in true size.
 *
 * Signs, seen from behind: + rolls, turns or leans in (towards the midline), - out; a positive
 * obliquity is lower on the right, a positive side bend goes to the right. The right of the body
 * is on the right of the picture.
 */

export type Side = 'left' | 'right';

/** Heel roll of both feet, in degrees against this person's usual; + = rolls in (eversion). */
export type HeelRoll = Readonly<Record<Side, number>>;

/** What one leg does. */
export interface LegState {
  /** Heel roll, degrees, + = in. */
  readonly rearfootEversion: number;
  /** Turn of the shin about its own axis, degrees, + = in. */
  readonly tibialRotation: number;
  /** Lean of the knee in the frontal plane, degrees, + = in (valgus). */
  readonly kneeValgus: number;
  /** How much shorter the leg acts, millimetres; negative = longer. */
  readonly legShortening: number;
}

/** What the whole chain does. */
export interface ChainState extends Readonly<Record<Side, LegState>> {
  /** Tilt of the pelvis in the frontal plane, degrees, + = lower on the right. */
  readonly pelvicObliquity: number;
  /** Forward tilt of the pelvis, degrees; seen from the side only. */
  readonly anteriorPelvicTilt: number;
  /** Bend of the low back, degrees, + = to the right. */
  readonly lumbarSideBend: number;
}

/** One link of the chain: how strongly it answers and how far it goes. */
export interface Link {
  readonly unit: 'deg' | 'mm';
  /** Change of this quantity for one unit of the one it follows. */
  readonly gain: number;
  readonly min: number;
  readonly max: number;
}

/** How far a heel can be rolled, in degrees. */
export const ROLL = {min: -6, max: 10} as const;

/** Distance between the centres of the hip joints, millimetres (165 to 190 in adults). */
export const HIP_SPACING = 175;

/**
 * Every link as data. The first four follow the heel's roll; the pelvis's obliquity follows from
 * the two leg heights over the hip spacing; its tilt follows the mean of the rolls in, and the
 * side bend follows the obliquity. How well each is known, and from where, says `LINK_EVIDENCE`.
 */
export const LINKS = {
  rearfootEversion: link('deg', 1, ROLL.min, ROLL.max),
  tibialRotation: link('deg', 0.65, -4, 6.5),
  kneeValgus: link('deg', 0.35, -3, 4),
  legShortening: link('mm', 0.75, -4.5, 7.5),
  pelvicObliquity: link('deg', 1, -4, 4),
  anteriorPelvicTilt: link('deg', 0.25, 0, 2.5),
  lumbarSideBend: link('deg', -0.8, -3, 3),
} as const;

/** The poses a reader can choose by name. */
export const PRESETS: Readonly<Record<PresetId, HeelRoll>> = {
  neutral: {left: 0, right: 0},
  'right-in': {left: 0, right: 6},
  'left-in': {left: 6, right: 0},
  'both-in': {left: 6, right: 6},
  'right-out': {left: 0, right: -4},
  'left-out': {left: -4, right: 0},
  'both-out': {left: -4, right: -4},
  'right-in-left-out': {left: -4, right: 6},
};

/** What the chain does for a heel roll. A roll beyond its range is held at the range's end. */
export function chainState(roll: HeelRoll): ChainState {
  const left = legState(roll.left);
  const right = legState(roll.right);
  const drop = (right.legShortening - left.legShortening) / HIP_SPACING;
  const pelvicObliquity = follow(LINKS.pelvicObliquity, (Math.asin(drop) * 180) / Math.PI);
  const rollIn = (Math.max(0, left.rearfootEversion) + Math.max(0, right.rearfootEversion)) / 2;
  return {
    left,
    right,
    pelvicObliquity,
    anteriorPelvicTilt: follow(LINKS.anteriorPelvicTilt, rollIn),
    lumbarSideBend: follow(LINKS.lumbarSideBend, pelvicObliquity),
  };
}

/** The preset that a heel roll equals, if any. */
export function presetOf(roll: HeelRoll): PresetId | undefined {
  const ids = Object.keys(PRESETS) as PresetId[];
  return ids.find((id) => PRESETS[id].left === roll.left && PRESETS[id].right === roll.right);
}

function legState(roll: number): LegState {
  const rearfootEversion = follow(LINKS.rearfootEversion, roll);
  return {
    rearfootEversion,
    tibialRotation: follow(LINKS.tibialRotation, rearfootEversion),
    kneeValgus: follow(LINKS.kneeValgus, rearfootEversion),
    legShortening: follow(LINKS.legShortening, rearfootEversion),
  };
}

/** The answer of a link, within its range; adding 0 turns -0 into 0. */
function follow({gain, min, max}: Link, value: number): number {
  return Math.min(max, Math.max(min, gain * value)) + 0;
}

function link(unit: Link['unit'], gain: number, min: number, max: number): Link {
  return {unit, gain, min, max};
}
