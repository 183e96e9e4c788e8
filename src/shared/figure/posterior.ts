import {at, between, outline, turned, type AxisPoint, type Point} from './outline.js';

/**
 * A standing body seen from behind, made from angles. Pure geometry: numbers in, SVG path data
 * out. The origin is on the ground between the feet, x grows to the body's right (the picture's
 * right), y grows downward, and the body is `HEIGHT` units tall.
 *
 * Proportions follow Drillis and Contini's segment table, slightly slimmed at the arms.
 */
export const HEIGHT = 500;

type Side = 'left' | 'right';

/** A pose as drawn, in degrees and units of the picture; enlarge before, not here. */
export interface PosteriorPose {
  /** Roll of each heel, + = in. */
  readonly heel: Readonly<Record<Side, number>>;
  /** Lean of each knee, + = in. */
  readonly knee: Readonly<Record<Side, number>>;
  /** How far the middle of the pelvis has come down, units. */
  readonly drop: number;
  /** Tilt of the pelvis, + = lower on the right. */
  readonly pelvis: number;
  /** Bend of the low back, + = to the right. */
  readonly bend: number;
}

/** Where the joints are. */
export interface PosteriorJoints {
  readonly foot: Readonly<Record<Side, FootPlace>>;
  readonly ankle: Readonly<Record<Side, Point>>;
  readonly knee: Readonly<Record<Side, Point>>;
  readonly hip: Readonly<Record<Side, Point>>;
  readonly pelvis: Point;
  /** From the sacrum up to the base of the neck. */
  readonly spine: readonly Point[];
}

/** A foot's middle on the ground, and how it turns about the edge it stands on. */
export interface FootPlace extends Point {
  readonly turn: number;
  readonly pivot: number;
}

const H = HEIGHT;
const SIDES: readonly Side[] = ['left', 'right'];
/** Knees meet; they do not cross. */
const KNEE_GAP = 0.027 * H;
const HALF_SOLE = 0.031 * H;
const ANKLE = {x: 0.066 * H, y: -0.052 * H};
const HALF_HIPS = 0.0515 * H;
const HIP_Y = -0.52 * H;
const SACRUM_Y = -0.555 * H;
const NECK_Y = -0.845 * H;

/** The joints of a pose; `track` and `shift` say where a runner's feet and pelvis are instead. */
export function posteriorJoints(
  pose: PosteriorPose,
  {track = ANKLE.x, shift = 0}: {readonly track?: number; readonly shift?: number} = {},
): PosteriorJoints {
  const pelvis = {x: shift, y: HIP_Y + pose.drop};
  const level = turned({x: 1, y: 0}, pose.pelvis);
  const each = <T>(make: (side: Side, sign: number) => T): Record<Side, T> => ({
    left: make('left', -1),
    right: make('right', 1),
  });
  const foot = each((side, sign) => footPlace(sign, track, pose.heel[side]));
  const ankle = each((side, sign) => {
    const {pivot, turn} = foot[side];
    const from = turned({x: sign * track - pivot, y: ANKLE.y}, turn);
    return {x: pivot + from.x, y: from.y};
  });
  const hip = each((_, sign) => ({
    x: pelvis.x + sign * HALF_HIPS * level.x,
    y: pelvis.y + sign * HALF_HIPS * level.y,
  }));
  const knee = each((side, sign) => {
    const lean = Math.tan((pose.knee[side] * Math.PI) / 360) * 0.24 * H;
    const [a, h] = [ankle[side], hip[side]];
    const x = sign * (a.x + (h.x - a.x) * 0.49) - lean;
    return {x: sign * Math.max(KNEE_GAP, x), y: a.y + (h.y - a.y) * 0.49};
  });
  return {foot, ankle, knee, hip, pelvis, spine: spineLine(pelvis, pose)};
}

/** Outlines of all parts, back to front. Drawn in one tint they show no seams. */
export function posteriorBody(joints: PosteriorJoints): readonly string[] {
  const upper = joints.spine[5] ?? joints.pelvis;
  const lower = joints.spine[3] ?? joints.pelvis;
  const lean = (Math.atan2(upper.x - lower.x, lower.y - upper.y) * 180) / Math.PI;
  return [
    ...SIDES.map((side) => outline(armAxis(side === 'left' ? -1 : 1, upper, lean))),
    ...SIDES.map((side) => outline(legAxis(side === 'left' ? -1 : 1, joints, side))),
    outline(trunkAxis(joints)),
    outline(headAxis(joints.spine[6] ?? upper, lean)),
  ];
}

/** A shoe from behind, on the ground above the origin: a path for the upper and one for the sole. */
export const SHOE = {
  upper:
    'M-10 -30C-11 -22 -13 -16 -15 -7Q-17 -2 -13 -2H13Q17 -2 15 -7C13 -16 11 -22 10 -30Q0 -25 -10 -30Z',
  sole: `M${-HALF_SOLE} -6.5h${2 * HALF_SOLE}v4.500a2 2 0 0 1 -2 2h${4 - 2 * HALF_SOLE}a2 2 0 0 1 -2 -2z`,
} as const;

