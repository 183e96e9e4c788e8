import {at, between, outline, smooth, type AxisPoint, type Point} from './outline.js';
import {
  HEIGHT,
  headAxis,
  legAxis,
  posteriorJoints,
  trunkAxis,
  type PosteriorJoints,
  type PosteriorPose,
} from './posterior.js';

/**
 * A body in mid-stride seen from behind: one foot on the ground, the other leg folded back towards
 * the viewer so that the sole of its shoe shows. Pure geometry in the units of the standing view.
 */

type Side = 'left' | 'right';

/** Outlines of a stride, in the order they are painted; each group overlaps the ones before. */
export interface StrideBody {
  readonly forearms: readonly string[];
  readonly body: readonly string[];
  /** The folded lower leg, nearest to the viewer. */
  readonly shank: string;
  /** The shoe in the air. */
  readonly shoe: {readonly upper: string; readonly sole: string};
}

const H = HEIGHT;

/** How near to the middle the foot on the ground lands, and how far the pelvis is above it. */
const TRACK = 0.032 * H;
const SHIFT = 0.016 * H;
const SINK = 0.022 * H;

/** The joints with one side on the ground. That side's heel and knee are the pose's. */
export function strideJoints(pose: PosteriorPose, stance: Side): PosteriorJoints {
  const sign = stance === 'left' ? -1 : 1;
  return posteriorJoints({...pose, drop: pose.drop + SINK}, {track: TRACK, shift: sign * SHIFT});
}

/** Outlines of a stride. */
export function strideBody(joints: PosteriorJoints, stance: Side): StrideBody {
  const sign = stance === 'left' ? -1 : 1;
  const swing: Side = stance === 'left' ? 'right' : 'left';
  const upper = joints.spine[5] ?? joints.pelvis;
  const hip = joints.hip[swing];
  const knee = {x: hip.x - sign * 0.012 * H, y: hip.y + 0.225 * H};
  const ankle = {x: knee.x + sign * 0.006 * H, y: knee.y + 0.055 * H};
  return {
    forearms: [forearm(upper, sign, 'back'), forearm(upper, -sign, 'forward')],
    body: [
      outline(upperArm(upper, sign, 'back')),
      outline(upperArm(upper, -sign, 'forward')),
      outline(legAxis(sign, joints, stance)),
      outline(thigh(hip, knee)),
      outline(trunkAxis(joints)),
      outline(headAxis(joints.spine[6] ?? upper, 0)),
    ],
    shank: outline([
      at(knee.x, knee.y - 0.028 * H, 0.016 * H),
      at(knee.x, knee.y - 0.012 * H, 0.033 * H),
      at(knee.x, knee.y + 0.012 * H, 0.037 * H),
      at(between(knee, ankle, 0.6).x, between(knee, ankle, 0.6).y, 0.029 * H),
      at(ankle.x, ankle.y, 0.021 * H),
    ]),
    shoe: swungShoe(ankle, sign),
  };
}

function thigh(hip: Point, knee: Point): readonly AxisPoint[] {
  const part = (share: number, width: number): AxisPoint => {
    const {x, y} = between(hip, knee, share);
    return at(x, y, width * H);
  };
  return [
    part(-0.08, 0.03),
    part(0, 0.044),
    part(0.3, 0.046),
    part(0.75, 0.037),
    part(1, 0.031),
    part(1.08, 0.02),
  ];
}

type Swing = 'back' | 'forward';

/** Elbows by how the arm swings, from the middle of the shoulders, outwards and down. */
const ELBOW: Readonly<Record<Swing, Point>> = {
  back: {x: 0.162, y: 0.128},
  forward: {x: 0.14, y: 0.168},
};
const WRIST: Readonly<Record<Swing, Point>> = {
  back: {x: 0.13, y: 0.19},
  forward: {x: 0.088, y: 0.112},
};

function upperArm(shoulder: Point, sign: number, swing: Swing): readonly AxisPoint[] {
  const root = {x: 0.104, y: 0.018};
  const elbow = ELBOW[swing];
  const place = ({x, y}: Point, width: number): AxisPoint =>
    at(shoulder.x + sign * x * H, shoulder.y + y * H, width * H);
  return [
    place({x: 0.086, y: 0.004}, 0.022),
    place(root, 0.031),
    place(between(root, elbow, 0.4), 0.029),
    place(between(root, elbow, 0.85), 0.022),
    place(elbow, 0.021),
    place(between(root, elbow, 1.1), 0.011),
  ];
}

function forearm(shoulder: Point, sign: number, swing: Swing): string {
  const place = (share: number, width: number): AxisPoint => {
    const {x, y} = between(ELBOW[swing], WRIST[swing], share);
    return at(shoulder.x + sign * x * H, shoulder.y + y * H, width * H);
  };
  return outline([
    place(-0.15, 0.014),
    place(0, 0.021),
    place(0.4, 0.02),
    place(0.85, 0.014),
    place(1.1, 0.017),
    place(1.35, 0.017),
    place(1.5, 0.009),
  ]);
}

/** Seen from below: heel at the top, toes hanging. */
function swungShoe({x, y}: Point, sign: number): StrideBody['shoe'] {
  const shape = (grow: number): string =>
    smooth(
      (
        [
          [0, -0.026],
          [0.023, -0.014],
          [0.024, 0.02],
          [0.029, 0.056],
          [0.026, 0.088],
          [0.004, 0.104],
          [-0.02, 0.094],
          [-0.029, 0.062],
          [-0.023, 0.02],
          [-0.023, -0.014],
        ] as const
      ).map(([dx, dy]) => ({
        x: x + sign * dx * H * grow,
        y: y + (0.038 + (dy - 0.038) * grow) * H,
      })),
      true,
    );
  return {upper: shape(1.16), sole: shape(1)};
}
