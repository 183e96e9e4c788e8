import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Typed} from './field.js';
import {lostPlaces, withWords, wordsOf, type Text} from './own-words.js';

/** Every text of a widget that a clinic may put into its own words, folded. */
export function ownWordsPanel(
  id: string,
  texts: readonly Text[],
  said: string,
  typed: Typed,
): TemplateResult {
  const words = wordsOf(said);
  return html`<details class="words">
    <summary>
      <h4>Your own words</h4>
      ${words.size ? html`<span class="count">${words.size} set</span>` : nothing}
    </summary>
    <p class="help">
      For the language the widget stands in. Keep what is in {braces}. A bar (|) parts the items of
      a list. Texts that keep readers safe cannot be changed.
    </p>
    <div class="texts">
      ${texts.map((text, at) =>
        ownText(`${id}-${at}`, text, words.get(text.id) ?? '', (own) =>
          typed(withWords(said, text.id, own)),
        ),
      )}
    </div>
  </details>`;
}

function ownText(
  id: string,
  {text}: Text,
  own: string,
  typed: (own: string) => void,
): TemplateResult {
  const lost = own ? lostPlaces(text, own) : [];
  return html`<div class="field">
    <label for=${id}>${text}</label>
    <textarea
      id=${id}
      rows="1"
      aria-describedby=${lost.length ? `${id}-problem` : nothing}
      aria-invalid=${lost.length ? 'true' : nothing}
      .value=${live(own)}
      @change=${({target}: Event) => typed((target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      lost.length
        ? html`<p class="problem" id="${id}-problem">
            Please keep ${lost.join(', ')}. Until then the widget says its own words.
          </p>`
        : nothing
    }
  </div>`;
}
