import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {hexOf} from './contrast.js';
import {idsControl} from './ids-control.js';
import type {Field} from './manifest.js';
import {painted} from './paint.js';

/** Told of what was typed; `undefined` where the field is as it was before. */
export type Typed = (value: string | undefined) => void;

/** One attribute as a labelled control, with its help and what is wrong with its value. */
export function fieldControl(
  id: string,
  field: Field,
  value: string | undefined,
  problem: string | undefined,
  typed: Typed,
): TemplateResult {
  const {label, help, hideable, kind} = field;
  if (kind === 'ids') return idsControl(id, field, value, typed);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="control">${control(id, field, value, problem, typed)}</div>
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    ${
      hideable
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${value === ''}
              @change=${(event: Event) => typed(checked(event) ? '' : undefined)}
            />
            Show no ${label.toLowerCase()}
          </label>`
        : nothing
    }
  </div>`;
}

function control(
  id: string,
  field: Field,
  value: string | undefined,
  problem: string | undefined,
  typed: Typed,
): TemplateResult {
  const {kind, choices, standard, help, min, max} = field;
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ');
  const read = (event: Event): void => typed(text(event) || undefined);
  if (kind === 'choice') {
    const unset = standard !== null && choices.includes(standard) ? [] : [''];
    const shown = value ?? (unset.length ? '' : standard);
    return html`<select id=${id} aria-describedby=${described || nothing} @change=${read}>
      ${[...unset, ...choices].map(
        (choice) =>
          html`<option value=${choice} .selected=${live(choice === shown)}>
            ${choice || (standard ?? 'not set')}${choice === standard ? ' (usual)' : ''}
          </option>`,
      )}
    </select>`;
  }
  return html`<input
      id=${id}
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
            .value=${hexOf(painted(value ?? '') ?? [0x0b, 0x6b, 0x66])}
            @input=${read}
          />`
        : nothing
    }`;
}

function text(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function checked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
