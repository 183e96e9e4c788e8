/**
 * The pictures beside the one from behind, standing: in mid-stride, and from the side. Pure data
 * in the units of the figure.
 */
import type {JointId, PictureId} from '../../content/schema.js';
import {lateralBody, lateralJoints, type LateralPose} from '../../shared/figure/lateral.js';
import {pair, round, smooth, turned, wedge, type Point} from '../../shared/figure/outline.js';
import {HEIGHT} from '../../shared/figure/posterior.js';
import {strideBody, strideJoints} from '../../shared/figure/stride.js';
import type {ChainState, Side} from './chain.js';
import {BODY_MM, drawnShoe, heelLine, inShoe, legLine, mark, type Mark} from './drawing.js';

/** Parts painted together; each layer overlaps the ones before. */
export interface Layer {
  /** On the far side of the body: darker. */
  readonly far?: boolean;
  readonly body?: string;
  readonly shoe?: {readonly upper: string; readonly sole: string; readonly transform?: string};
}

/** Everything a picture shows, back to front. */
export interface Scene {
  /** How far all of it stands to the side, units. */
  readonly shift: number;
  /** Outline of the neutral pose, shown behind. */
  readonly ghost: string;
  readonly layers: readonly Layer[];
  readonly references: string;
  readonly wedges: string;
  readonly guides: string;
  readonly marks: readonly Mark[];
  /** The heel that can be dragged, and where it is taken hold of. */
  readonly grip?: Point & {readonly side: Side};
}

export type SceneId = Exclude<PictureId, 'back standing'>;

let last: {readonly of: readonly unknown[]; readonly made: Scene} | undefined;

/**
 * A picture of a state of the chain, drawn `scale` times larger than life. The last one is kept:
 * its labels are written in frames of their own.
 */
export function scene(id: SceneId, state: ChainState, scale: number): Scene {
  const of = [id, state, scale];
  if (!last?.of.every((value, at) => value === of[at])) last = {of, made: make(id, state, scale)};
  return last.made;
}

function make(id: SceneId, state: ChainState, scale: number): Scene {
  if (id === 'back mid-stride') return midStride(state, scale);
  return id === 'side standing' ? sideStanding(state, scale) : landing(id);
}

/** The side a stride stands on: the one whose heel rolls further. */
export function stanceSide({left, right}: ChainState): Side {
  return Math.abs(left.rearfootEversion) > Math.abs(right.rearfootEversion) ? 'left' : 'right';
}

const ghosts = new Map<Side, string>();

/** The outline of the neutral stride, the same for every state. */
function strideGhost(side: Side): string {
  const none = {left: 0, right: 0};
  const neutral = {heel: none, knee: none, drop: 0, pelvis: 0, bend: 0};
  const ghost = ghosts.get(side) ?? strideBody(strideJoints(neutral, side), side).body.join('');
  ghosts.set(side, ghost);
  return ghost;
}

/**
 * On one leg the foot, shin and knee of that leg move as the model says. What one foot adds above
 * the hip in a stride nobody has measured: there the picture stays neutral and shows no amount.
 */
function midStride(state: ChainState, scale: number): Scene {
  const side = stanceSide(state);
  const {rearfootEversion, tibialRotation, kneeValgus, legShortening} = state[side];
  const joints = strideJoints(
    {
      heel: {left: 0, right: 0, [side]: rearfootEversion * scale},
      knee: {left: 0, right: 0, [side]: kneeValgus * scale},
      drop: (legShortening * scale * HEIGHT) / BODY_MM,
      pelvis: 0,
      bend: 0,
    },
    side,
  );
  const body = strideBody(joints, side);
  const grip = inShoe(joints.foot[side], 14);
  return {
    shift: 0,
    ghost: strideGhost(side),
    layers: [
      {far: true, body: body.forearms.join('')},
      {body: body.body.join('')},
      {shoe: drawnShoe(joints, side)},
      {body: body.shank},
      {shoe: body.shoe},
    ],
    references: `M${joints.pelvis.x} -70V-425`,
    wedges: wedge(
      inShoe(joints.foot[side], 0),
      {x: 0, y: -1},
      turned({x: 0, y: -1}, joints.foot[side].turn),
      62,
    ),
    guides: [
      heelLine(joints, side),
      legLine(joints, side),
      `M${pair(joints.hip.left)}L${pair(joints.hip.right)}`,
      smooth([joints.pelvis, ...joints.spine]),
    ].join(''),
    marks: [
      mark('foot', side, inShoe(joints.foot[side], 12), -16, rearfootEversion),
      mark('ankle', side, joints.ankle[side], -62, tibialRotation),
      mark('knee', side, joints.knee[side], -132, kneeValgus),
      named('hip', side, joints.hip[side], -222),
      named('pelvis', side, joints.pelvis, -268),
      named('back', side, joints.spine[2] ?? joints.pelvis, -340),
    ],
    grip: {...grip, side},
  };
}

