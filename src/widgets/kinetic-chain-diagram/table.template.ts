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
  const trunk = (id: JointId): string => {
    const amount = id === 'pelvis' ? state.pelvicObliquity : state.lumbarSideBend;
    const said = leans(amount, sides[amount > 0 ? 'right' : 'left'], say);
    if (id !== 'pelvis' || !tenths(tilt)) return said;
    return msg(str`${said}; ${say(tilt, 'deg')} forward`, {
      id: 'kinetic-chain-diagram.and-forward',
    });
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
            ${quantity ? leg(quantity, id) : html`<td colspan="2">${trunk(id)}</td>`}
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

/** How far the trunk moves, and to which side. */
function leans(amount: number, side: string, say: SayAmount): string {
  const said = say(amount, 'deg');
  if (!tenths(amount)) return said;
  return msg(str`${said} (${side})`, {id: 'kinetic-chain-diagram.to-a-side'});
}

/** In rolls, turns, leans and shortens; out is the other way. */
function signed(amount: number, unit: 'deg' | 'mm', say: SayAmount): string {
  const said = say(amount, unit);
  if (!tenths(amount)) return said;
  if (unit === 'mm')
    return amount > 0
      ? msg(str`${said} shorter`, {id: 'kinetic-chain-diagram.shorter-by'})
      : msg(str`${said} longer`, {id: 'kinetic-chain-diagram.longer-by'});
  return amount > 0
    ? msg(str`${said} in`, {id: 'kinetic-chain-diagram.in-by'})
    : msg(str`${said} out`, {id: 'kinetic-chain-diagram.out-by'});
}
