import {html, type TemplateResult} from 'lit';
import type {ChainContent, JointId} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import type {ChainState, LegState} from './chain.js';
import type {Format} from './save.js';
import {LEG_QUANTITY, tenths, type SayAmount} from './words.js';

/** Every number of the chain, as a table: a row a joint, a column a side; and the picture to keep. */
export function numbersTable(
  {joints, sides}: ChainContent,
  state: ChainState,
  say: SayAmount,
  save: (format: Format) => void,
  unsaved: boolean,
): TemplateResult {
  const leg = (quantity: keyof LegState, id: JointId): TemplateResult =>
    html`${(['left', 'right'] as const).map(
      (side) => html`<td>${signed(state[side][quantity], id === 'hip' ? 'mm' : 'deg', say)}</td>`,
    )}`;
  const tilt = state.anteriorPelvicTilt;
  const forward = msg(str`${say(tilt, 'deg')} forward`, {id: 'kinetic-chain-diagram.forward'});
  const trunk = (id: JointId): TemplateResult => {
    const amount = id === 'pelvis' ? state.pelvicObliquity : state.lumbarSideBend;
    const to = amount > 0 ? sides.right : sides.left;
    return html`<td colspan="2">
      ${say(amount, 'deg')}${tenths(amount) === '0' ? '' : ` (${to})`}${
        id === 'pelvis' && tenths(tilt) !== '0' ? `; ${forward}` : ''
      }
    </td>`;
  };
  return html`<details>
    <summary>
      ${msg('All numbers, and the picture to save', {id: 'kinetic-chain-diagram.numbers'})}
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Joint', {id: 'kinetic-chain-diagram.joint'})}</th>
          <th scope="col">${msg('Left', {id: 'kinetic-chain-diagram.left-side'})}</th>
          <th scope="col">${msg('Right', {id: 'kinetic-chain-diagram.right-side'})}</th>
        </tr>
      </thead>
      <tbody>
        ${joints.map(({id, name}) => {
          const quantity = LEG_QUANTITY[id];
          return html`<tr>
            <th scope="row">${name}</th>
            ${quantity ? leg(quantity, id) : trunk(id)}
          </tr>`;
        })}
      </tbody>
    </table>
    <div class="save screen-only">
      <button class="action" type="button" @click=${() => save('png')}>
        ${msg('Save picture (PNG)', {id: 'kinetic-chain-diagram.save-png'})}
      </button>
      <button class="action" type="button" @click=${() => save('svg')}>
        ${msg('Save drawing (SVG)', {id: 'kinetic-chain-diagram.save-svg'})}
      </button>
      <p class="small" role="status">
        ${
          unsaved
            ? msg('The picture could not be saved. Printing this page shows it too.', {
                id: 'kinetic-chain-diagram.unsaved',
              })
            : ''
        }
      </p>
    </div>
  </details>`;
}

/** In rolls, turns, leans and shortens; out is the other way. */
function signed(amount: number, unit: 'deg' | 'mm', say: SayAmount): string {
  const said = say(amount, unit);
  if (tenths(amount) === '0') return said;
  const [inward, outward] =
    unit === 'mm'
      ? [
          msg('shorter', {id: 'kinetic-chain-diagram.shorter'}),
          msg('longer', {id: 'kinetic-chain-diagram.longer'}),
        ]
      : [
          msg('in', {id: 'kinetic-chain-diagram.in'}),
          msg('out', {id: 'kinetic-chain-diagram.out'}),
        ];
  return `${said} ${amount > 0 ? inward : outward}`;
}
