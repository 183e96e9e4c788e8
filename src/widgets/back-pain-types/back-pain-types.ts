import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {loadSafety} from '../../content/load/safety.js';
import {loadCited} from '../../content/load/sources.js';
import {loadTypes} from '../../content/load/types.js';
import type {
  ContentUnit,
  PainType,
  PainTypeId,
  SafetyContent,
  TypesContent,
} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {disclosureHeading, disclosurePanel} from '../../shared/disclosure.js';
import {entryHead, flip, openAtFirst, points} from '../../shared/entry.js';
import {heading} from '../../shared/heading.js';
import {evidence} from '../../shared/evidence.js';
import {helpLine} from '../../shared/help-line.js';
import {idList, oneOf} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {entryStyles} from '../../theme/entry.styles.js';
import {evidenceStyles} from '../../theme/evidence.styles.js';
import {TYPE_SHAPES} from './back-pain-types.shapes.js';
import {styles} from './back-pain-types.styles.js';
import type {Tabbed} from './tabs.js';

const IDS: readonly PainTypeId[] = ['strain', 'lumbar', 'sciatica', 'disc', 'bone-stress'];
const LAYOUTS = ['list', 'tabs'] as const;

type Content = TypesContent & {readonly safety: SafetyContent};

/**
 * Four kinds of back pain that runners get, and one that is easily missed: what each feels like,
 * what stirs it up, what helps first, how long it takes and when to be seen. They are patterns that
 * overlap, not diagnoses; nothing here scores or guesses which one a reader has.
 *
 * @summary Kinds of back pain in runners, to open or to tab through.
 * @tag back-pain-types
 *
 * @fires {CustomEvent<{type: string, open: boolean}>} ascent-type-toggle - A reader opened or closed a kind; in tabs, one closes and another opens.
 * @csspart type - One kind of back pain.
 * @csspart help - The line with the clinic's phone.
 */
export class BackPainTypes extends AscentElement<Content> {
  static override readonly tag = 'back-pain-types';
  static override styles = [baseStyles, disclosureStyles, entryStyles, evidenceStyles, styles];

  /** Which kinds, in which order: ids from strain, lumbar, sciatica, disc, bone-stress. Default: all. */
  @property() types: string | null = null;

  /** How the kinds are laid out: one under the other, or one at a time behind tabs. */
  @property() layout: 'list' | 'tabs' = 'list';

  /** Which kinds stand open at first: ids, or `all`. Tabs show the first of them. Default: none; in tabs, the first kind. */
  @property() open: string | null = null;

  #opened = new Set<PainTypeId>();
  #tabbed: Tabbed | undefined;
  #coming: Promise<void> | undefined;

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [types, safety] = await Promise.all([
      loadTypes(locale),
      loadSafety(locale),
      this.#bringTabs(),
    ]);
    return {...types, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open')) this.#opened = openAtFirst(this.open, IDS, this.refuse);
    if (changed.has('layout')) void this.#bringTabs();
  }

  protected override body(content: Content): TemplateResult {
    const ids = idList('types', this.types, IDS, IDS, this.refuse);
    const types = ids.flatMap((id) => content.types.find((type) => type.id === id) ?? []);
    const safety = safetyLine(content.safety, this.clinic.country);
    const tabbed = this.#wantsTabs ? this.#tabbed : undefined;
    const {outlook} = content;
    return html`
      <p class="lead">${content.lead}</p>
      ${this.#sure(content)}
      ${tabbed ? this.#tabs(tabbed, types, safety) : this.#list(types, safety)}
      <div class="outlook">
        ${heading(this.innerLevel, outlook.title)}
        <p>${outlook.text}</p>
        ${this.#sure(outlook)}
      </div>
      ${helpLine(this.clinic)}
      ${
        // The chosen tab shows the line already.
        tabbed ? nothing : safety
      }
    `;
  }

