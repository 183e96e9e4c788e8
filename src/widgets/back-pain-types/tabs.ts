/**
 * One kind at a time behind tabs. It comes only to pages that ask for tabs.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {tabAfter} from './tab-key.js';

export {tabsStyles} from './tabs.styles.js';

/** One tab with what it shows. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A word or two below the name. */
  readonly mark?: string | undefined;
  readonly panel: TemplateResult;
}

/** Tabs of which one is chosen. */
export interface Tabs<Id extends string> {
  /** What the tabs are about, for those who do not see them. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id | undefined;
  readonly choose: (id: Id) => void;
}

/**
 * Tabs as WAI-ARIA has them: one stop for the Tab key, arrows move and choose. A panel that is not
 * chosen can still be found by the browser's search, which chooses it, and is there on paper.
 */
export function tabbed<Id extends string>({label, tabs, chosen, choose}: Tabs<Id>): TemplateResult {
  const move = (event: KeyboardEvent, at: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = event.currentTarget as HTMLElement;
    const rightToLeft = getComputedStyle(from).direction === 'rtl';
    const to = tabAfter(event.key, at, tabs.length, rightToLeft);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    (from.parentElement?.children[tabs.indexOf(tab)] as HTMLElement | undefined)?.focus();
  };
  return html`<div class="tabs screen-only" role="tablist" aria-label=${label}>
      ${tabs.map(
        ({id, name, mark}, at) =>
          html`<button
            class="tab"
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === chosen}
            aria-controls="panel-${id}"
            tabindex=${id === chosen ? 0 : -1}
            @click=${() => choose(id)}
            @keydown=${(event: KeyboardEvent) => move(event, at)}
          >
            <span>${name}</span>
            ${mark ? html`<span class="mark">${mark}</span>` : nothing}
          </button>`,
      )}
    </div>
    ${tabs.map(
      ({id, panel}) =>
        html`<div
          class="panel"
          part="type"
          id="panel-${id}"
          role=${id === chosen ? 'tabpanel' : nothing}
          tabindex=${id === chosen ? 0 : nothing}
          aria-labelledby=${id === chosen ? `tab-${id}` : nothing}
          hidden=${id === chosen ? nothing : 'until-found'}
          @beforematch=${() => choose(id)}
        >
          ${panel}
        </div>`,
    )}`;
}

export type Tabbed = typeof tabbed;
