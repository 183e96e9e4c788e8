import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Field} from './manifest.js';

/** Told of what was typed; `undefined` where the field is as it was before. */
export type Typed = (value: string | undefined) => void;

/** One attribute as a labelled control, with its help and what is wrong with its value. */
export function fieldControl(
  field: Field,
  value: string | undefined,
  problem: string | undefined,
  typed: Typed,
): TemplateResult {
  const {name, label, help, hideable} = field;
  const hidden = hideable && value === '';
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <div class="control">${control(field, value, problem, typed)}</div>
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing}
    ${
      hideable
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${hidden}
              @change=${(event: Event) => typed(checked(event) ? '' : undefined)}
            />
            Show no ${label.toLowerCase()}
          </label>`
        : nothing
    }
  </div>`;
}

function control(
  field: Field,
  value: string | undefined,
  problem: string | undefined,
  typed: Typed,
): TemplateResult {
  const {name, kind, choices, standard, help, min, max} = field;
  const described = [problem && `${name}-problem`, help && `${name}-help`]
    .filter(Boolean)
    .join(' ');
  const read = (event: Event): void => typed(text(event) || undefined);
  if (kind === 'choice') {
    const unset = standard !== null && choices.includes(standard) ? [] : [''];
    const shown = value ?? (unset.length ? '' : standard);
    return html`<select id=${name} aria-describedby=${described || nothing} @change=${read}>
      ${[...unset, ...choices].map(
        (choice) =>
          html`<option value=${choice} ?selected=${choice === shown}>
            ${choice || (standard ?? 'not set')}${choice === standard ? ' (usual)' : ''}
          </option>`,
      )}
    </select>`;
  }
  return html`<input
      id=${name}
      type=${kind === 'number' ? 'number' : kind === 'url' ? 'url' : 'text'}
      min=${min ?? nothing}
      max=${max ?? nothing}
      placeholder=${standard ?? nothing}
      autocomplete="off"
      spellcheck=${kind === 'text' ? 'true' : 'false'}
      ?disabled=${field.hideable && value === ''}
      aria-describedby=${described || nothing}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${live(value ?? '')}
      @input=${read}
    />${
      kind === 'color'
        ? html`<input
            type="color"
            aria-label="Pick a color"
            .value=${hexOf(value ?? '')}
            @input=${read}
          />`
        : nothing
    }`;
}

/** A color as `#rrggbb`, the only form the browser's color control takes. */
function hexOf(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return '#0b6b66';
  canvas.fillStyle = '#0b6b66';
  canvas.fillStyle = color;
  return canvas.fillStyle.startsWith('#') ? canvas.fillStyle : '#0b6b66';
}

function text(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function checked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