const both = (angle: number): LateralPose['thigh'] => ({near: angle, far: angle});

const STANDING: LateralPose = {
  lean: 0,
  pelvis: 0,
  thigh: both(0),
  knee: both(0),
  foot: both(0),
  arm: both(-4),
  elbow: both(12),
};
const RUNNING = {pelvis: 0, arm: {near: -38, far: 30}, elbow: {near: 85, far: 95}};
type Landing = 'side landing-ahead' | 'side landing-under';

const LANDINGS: Readonly<Record<Landing, LateralPose>> = {
  'side landing-ahead': {
    ...RUNNING,
    lean: 3,
    thigh: {near: 26, far: -8},
    knee: {near: 8, far: 76},
    foot: {near: 14, far: -50},
  },
  'side landing-under': {
    ...RUNNING,
    lean: 6,
    thigh: {near: 20, far: -8},
    knee: {near: 24, far: 80},
    foot: {near: 2, far: -60},
  },
};

/** Half the length of the pelvis's line. */
const REACH = 44;

/** From the side the pelvis's forward tilt shows, and nothing else of the model. */
function sideStanding({anteriorPelvicTilt}: ChainState, scale: number): Scene {
  const pose = {...STANDING, pelvis: anteriorPelvicTilt * scale};
  const joints = lateralJoints(pose);
  const {pelvis, knee, ankle, spine} = joints;
  const crest = {x: pelvis.x, y: pelvis.y - 22};
  const front = turned({x: REACH, y: 0}, pose.pelvis);
  const neutral = lateralJoints(STANDING);
  return {
    shift: -4,
    ghost: lateralBody(neutral, STANDING).near.join(''),
    layers: layers(pose),
    references: `M${crest.x - REACH} ${round(crest.y)}h${2 * REACH}`,
    wedges: [1, -1]
      .map((way) => wedge(crest, {x: way, y: 0}, {x: way * front.x, y: way * front.y}, REACH))
      .join(''),
    guides: [
      `M${pair(ankle.near)}L${pair(knee.near)}L${pair(pelvis)}`,
      `M${pair({x: crest.x - front.x, y: crest.y - front.y})}L${pair({x: crest.x + front.x, y: crest.y + front.y})}`,
      smooth(spine),
    ].join(''),
    marks: [
      named('foot', 'right', {x: ankle.near.x + 20, y: -12}, -62),
      mark(
        'pelvis',
        'right',
        {x: crest.x + front.x, y: crest.y + front.y},
        -268,
        anteriorPelvicTilt,
      ),
      named('back', 'right', spine[2] ?? pelvis, -340),
    ],
  };
}

/** Where the foot meets the ground, beside a plumb line from the hips. */
function landing(id: Landing): Scene {
  const pose = LANDINGS[id];
  const {pelvis, knee, ankle, spine} = lateralJoints(pose);
  const heel = ankle.near.x - 14;
  return {
    shift: 10,
    ghost: '',
    layers: layers(pose),
    references: `M${round(pelvis.x)} ${round(pelvis.y)}V0`,
    wedges: '',
    guides: [
      `M${pair(ankle.near)}L${pair(knee.near)}L${pair(pelvis)}`,
      smooth(spine),
      // How far ahead the foot lands, drawn under the ground.
      `M${round(pelvis.x)} 5H${round(heel)}M${round(pelvis.x)} 1v8M${round(heel)} 1v8`,
    ].join(''),
    marks: [
      named('foot', 'right', {x: ankle.near.x + 10, y: -14}, -62),
      named('knee', 'right', knee.near, -132),
      named('hip', 'left', pelvis, -222),
      named('back', 'left', spine[2] ?? pelvis, -310),
    ],
  };
}

/** A joint that is pointed out and of which nothing is measured. */
function named(joint: JointId, side: Side, dot: Point, y: number): Mark {
  return mark(joint, side, dot, y, 0, 'deg', true);
}

function layers(pose: LateralPose): readonly Layer[] {
  const {far, near, arm, shoes} = lateralBody(lateralJoints(pose), pose);
  return [
    {far: true, body: far.join('')},
    {far: true, shoe: shoes.far},
    {body: near.join('')},
    {shoe: shoes.near},
    {body: arm.join('')},
  ];
}
