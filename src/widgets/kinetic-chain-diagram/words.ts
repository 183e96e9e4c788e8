import type {ChainContent, JointId, JointText} from '../../content/schema.js';
import {round} from '../../shared/figure/outline.js';
import {fill} from '../../shared/fill.js';
import type {ChainState, LegState, Side} from './chain.js';

/** Says one amount, with its unit, in the reader's language. */
export type SayAmount = (amount: number, unit: 'deg' | 'mm') => string;

const SIDES: readonly Side[] = ['right', 'left'];

/** What each joint of a leg is measured by. */
export const LEG_QUANTITY: Readonly<Partial<Record<JointId, keyof LegState>>> = {
  foot: 'rearfootEversion',
  ankle: 'tibialRotation',
  knee: 'kneeValgus',
  hip: 'legShortening',
};

/** The size of an amount, with one decimal at most. Finer than that nobody has measured. */
export function tenths(amount: number): number {
  return round(Math.abs(amount));
}

/** What happens at one joint, a sentence for each side that changes; none that does says so. */
export function jointSentences(
  {id, says, still}: JointText,
  state: ChainState,
  {sides}: ChainContent,
  say: SayAmount,
): readonly string[] {
  /** A change in words, which differ with its sign; nothing where it is too small to be said. */
  const sentence = (amount: number, positive: string, negative = '', side = ''): string =>
    tenths(amount)
      ? fill(says[amount > 0 ? positive : negative] ?? '', {
          side,
          n: say(amount, id === 'hip' ? 'mm' : 'deg'),
        })
      : '';
  const quantity = LEG_QUANTITY[id];
  const spoken = quantity
    ? SIDES.map((side) => sentence(state[side][quantity], 'in', 'out', sides[side]))
    : [sentence(id === 'pelvis' ? state.pelvicObliquity : state.lumbarSideBend, 'right', 'left')];
  const said = spoken.filter(Boolean);
  const tilt = sentence(state.anteriorPelvicTilt, 'forward');
  return [...(said.length ? said : [still]), tilt].filter(Boolean);
}

/** The whole chain in a few sentences: what the heels do, then what the pelvis and back do. */
export function summary(state: ChainState, content: ChainContent, say: SayAmount): string {
  const {left, right, pelvicObliquity} = state;
  if (!left.rearfootEversion && !right.rearfootEversion) return content.neutral;
  const speak = (id: JointId): readonly string[] => {
    const joint = content.joints.find((candidate) => candidate.id === id);
    return joint ? jointSentences(joint, state, content, say) : [];
  };
  return [...speak('foot'), ...speak('pelvis'), ...(pelvicObliquity ? speak('back') : [])].join(
    ' ',
  );
}
