import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Typed} from './field.js';
import {inWords, type Field} from './manifest.js';

const ALL = 'all';

/** A list of ids as boxes to tick, in the order in which they are to stand. */
export function idsControl(
  id: string,
  {label, help, choices}: Field,
  value: string | undefined,
  typed: Typed,
): TemplateResult {
  const ticked = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const isOrdered = !choices.includes(ALL);
  return html`<fieldset class="field ids" id=${id} aria-describedby="${id}-help">
    <legend>${label}</legend>
    <div class="chips">
      ${choices.map((choice) => {
        const place = ticked.indexOf(choice);
        return html`<label class="chip">
          <input
            type="checkbox"
            .checked=${live(place >= 0)}
            @change=${() => typed(toggled(ticked, choice))}
          />
          ${inWords(choice)}
          ${isOrdered && place >= 0 && ticked.length > 1 ? html`<b>${place + 1}</b>` : nothing}
        </label>`;
      })}
    </div>
    <p class="help" id="${id}-help">${help}${isOrdered ? ' Tick them in that order.' : ''}</p>
  </fieldset>`;
}

/** `all` stands alone. */
function toggled(ticked: readonly string[], choice: string): string | undefined {
  if (ticked.includes(choice)) return ticked.filter((id) => id !== choice).join(' ') || undefined;
  if (choice === ALL) return ALL;
  return [...ticked.filter((id) => id !== ALL), choice].join(' ');
}
