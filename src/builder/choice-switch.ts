import {html, type TemplateResult} from 'lit';

/** Values with their labels, in order. */
type Options<T extends string> = readonly (readonly [value: T, label: string])[];

/** The values of a switch. */
export type Choice<O extends Options<string>> = O[number][0];

/** A few values side by side, one of them chosen. */
export function choiceSwitch<T extends string>(
  title: string,
  options: Options<T>,
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="switch">
    <legend>${title}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name=${title}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
