import {at, between, outline, smooth, turned, type AxisPoint, type Point} from './outline.js';

/**
 * A body seen from its right side, facing the picture's right, made from angles. Pure geometry, in
 * the same units as the view from behind: the origin is on the ground, y grows downward.
 */

type Limb = 'near' | 'far';

/** A pose as drawn, in degrees. */
export interface LateralPose {
  /** Lean of the trunk, + = forward. */
  readonly lean: number;
  /** Tilt of the pelvis, + = its front goes down. */
  readonly pelvis: number;
  /** Thigh against straight down, + = forward. */
  readonly thigh: Readonly<Record<Limb, number>>;
  /** Bend of the knee, 0 = straight. */
  readonly knee: Readonly<Record<Limb, number>>;
  /** Sole against level, + = toes up. */
  readonly foot: Readonly<Record<Limb, number>>;
  /** Upper arm against straight down, + = forward. */
  readonly arm: Readonly<Record<Limb, number>>;
  /** Bend of the elbow, 0 = straight. */
  readonly elbow: Readonly<Record<Limb, number>>;
}

/** Where the joints are, the body's lowest sole on the ground. */
export interface LateralJoints {
  readonly pelvis: Point;
  readonly knee: Readonly<Record<Limb, Point>>;
  readonly ankle: Readonly<Record<Limb, Point>>;
  readonly shoulder: Point;
  readonly elbow: Readonly<Record<Limb, Point>>;
  readonly wrist: Readonly<Record<Limb, Point>>;
  /** From the sacrum up to the base of the neck. */
  readonly spine: readonly Point[];
}

/** Outlines of one body, in the order they are painted. */
export interface LateralBody {
  readonly far: readonly string[];
  readonly near: readonly string[];
  /** The near arm alone, painted last. */
  readonly arm: readonly string[];
  readonly shoes: Readonly<Record<Limb, LateralShoe>>;
}

/** A shoe from the side, at its place and angle. */
export interface LateralShoe {
  readonly upper: string;
  readonly sole: string;
}

const H = 500;
const THIGH = 0.243 * H;
const SHANK = 0.243 * H;
const ANKLE = 0.042 * H;
const UPPER_ARM = 0.165 * H;
const FOREARM = 0.135 * H;
const LIMBS: readonly Limb[] = ['near', 'far'];

/** The joints of a pose, the lowest sole on the ground, the pelvis above the origin. */
export function lateralJoints(pose: LateralPose): LateralJoints {
  const each = <T>(make: (limb: Limb) => T): Record<Limb, T> => ({
    near: make('near'),
    far: make('far'),
  });
  const step = (from: Point, length: number, degrees: number): Point => {
    const {x, y} = turned({x: 0, y: length}, -degrees);
    return {x: from.x + x, y: from.y + y};
  };
  const origin = {x: 0, y: 0};
  const hang = (pelvis: Point): Pick<LateralJoints, 'knee' | 'ankle'> => {
    const knee = each((limb) => step(pelvis, THIGH, pose.thigh[limb]));
    const ankle = each((limb) => step(knee[limb], SHANK, pose.thigh[limb] - pose.knee[limb]));
    return {knee, ankle};
  };
  const free = hang(origin);
  const lowest = Math.max(...LIMBS.map((limb) => free.ankle[limb].y + soleDepth(pose.foot[limb])));
  const pelvis = {x: 0, y: -lowest};
  const spine = spineLine(pelvis, pose);
  const shoulder = spine[5] ?? pelvis;
  const elbow = each((limb) => step(shoulder, UPPER_ARM, pose.arm[limb] + pose.lean));
  const wrist = each((limb) =>
    step(elbow[limb], FOREARM, pose.arm[limb] + pose.lean + pose.elbow[limb]),
  );
  return {pelvis, ...hang(pelvis), shoulder, elbow, wrist, spine};
}

/** Outlines of a pose. */
export function lateralBody(joints: LateralJoints, pose: LateralPose): LateralBody {
  const [near, far] = [legAxis(joints, 'near'), legAxis(joints, 'far')];
  return {
    far: [outline(armAxis(joints, 'far')), outline(far)],
    near: [outline(near), outline(trunkAxis(joints)), outline(headAxis(joints, pose.lean))],
    arm: [outline(armAxis(joints, 'near'))],
    shoes: {
      near: shoe(joints.ankle.near, pose.foot.near),
      far: shoe(joints.ankle.far, pose.foot.far),
    },
  };
}

/** How far below the ankle the lowest point of a tilted sole is. */
function soleDepth(tilt: number): number {
  return Math.max(
    turned({x: -0.05 * H, y: ANKLE}, -tilt).y,
    turned({x: 0.1 * H, y: ANKLE}, -tilt).y,
  );
}

/** An S: the arch of the low back deepens with the pelvis's tilt, the upper back rounds. */
function spineLine(pelvis: Point, {lean, pelvis: tilt}: LateralPose): readonly Point[] {
  const arch = 0.012 + 0.0016 * tilt;
  const shape: readonly [number, number][] = [
    [-0.022, 0.03],
    [-0.016 + arch * 0.6, 0.073],
    [-0.022 + arch, 0.12],
    [-0.03 + arch * 0.5, 0.177],
    [-0.038, 0.225],
    [-0.024, 0.272],
    [-0.004, 0.31],
  ];
  return shape.map(([x, y]) => {
    const from = turned({x: x * H, y: -y * H}, lean);
    return {x: pelvis.x + from.x, y: pelvis.y + from.y};
  });
}

