import type {ChainContent, JointId, JointText} from '../../content/schema.js';
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

/** One decimal at most: `1.5`, `6`. Finer than that nobody has measured. */
export function tenths(amount: number): string {
  return String(Math.round(Math.abs(amount) * 10) / 10);
}

/** What happens at one joint, a sentence for each side that changes; none that does says so. */
export function jointSentences(
  joint: JointText,
  state: ChainState,
  {sides}: ChainContent,
  say: SayAmount,
): readonly string[] {
  const quantity = LEG_QUANTITY[joint.id];
  const spoken = quantity
    ? SIDES.map((side) =>
        sentence(
          joint,
          {amount: state[side][quantity], positive: 'in', negative: 'out', side: sides[side]},
          say,
        ),
      )
    : [
        sentence(
          joint,
          {
            amount: joint.id === 'pelvis' ? state.pelvicObliquity : state.lumbarSideBend,
            positive: 'right',
            negative: 'left',
            side: '',
          },
          say,
        ),
      ];
  const said = spoken.filter(Boolean);
  const tilt = {
    amount: state.anteriorPelvicTilt,
    positive: 'forward',
    negative: '',
    side: '',
  };
  return [...(said.length ? said : [joint.still]), sentence(joint, tilt, say)].filter(Boolean);
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

interface Change {
  readonly amount: number;
  readonly positive: string;
  readonly negative: string;
  readonly side: string;
}

function sentence(
  {says, id}: JointText,
  {amount, positive, negative, side}: Change,
  say: SayAmount,
): string {
  if (!Math.round(amount * 10)) return '';
  const template = says[amount > 0 ? positive : negative] ?? '';
  return fill(template, {side, n: say(amount, id === 'hip' ? 'mm' : 'deg')});
}
