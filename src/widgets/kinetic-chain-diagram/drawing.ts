import type {JointId} from '../../content/schema.js';
import {pair, round, smooth, turned, wedge, type Point} from '../../shared/figure/outline.js';
import {
  HEIGHT,
  posteriorBody,
  posteriorJoints,
  SHOE,
  type PosteriorJoints,
} from '../../shared/figure/posterior.js';
import {LINKS, type ChainState, type Side} from './chain.js';

/** Millimetres of body height that the figure's height stands for. */
export const BODY_MM = 1700;

/** Where labels begin, beyond the arms. */
export const LABEL_X = 104;

/** A joint's place in the picture and the true amount to write beside it. */
export interface Mark {
  readonly joint: JointId;
  readonly side: Side;
  readonly dot: Point;
  readonly label: Point;
  /** True amount, always positive. */
  readonly amount: number;
  readonly unit: 'deg' | 'mm';
  /** Whether it has its name beside it also where nothing changes. */
  readonly named: boolean;
}

/** A shoe, turned about the edge it stands on. */
export interface DrawnShoe {
  readonly side: Side;
  /** Where a pointer takes hold of it. */
  readonly grip: Point;
  readonly transform: string;
  readonly upper: string;
  readonly sole: string;
}

/** Everything the picture shows, as SVG path data in units of the figure. */
export interface Drawing {
  readonly body: string;
  readonly shoes: readonly DrawnShoe[];
  /** Lines through heels, legs, pelvis and spine. */
  readonly guides: string;
  /** Where those lines run in neutral. */
  readonly references: string;
  /** Angles between the two, as filled wedges. */
  readonly wedges: string;
  readonly marks: readonly Mark[];
}

/** Picture of a state of the chain, drawn `scale` times larger than life. */
export function drawing(state: ChainState, scale: number): Drawing {
  const {left, right} = state;
  const middle = (left.legShortening + right.legShortening) / 2;
  const joints = posteriorJoints({
    heel: {left: left.rearfootEversion * scale, right: right.rearfootEversion * scale},
    knee: {left: left.kneeValgus * scale, right: right.kneeValgus * scale},
    drop: (middle * scale * HEIGHT) / BODY_MM,
    pelvis: state.pelvicObliquity * scale,
    bend: state.lumbarSideBend * scale,
  });
  return {
    body: posteriorBody(joints).join(''),
    shoes: [drawnShoe(joints, 'left'), drawnShoe(joints, 'right')],
    guides: [
      heelLine(joints, 'left'),
      heelLine(joints, 'right'),
      legLine(joints, 'left'),
      legLine(joints, 'right'),
      `M${pair(beyond(joints, 'left'))}L${pair(beyond(joints, 'right'))}`,
      smooth([joints.pelvis, ...joints.spine]),
    ].join(''),
    references: `M-60 ${round(joints.pelvis.y)}H60M0 ${round(joints.pelvis.y)}V-425`,
    wedges: wedges(joints).join(''),
    marks: marks(state, joints),
  };
}

export function drawnShoe({foot}: PosteriorJoints, side: Side): DrawnShoe {
  const {x, turn, pivot} = foot[side];
  return {
    ...SHOE,
    side,
    grip: inShoe(foot[side], 14),
    transform: `rotate(${round(turn)} ${round(pivot)} 0)translate(${x})`,
  };
}

/** From the sole up through the heel, in the shoe's own upright. */
export function heelLine({foot}: PosteriorJoints, side: Side): string {
  return `M${pair(inShoe(foot[side], 0))}L${pair(inShoe(foot[side], 62))}`;
}

/** The point `height` units above the middle of the sole, in the shoe's own upright. */
export function inShoe({x, pivot, turn}: PosteriorJoints['foot'][Side], height: number): Point {
  const angle = (turn * Math.PI) / 180;
  const out = x - pivot;
  return {
    x: pivot + out * Math.cos(angle) + height * Math.sin(angle),
    y: out * Math.sin(angle) - height * Math.cos(angle),
  };
}

export function legLine({ankle, knee, hip}: PosteriorJoints, side: Side): string {
  return `M${pair(ankle[side])}L${pair(knee[side])}L${pair(hip[side])}`;
}

/** The pelvis line runs on past the hips, so that its tilt shows. */
function beyond({pelvis, hip}: PosteriorJoints, side: Side): Point {
  const reach = 2.3;
  return {
    x: pelvis.x + (hip[side].x - pelvis.x) * reach,
    y: pelvis.y + (hip[side].y - pelvis.y) * reach,
  };
}

/** At the heels, on either side of the pelvis and at the foot of the spine. */
function wedges(joints: PosteriorJoints): readonly string[] {
  const {foot, pelvis, spine} = joints;
  const up = {x: 0, y: -1};
  const {right} = joints.hip;
  const upright = {x: right.y - pelvis.y, y: pelvis.x - right.x};
  const [base = pelvis, , , chest = pelvis] = spine;
  return [
    ...(['left', 'right'] as const).flatMap((side) => [
      wedge(inShoe(foot[side], 0), up, turned(up, foot[side].turn), 62),
      wedge(
        pelvis,
        {x: side === 'left' ? -1 : 1, y: 0},
        {x: joints.hip[side].x - pelvis.x, y: joints.hip[side].y - pelvis.y},
        59,
      ),
    ]),
    wedge(base, upright, {x: chest.x - base.x, y: chest.y - base.y}, 70),
  ];
}

function marks(state: ChainState, joints: PosteriorJoints): readonly Mark[] {
  const legs = (['right', 'left'] as const).flatMap((side) => {
    const leg = state[side];
    const {foot, ankle, knee, hip} = joints;
    return [
      mark('foot', side, inShoe(foot[side], 12), -16, leg.rearfootEversion),
      mark('ankle', side, ankle[side], -62, leg.tibialRotation),
      mark('knee', side, knee[side], -132, leg.kneeValgus),
      mark('hip', side, hip[side], -222, leg.legShortening, LINKS.legShortening.unit),
    ];
  });
  const back = joints.spine[2] ?? joints.pelvis;
  return [
    ...legs,
    mark('pelvis', 'right', joints.pelvis, -268, state.pelvicObliquity),
    mark('back', 'right', back, -340, state.lumbarSideBend),
  ];
}

export function mark(
  joint: JointId,
  side: Side,
  dot: Point,
  y: number,
  amount: number,
  unit: Mark['unit'] = 'deg',
  named = side === 'right',
): Mark {
  const label = {x: side === 'right' ? LABEL_X : -LABEL_X, y};
  return {joint, side, dot, label, amount: Math.abs(amount), unit, named};
}
