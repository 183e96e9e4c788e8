import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from './config.js';
import {downIcon, upIcon} from './icons.js';
import type {Widget} from './manifest.js';

/** What an admin can do to the choice of widgets. */
export interface Choosing {
  readonly add: (tag: string) => void;
  readonly remove: (tag: string) => void;
  readonly move: (at: number, by: -1 | 1) => void;
}

/** Which widgets stand on the page, and in which order. */
export function choosePanel(
  widgets: readonly Widget[],
  {pieces}: Config,
  choosing: Choosing,
): TemplateResult {
  return html`<section class="choose" aria-labelledby="choose">
    <h2 id="choose"><span>1</span> Choose widgets</h2>
    <p class="note">One or several. They stand on your page in the order you choose them.</p>
    <div class="widgets" role="group" aria-labelledby="choose">
      ${widgets.map(
        ({tag, name, summary}) =>
          html`<label class="widget">
            <input
              type="checkbox"
              value=${tag}
              .checked=${pieces.some((piece) => piece.tag === tag)}
              aria-describedby="about-${tag}"
              @change=${({target}: Event) =>
                (target as HTMLInputElement).checked ? choosing.add(tag) : choosing.remove(tag)}
            />
            <span class="name">${name}</span>
            <span class="about" id="about-${tag}">${summary}</span>
          </label>`,
      )}
    </div>
    ${pieces.length > 1 ? order(widgets, pieces, choosing) : nothing}
  </section>`;
}

function order(
  widgets: readonly Widget[],
  pieces: Config['pieces'],
  {move}: Choosing,
): TemplateResult {
  const last = pieces.length - 1;
  return html`<h3 id="order">Order on your page</h3>
    <ol class="order" role="list" aria-labelledby="order">
      ${pieces.map(({tag}, at) => {
        const name = widgets.find((widget) => widget.tag === tag)?.name ?? tag;
        return html`<li>
          <span>${name}</span>
          <button
            class="small"
            type="button"
            id="up-${at}"
            aria-label="Move ${name} up"
            ?disabled=${at === 0}
            @click=${() => move(at, -1)}
          >
            ${upIcon}
          </button>
          <button
            class="small"
            type="button"
            id="down-${at}"
            aria-label="Move ${name} down"
            ?disabled=${at === last}
            @click=${() => move(at, 1)}
          >
            ${downIcon}
          </button>
        </li>`;
      })}
    </ol>`;
}
