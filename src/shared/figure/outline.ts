/** Where a body part runs: points along its axis with the half-width to either side. */
export interface AxisPoint {
  readonly x: number;
  readonly y: number;
  /** Half-width on the left of the direction of travel. */
  readonly a: number;
  /** Half-width on the right of it. */
  readonly b: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on an axis, equally wide on both sides unless `b` says otherwise. */
export function at(x: number, y: number, a: number, b = a): AxisPoint {
  return {x, y, a, b};
}

/**
 * The closed outline of a body part: both sides of its axis, smoothed, the ends rounded. SVG path
 * data in the units of the points.
 */
export function outline(axis: readonly AxisPoint[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  axis.forEach((point, index) => {
    const before = axis[index - 1] ?? point;
    const after = axis[index + 1] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const nx = (after.y - before.y) / length;
    const ny = -(after.x - before.x) / length;
    left.push({x: point.x + nx * point.a, y: point.y + ny * point.a});
    right.push({x: point.x - nx * point.b, y: point.y - ny * point.b});
  });
  return smooth([...left, ...right.reverse()], true);
}

/** A smooth line through points: Catmull-Rom, written as cubic Béziers. */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length;
  const get = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[wrapped] ?? {x: 0, y: 0};
  };
  let path = `M${pair(get(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [p0, p1, p2, p3] = [get(index - 1), get(index), get(index + 1), get(index + 2)];
    // Past the first curve each begins as a mirror of how the one before it ends.
    path += index ? 'S' : `C${pair({x: p1.x + (p2.x - p0.x) / 6, y: p1.y + (p2.y - p0.y) / 6})} `;
    path += `${pair({x: p2.x - (p3.x - p1.x) / 6, y: p2.y - (p3.y - p1.y) / 6})} ${pair(p2)}`;
  }
  return closed ? `${path}Z` : path;
}

/** A circle, as SVG path data. */
export function circle({x, y}: Point, radius: number): string {
  return `M${pair({x: x - radius, y})}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

/** `x y` with one decimal, as SVG writes it. */
export function pair({x, y}: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** One decimal is finer than a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A point on the way from one point to another: 0 is the first, 1 the second. */
export function between(from: Point, to: Point, share: number): Point {
  return {x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share};
}

/** A vector turned clockwise as seen, by degrees. */
export function turned({x, y}: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {x: x * cos - y * sin, y: x * sin + y * cos};
}

/** The angle at a corner from one direction to another, as a slice of a circle. */
export function wedge(corner: Point, from: Point, to: Point, radius: number): string {
  const end = ({x, y}: Point): string => {
    const share = radius / Math.hypot(x, y);
    return pair({x: corner.x + x * share, y: corner.y + y * share});
  };
  const sweep = from.x * to.y - from.y * to.x > 0 ? 1 : 0;
  return `M${pair(corner)}L${end(from)}A${radius} ${radius} 0 0 ${sweep} ${end(to)}Z`;
}
