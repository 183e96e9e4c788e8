import {html, type TemplateResult} from 'lit';
import type {ChainContent, PictureId, PresetId} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import {ROLL, type HeelRoll, type Side} from './chain.js';
import {sayRoll} from './say.js';
import type {TraceDirection} from './trace.js';

/** Buttons that pose the figure by example; neutral is the way back. */
export function presetButtons(
  presets: ChainContent['presets'],
  current: PresetId | undefined,
  choose: (preset: PresetId) => void,
): TemplateResult {
  const label = msg('Examples', {id: 'kinetic-chain-diagram.presets'});
  const ids = Object.keys(presets) as PresetId[];
  return html`<div class="presets screen-only" role="group" aria-label=${label}>
    ${ids.map((id) => chip(presets[id], current === id, () => choose(id)))}
  </div>`;
}

/** Which picture is shown, and the one-press way back to neutral. */
export function pictureBar(
  pictures: ChainContent['pictures'],
  shown: PictureId,
  show: (id: PictureId) => void,
  reset: () => void,
): TemplateResult {
  return html`<div class="bar screen-only">
    <select
      aria-label=${msg('Picture', {id: 'kinetic-chain-diagram.picture'})}
      @change=${({target}: Event) => show((target as HTMLSelectElement).value as PictureId)}
    >
      ${Object.entries(pictures).map(
        ([id, name]) => html`<option value=${id} ?selected=${id === shown}>${name}</option>`,
      )}
    </select>
    <button class="chip" type="button" @click=${reset}>
      ${msg('Back to neutral', {id: 'kinetic-chain-diagram.reset'})}
    </button>
  </div>`;
}

/** The two ways along the chain. */
export function traceButtons(start: (direction: TraceDirection) => void): TemplateResult {
  return html`<div class="trace-start screen-only">
    <button class="action" type="button" @click=${() => start('up')}>
      ${msg('Show how it travels up', {id: 'kinetic-chain-diagram.trace-up'})}
    </button>
    <button class="action" type="button" @click=${() => start('down')}>
      ${msg('Start where it hurts', {id: 'kinetic-chain-diagram.trace-down'})}
    </button>
  </div>`;
}

/** A slider for each heel, under that heel; never mirrored, since bodies are not. */
export function heelSliders(
  roll: HeelRoll,
  move: (side: Side, degrees: number) => void,
  settle: () => void,
): TemplateResult {
  const names = {
    left: msg('Left heel', {id: 'kinetic-chain-diagram.left'}),
    right: msg('Right heel', {id: 'kinetic-chain-diagram.right'}),
  };
  const slider = (side: Side): TemplateResult =>
    html`<div class="heel">
      <label for="heel-${side}">${names[side]}</label>
      <span class="small" aria-hidden="true">${sayRoll(roll[side])}</span>
      <input
        id="heel-${side}"
        type="range"
        min=${ROLL.min}
        max=${ROLL.max}
        step="1"
        .value=${String(roll[side])}
        aria-valuetext=${sayRoll(roll[side])}
        @input=${({target}: Event) => move(side, Number((target as HTMLInputElement).value))}
        @change=${settle}
      />
      <span class="small ends" aria-hidden="true">
        <span>${msg('out', {id: 'kinetic-chain-diagram.out'})}</span>
        <span>${msg('in', {id: 'kinetic-chain-diagram.in'})}</span>
      </span>
    </div>`;
  return html`<div class="heels screen-only">${slider('left')}${slider('right')}</div>`;
}

/** How many times larger than life the picture is drawn: always said, and changeable. */
export function scaleControl(
  scale: number,
  scales: readonly string[],
  choose: (scale: number) => void,
): TemplateResult {
  const note =
    scale === 1
      ? msg('Drawn true to life.', {id: 'kinetic-chain-diagram.true-scale'})
      : msg(str`Drawn ${scale} times larger than life. The numbers are true.`, {
          id: 'kinetic-chain-diagram.scale',
        });
  const label = msg('Times larger than life', {id: 'kinetic-chain-diagram.scales'});
  return html`<div class="scale">
    <p class="small">${note}</p>
    <div class="scales screen-only" role="group" aria-label=${label}>
      ${scales.map((each) => chip(`${each}×`, scale === Number(each), () => choose(Number(each))))}
    </div>
  </div>`;
}

function chip(text: string, pressed: boolean, press: () => void): TemplateResult {
  return html`<button class="chip" type="button" aria-pressed=${pressed} @click=${press}>
    ${text}
  </button>`;
}