  get #wantsTabs(): boolean {
    return oneOf('layout', this.layout, LAYOUTS, 'list', this.refuse) === 'tabs';
  }

  /** Brings what tabs need, where they are wanted. Until then, and without it, there is the list. */
  async #bringTabs(): Promise<void> {
    if (this.#wantsTabs)
      await (this.#coming ??= import('./tabs.js')
        .then(({tabbed, tabsStyles}) => {
          const {adoptedStyleSheets} = this.renderRoot as ShadowRoot;
          if (tabsStyles.styleSheet) adoptedStyleSheets.push(tabsStyles.styleSheet);
          this.#tabbed = tabbed;
          this.requestUpdate();
        })
        .catch(() => {
          this.#coming = undefined;
        }));
  }

  #list(types: readonly PainType[], safety: TemplateResult): TemplateResult {
    return html`<ul class="entries" role="list">
      ${types.map((type) => {
        const {id, title} = type;
        const open = this.#opened.has(id);
        const part = {id, title, open, level: this.innerLevel, toggle: () => this.#toggle(id)};
        return html`<li class="entry ${id}" part="type">
          ${entryHead(TYPE_SHAPES[id], disclosureHeading(part), this.#below(type))}
          ${disclosurePanel(part, this.#details(type, safety))}
        </li>`;
      })}
    </ul>`;
  }

  #tabs(tabbed: Tabbed, types: readonly PainType[], safety: TemplateResult): TemplateResult {
    const chosen = types.find(({id}) => this.#opened.has(id)) ?? types[0];
    return tabbed({
      label: msg('Kinds of back pain', {id: 'back-pain-types.tabs'}),
      chosen: chosen?.id,
      choose: (id) => this.#choose(chosen?.id, id),
      tabs: types.map((type) => ({
        id: type.id,
        name: type.title,
        mark: type.missed?.label,
        panel: html`<div class="entry ${type.id}">
          ${entryHead(
            TYPE_SHAPES[type.id],
            html`<div class="name">${heading(this.innerLevel, type.title)}</div>`,
            this.#below(type),
          )}
          <div class="details">${this.#details(type, safety)}</div>
        </div>`,
      })),
    });
  }

  #below({summary, missed}: PainType): TemplateResult {
    return html`<p class="what">${summary}</p>
      ${
        missed
          ? html`<p class="missed">
              <span class="mark">${missed.label}</span> <span>${missed.action}</span>
            </p>`
          : nothing
      }`;
  }

  #details(type: PainType, safety: TemplateResult): TemplateResult {
    return html`
      <div class="facts">
        <div>${points(msg('What it feels like', {id: 'back-pain-types.signs'}), type.signs)}</div>
        <div>
          ${points(msg('What stirs it up', {id: 'back-pain-types.triggers'}), type.triggers)}
        </div>
        <div>
          ${points(msg('What helps first', {id: 'back-pain-types.first-steps'}), type.firstSteps)}
        </div>
        <div>
          <p class="label">${msg('How long it usually takes', {id: 'back-pain-types.course'})}</p>
          <p>${type.course}</p>
        </div>
      </div>
      <div class="care">
        ${points(msg('Be seen when', {id: 'back-pain-types.see-someone'}), type.seeSomeone)}
        ${safety}
      </div>
      ${this.#sure(type)}
    `;
  }

  #sure({id, evidence: claim, sources}: ContentUnit): unknown {
    return evidence({id, ...claim, sources: () => loadCited(sources)});
  }

  #toggle(type: PainTypeId): void {
    const open = flip(this.#opened, type);
    this.requestUpdate();
    this.emit('ascent-type-toggle', {type, open});
  }

  #choose(before: PainTypeId | undefined, type: PainTypeId): void {
    if (type === before) return;
    this.#opened = new Set([type]);
    this.requestUpdate();
    if (before) this.emit('ascent-type-toggle', {type: before, open: false});
    this.emit('ascent-type-toggle', {type, open: true});
  }
}
