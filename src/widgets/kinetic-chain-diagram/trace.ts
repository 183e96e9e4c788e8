import type {JointId} from '../../content/schema.js';

/** Up from the foot, or down from the sore spot. */
export type TraceDirection = 'up' | 'down';

/** Where a reader is on the way along the chain. */
export interface Trace {
  readonly direction: TraceDirection;
  /** 0 is the first joint. */
  readonly step: number;
}

const UP: readonly JointId[] = ['foot', 'ankle', 'knee', 'hip', 'pelvis', 'back'];

/** How many joints there are on the way. */
export const TRACE_STEPS = UP.length;

/** The joint of a step. */
export function traceJoint({direction, step}: Trace): JointId {
  const index = direction === 'up' ? step : TRACE_STEPS - 1 - step;
  return UP[Math.min(TRACE_STEPS - 1, Math.max(0, index))] ?? 'foot';
}

/** The next step, or undefined at the end; a negative `by` goes back, and stays at the first. */
export function traceOn(trace: Trace, by: 1 | -1): Trace | undefined {
  const step = Math.max(0, trace.step + by);
  return step < TRACE_STEPS ? {...trace, step} : undefined;
}
