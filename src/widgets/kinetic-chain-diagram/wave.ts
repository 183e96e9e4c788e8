import type {ChainState, LegState} from './chain.js';

/** How long one joint takes to move, milliseconds. */
const MOVE = 220;

/** How much later each joint starts than the one below it, milliseconds. */
const LAG = 90;

/** How long a change takes to travel from the foot to the back, milliseconds. */
export const WAVE = MOVE + 5 * LAG;

/**
 * The chain on its way from one state to another: the change starts at the foot and reaches each
 * joint `LAG` later. At `WAVE` and beyond it is `to` itself.
 */
export function wave(from: ChainState, to: ChainState, elapsed: number): ChainState {
  if (elapsed >= WAVE) return to;
  const mix = (a: number, b: number, step: number): number => {
    const t = Math.min(1, Math.max(0, (elapsed - step * LAG) / MOVE));
    return a + (b - a) * (1 - (1 - t) ** 3);
  };
  const leg = (a: LegState, b: LegState): LegState => ({
    rearfootEversion: mix(a.rearfootEversion, b.rearfootEversion, 0),
    tibialRotation: mix(a.tibialRotation, b.tibialRotation, 1),
    kneeValgus: mix(a.kneeValgus, b.kneeValgus, 2),
    legShortening: mix(a.legShortening, b.legShortening, 3),
  });
  return {
    left: leg(from.left, to.left),
    right: leg(from.right, to.right),
    pelvicObliquity: mix(from.pelvicObliquity, to.pelvicObliquity, 4),
    anteriorPelvicTilt: mix(from.anteriorPelvicTilt, to.anteriorPelvicTilt, 4),
    lumbarSideBend: mix(from.lumbarSideBend, to.lumbarSideBend, 5),
  };
}