function footPlace(sign: number, track: number, roll: number): FootPlace {
  const x = sign * track;
  // Rolled in it stands on the inner edge of the sole, rolled out on the outer.
  const pivot = x - sign * Math.sign(roll) * HALF_SOLE;
  return {x, y: 0, turn: -sign * roll, pivot};
}

/** From the pelvis's own upright over the bend back to above the feet. */
function spineLine(pelvis: Point, {pelvis: tilt, bend}: PosteriorPose): readonly Point[] {
  const length = SACRUM_Y - NECK_Y;
  const up = turned({x: 0, y: -1}, tilt);
  const out = turned({x: 0, y: -1}, tilt + bend);
  const start = {x: pelvis.x + up.x * (HIP_Y - SACRUM_Y), y: pelvis.y + up.y * (HIP_Y - SACRUM_Y)};
  const end = {x: start.x * 0.5, y: start.y - length};
  const c1 = {x: start.x + up.x * length * 0.4, y: start.y + up.y * length * 0.4};
  const c2 = {x: end.x - out.x * length * 0.35, y: end.y - out.y * length * 0.35};
  return Array.from({length: 7}, (_, index) => bezier(start, c1, c2, end, index / 6));
}

export function legAxis(sign: number, joints: PosteriorJoints, side: Side): readonly AxisPoint[] {
  const [hip, knee, ankle] = [joints.hip[side], joints.knee[side], joints.ankle[side]];
  // Travelling down, the picture's right is on the axis's left; widths are given inner, outer.
  const wide = (point: Point, inner: number, outer: number): AxisPoint =>
    sign > 0
      ? at(point.x, point.y, inner * H, outer * H)
      : at(point.x, point.y, outer * H, inner * H);
  return [
    wide({x: hip.x, y: hip.y - 0.02 * H}, 0.03, 0.03),
    wide(hip, 0.042, 0.0445),
    wide(between(hip, knee, 0.25), 0.045, 0.047),
    wide(between(hip, knee, 0.7), 0.034, 0.037),
    wide(knee, 0.029, 0.029),
    wide(between(knee, ankle, 0.16), 0.03, 0.031),
    wide(between(knee, ankle, 0.36), 0.031, 0.034),
    wide(between(knee, ankle, 0.7), 0.021, 0.022),
    wide(ankle, 0.017, 0.017),
    wide({x: ankle.x, y: ankle.y + 0.02 * H}, 0.017, 0.017),
  ];
}

export function trunkAxis({pelvis, spine}: PosteriorJoints): readonly AxisPoint[] {
  const base = spine[0] ?? pelvis;
  const below = {x: 2 * pelvis.x - base.x, y: 2 * pelvis.y - base.y};
  const widths = [0.0935, 0.083, 0.077, 0.086, 0.097, 0.106];
  const top = spine[6] ?? pelvis;
  const rise = top.y - NECK_Y;
  const neck = (y: number, width: number): AxisPoint => at(top.x, y * H + rise, width * H);
  return [
    at(between(pelvis, below, 1.7).x, between(pelvis, below, 1.7).y, 0.05 * H),
    at(below.x, below.y, 0.088 * H),
    at(pelvis.x, pelvis.y, 0.097 * H),
    ...widths.map((width, index) => {
      const {x, y} = spine[index] ?? pelvis;
      return at(x, y, width * H);
    }),
    neck(-0.822, 0.1),
    neck(-0.838, 0.062),
    neck(-0.853, 0.036),
    neck(-0.872, 0.031),
    neck(-0.9, 0.031),
  ];
}

function armAxis(sign: number, shoulder: Point, lean: number): readonly AxisPoint[] {
  // The shoulder goes with the trunk; the arm below it hangs, and leans only in part.
  const root = turned({x: sign * 0.1 * H, y: 0}, lean);
  const place = (x: number, y: number, width: number): AxisPoint => {
    const from = turned({x: sign * (x - 0.1) * H, y: y * H}, lean * 0.3);
    return at(shoulder.x + root.x + from.x, shoulder.y + root.y + from.y, width * H);
  };
  return [
    place(0.09, 0.004, 0.022),
    place(0.106, 0.018, 0.031),
    place(0.12, 0.065, 0.029),
    place(0.139, 0.16, 0.021),
    place(0.147, 0.2, 0.022),
    place(0.156, 0.31, 0.013),
    place(0.158, 0.345, 0.017),
    place(0.157, 0.385, 0.013),
    place(0.156, 0.4, 0.008),
  ];
}

export function headAxis(neck: Point, lean: number): readonly AxisPoint[] {
  const place = (y: number, width: number): AxisPoint => {
    const from = turned({x: 0, y: y * H}, lean * 0.3);
    return at(neck.x + from.x, neck.y + from.y, width * H);
  };
  return [
    place(-0.024, 0.03),
    place(-0.046, 0.037),
    place(-0.072, 0.044),
    place(-0.102, 0.0445),
    place(-0.126, 0.037),
    place(-0.139, 0.024),
    place(-0.145, 0.009),
  ];
}

function bezier(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: a * p0.x + b * p1.x + c * p2.x + d * p3.x,
    y: a * p0.y + b * p1.y + c * p2.y + d * p3.y,
  };
}