function legAxis({pelvis, knee, ankle}: LateralJoints, limb: Limb): readonly AxisPoint[] {
  const [k, a] = [knee[limb], ankle[limb]];
  // Travelling down, the picture's right, the body's front, is on the axis's left.
  const wide = (point: Point, front: number, behind: number): AxisPoint =>
    at(point.x, point.y, front * H, behind * H);
  return [
    wide(between(pelvis, k, -0.16), 0.03, 0.042),
    wide(between(pelvis, k, 0.02), 0.05, 0.066),
    wide(between(pelvis, k, 0.3), 0.05, 0.053),
    wide(between(pelvis, k, 0.7), 0.038, 0.038),
    wide(between(pelvis, k, 0.95), 0.032, 0.028),
    wide(between(k, a, 0.08), 0.029, 0.028),
    wide(between(k, a, 0.3), 0.022, 0.04),
    wide(between(k, a, 0.62), 0.018, 0.026),
    wide(between(k, a, 0.95), 0.018, 0.018),
    wide(between(k, a, 1.06), 0.018, 0.018),
  ];
}

function trunkAxis({pelvis, spine}: LateralJoints): readonly AxisPoint[] {
  const get = (index: number): Point => {
    const low = Math.floor(index);
    const [from, to] = [spine[low] ?? pelvis, spine[low + 1] ?? spine[low] ?? pelvis];
    return between(from, to, index - low);
  };
  const up = (index: number, front: number, behind: number): AxisPoint => {
    const point = get(index);
    // Travelling up, the front is on the axis's right.
    return at(point.x, point.y, behind * H, front * H);
  };
  const top = get(6);
  return [
    at(pelvis.x - 0.004 * H, pelvis.y + 0.042 * H, 0.046 * H, 0.048 * H),
    at(pelvis.x - 0.006 * H, pelvis.y, 0.064 * H, 0.057 * H),
    up(0, 0.078, 0.05),
    up(1, 0.073, 0.036),
    up(2, 0.074, 0.034),
    up(3, 0.085, 0.035),
    up(4, 0.09, 0.036),
    up(5, 0.056, 0.04),
    up(5.6, 0.038, 0.038),
    up(6, 0.032, 0.034),
    at(top.x + 0.012 * H, top.y - 0.035 * H, 0.03 * H, 0.026 * H),
  ];
}

function armAxis({shoulder, elbow, wrist}: LateralJoints, limb: Limb): readonly AxisPoint[] {
  const [e, w] = [elbow[limb], wrist[limb]];
  const point = (from: Point, to: Point, share: number, width: number): AxisPoint => {
    const {x, y} = between(from, to, share);
    return at(x, y, width * H);
  };
  return [
    point(shoulder, e, -0.1, 0.02),
    point(shoulder, e, 0.05, 0.034),
    point(shoulder, e, 0.35, 0.031),
    point(shoulder, e, 0.85, 0.022),
    point(e, w, 0.1, 0.022),
    point(e, w, 0.35, 0.021),
    point(e, w, 0.95, 0.013),
    point(e, w, 1.15, 0.018),
    point(e, w, 1.4, 0.017),
    point(e, w, 1.5, 0.008),
  ];
}

function headAxis({spine, pelvis}: LateralJoints, lean: number): readonly AxisPoint[] {
  const neck = spine[6] ?? pelvis;
  const place = (x: number, y: number, front: number, behind: number): AxisPoint => {
    const from = turned({x: x * H, y: y * H}, lean * 0.6);
    return at(neck.x + from.x, neck.y + from.y, behind * H, front * H);
  };
  return [
    place(0.012, -0.022, 0.026, 0.03),
    place(0.018, -0.044, 0.038, 0.036),
    place(0.021, -0.062, 0.042, 0.045),
    place(0.02, -0.09, 0.046, 0.053),
    place(0.018, -0.12, 0.044, 0.054),
    place(0.016, -0.143, 0.034, 0.043),
    place(0.016, -0.157, 0.012, 0.018),
  ];
}

function shoe(ankle: Point, tilt: number): LateralShoe {
  const place = (x: number, y: number): Point => {
    const from = turned({x: x * H, y: y * H}, -tilt);
    return {x: ankle.x + from.x, y: ankle.y + from.y};
  };
  const floor = ANKLE / H;
  const upper = [
    place(-0.024, -0.02),
    place(-0.032, 0.005),
    place(-0.044, floor - 0.018),
    place(-0.042, floor - 0.008),
    place(0.03, floor - 0.008),
    place(0.1, floor - 0.008),
    place(0.102, floor - 0.018),
    place(0.078, floor - 0.032),
    place(0.046, floor - 0.044),
    place(0.026, -0.012),
    place(0.004, -0.014),
  ];
  const sole = [
    place(-0.048, floor - 0.012),
    place(-0.047, floor),
    place(0.02, floor),
    place(0.085, floor),
    place(0.108, floor - 0.01),
    place(0.03, floor - 0.012),
  ];
  return {upper: smooth(upper, true), sole: smooth(sole, true)};
}
