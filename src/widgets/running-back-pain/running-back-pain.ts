import {html, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {clinicAuthor} from '../../clinic/author.js';
import {clinicLinks} from '../../clinic/links.js';
import {loadArticle} from '../../content/load/article.js';
import {loadSafety} from '../../content/load/safety.js';
import {loadCited} from '../../content/load/sources.js';
import type {ArticleContent, SafetyContent, SectionId} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {evidence} from '../../shared/evidence.js';
import {helpLine} from '../../shared/help-line.js';
import {idList, text} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {evidenceStyles} from '../../theme/evidence.styles.js';
import {LATER, PARTS, SECTIONS, setAttributes, type PartAttributes} from './parts.js';
import {Places} from './places.js';
import {styles} from './running-back-pain.styles.js';
import {byline, factorItem, fallback} from './running-back-pain.template.js';

/** What an article listens to on the window: links to it, the reader's scrolling, printing. */
const HEARD = ['hashchange', 'scroll', 'beforeprint'] as const;

/** What the article hands on as it is: the links to the clinic's own places, when it is open. */
const AS_GIVEN = 'website facebook instagram youtube resources hours holidays strings'.split(' ');

type Content = ArticleContent & {readonly safety: SafetyContent};

/**
 * The whole article as one tag: what links running and back pain, then each of its sections with
 * the widget that shows it. A section's widget loads when a reader comes near; its place is kept.
 *
 * Clinic settings, `theme` and `accent` given here reach every part; events of the parts reach the
 * page. A link to `#running-back-pain-tips`, and so for each section, leads to that section.
 *
 * @summary The whole article on running and back pain, composed of the other widgets.
 * @tag running-back-pain
 *
 * @csspart byline - The line with the author.
 * @csspart contents - The list of sections.
 * @csspart section - One section.
 * @csspart help - The line with the clinic's phone.
 */
export class RunningBackPain extends AscentElement<Content> {
  static override readonly tag = 'running-back-pain';
  static override styles = [baseStyles, disclosureStyles, evidenceStyles, styles];

  /** The article that answers links to a section: the first on the page, or the last one used. */
  static #reader: RunningBackPain | undefined;

  /**
   * Which sections, in which order: ids from types, chain, guide, tips, consult, resources.
   * self-check, routine and cadence are known, to come, and not shown yet. Default: all.
   */
  @property() sections: string | null = null;

  /** Who wrote the article; `off` names nobody. Default: Dr. Robert Berghorn, Jr. */
  @property() author: string | null = null;

  /** Letters after the author's name, such as `PT, DPT`. Not set: none. */
  @property() credentials: string | null = null;

  /** Address of the clinic's booking page (https, http or relative). Not set: no booking link. */
  @property({attribute: 'booking-url'}) bookingUrl: string | null = null;

  /** Town of the clinic. Default: North Massapequa. */
  @property() locality: string | null = null;

  /** State or region of the clinic. Default: NY. */
  @property() region: string | null = null;

  /** What a visitor can expect, texts separated by `|`. Not set: not shown. */
  @property() expectations: string | null = null;

  /**
   * When the clinic is open, such as `Mo-Th 08:00-20:00; Fr 08:00-17:00`. Not set: nothing is said
   * about hours.
   */
  @property() hours: string | null = null;

  /** IANA name of the time zone in which hours are given. Default: America/New_York. */
  @property({attribute: 'time-zone'}) timeZone: string | null = null;

  /** Days on which the clinic is closed: `2026-12-25`, `12-25`, `2026-12-24/2026-12-26`. */
  @property() holidays: string | null = null;

  /** Address of the clinic's website (https, http or relative). Not set: no such link. */
  @property() website: string | null = null;

  /** Address of the clinic's page on Facebook. Not set: no such link. */
  @property() facebook: string | null = null;

  /** Address of the clinic's profile on Instagram. Not set: no such link. */
  @property() instagram: string | null = null;

  /** Address of the clinic's channel on YouTube. Not set: no such link. */
  @property() youtube: string | null = null;

  /** More to read or watch, as `Title | https://…` with `;` between two of them. Not set: none. */
  @property() resources: string | null = null;

  readonly #parts = new Map<SectionId, HTMLElement>();
  readonly #places = new Places((error) => {
    this.emit('ascent-error', {code: 'load', message: String(error).slice(0, 200)});
  });
  #arrived = false;

  override connectedCallback(): void {
    super.connectedCallback();
    RunningBackPain.#reader ??= this;
    for (const type of HEARD) addEventListener(type, this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (RunningBackPain.#reader === this) RunningBackPain.#reader = undefined;
    for (const type of HEARD) removeEventListener(type, this, true);
  }

  /** Hears what the window says: see `HEARD`. */
  handleEvent({type}: Event): void {
    if (type === 'scroll') this.#places.close();
    else if (type === 'beforeprint') void this.#bringAll();
    else this.#linked();
  }

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [article, safety] = await Promise.all([loadArticle(locale), loadSafety(locale)]);
    return {...article, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#arrived || !this.#parts.size) return;
    this.#arrived = true;
    this.#linked();
    // In a frame nobody knows what a reader sees: all parts come before anybody gets there.
    if (parent !== window) void this.#bringAll();
  }

  protected override body(content: Content): TemplateResult {
    const {intro, factors, safety, closing} = content;
    const {clinic} = this;
    const shown = this.#shown();
    return html`
      ${byline(clinicAuthor(this))}
      <div class="intro">${intro.map((passage) => html`<p>${passage}</p>`)}</div>
      <p>${factors.intro}</p>
      <ul class="factors" role="list">
        ${factors.items.map((factor) =>
          factorItem(factor, ({section, title}) =>
            shown.includes(section) ? this.#link(section, title) : html`<b>${title}</b>`,
          ),
        )}
      </ul>
      <p>${factors.more}</p>
      ${evidence({id: content.id, ...content.evidence, sources: () => loadCited(content.sources)})}
      ${safetyLine(safety, clinic.country)}
      <div class="contents" part="contents">
        <p>${content.contents}</p>
        <ol>
          ${shown.map((id) => html`<li>${this.#link(id, content.sections[id])}</li>`)}
        </ol>
      </div>
      <div
        @ascent-ready=${(event: Event) => this.#settle(event.target)}
        @ascent-error=${(event: Event) => this.#settle(event.target)}
      >
        ${shown.map(
          (id) =>
            html`<div class="section" part="section" id=${idOf(id)}>
              ${this.place(id, PARTS[id], this.#given(content.sections[id]))}
            </div>`,
        )}
      </div>
      <p class="closing">${closing}</p>
      <div class="foot">
        <button class="action screen-only" type="button" @click=${() => this.#print()}>
          ${msg('Print the article', {id: 'running-back-pain.print'})}
        </button>
        ${helpLine(clinic)}
      </div>
    `;
  }

  /** The sections to show. The clinic's links are one only where at least one link is set. */
  #shown(): readonly SectionId[] {
    const known = [...SECTIONS, ...LATER];
    const links = Object.values(clinicLinks(this, () => undefined));
    return idList('sections', this.sections, known, SECTIONS, this.refuse).filter(
      (id): id is SectionId =>
        id in PARTS && (id !== 'resources' || links.some(({length}) => length)),
    );
  }

  /** A link to a section. Its address is whole, since a page's `<base>` would change a short one. */
  #link(id: SectionId, label: string): TemplateResult {
    const address = `${location.href.split('#')[0] ?? ''}#${idOf(id)}`;
    return html`<a href=${address} @click=${(event: MouseEvent) => this.#follow(event, id)}
      >${label}</a
    >`;
  }

  /** The part of a section, made once, with what the article's own attributes give it. */
  protected place(id: SectionId, tag: string, attributes: PartAttributes): unknown {
    let part = this.#parts.get(id);
    if (!part) {
      part = document.createElement(tag);
      part.classList.add('part', id);
      this.#parts.set(id, part);
      this.#places.hold(part);
    }
    setAttributes(part, attributes);
    render(fallback(this.innerLevel, attributes.heading, this.clinic), part);
    return part;
  }

  /** What a part is given: its title, how it looks, the clinic's facts as they were understood. */
  #given(heading: string): PartAttributes {
    const {fit} = this;
    const {clinicName, bookingUrl, expectations, ...clinic} = this.clinic;
    const theme = text(this.theme).toLowerCase();
    const accent = text(this.accent);
    return {
      heading,
      'heading-level': String(this.innerLevel),
      theme: /^(light|dark)$/.test(theme) ? theme : '',
      accent: CSS.supports('color', accent) ? accent : '',
      fit: fit === 'compact' ? fit : '',
      'clinic-name': clinicName,
      'booking-url': bookingUrl,
      expectations: expectations.join('|'),
      'time-zone': this.timeZone ?? '',
      ...clinic,
      ...Object.fromEntries(
        AS_GIVEN.map((name) => [name, Reflect.get(this, name) ?? this.getAttribute(name) ?? '']),
      ),
    };
  }

  #settle(part: EventTarget | null): void {
    // Its fallback has gone, and the focus with it.
    if (part instanceof HTMLElement && part !== this) {
      const focused = part.contains(this.shadowRoot?.activeElement ?? null);
      this.#places.settle(part);
      if (focused) part.focus({preventScroll: true});
    }
  }

  #follow(event: MouseEvent, id: SectionId): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    RunningBackPain.#reader = this;
    this.#goTo(`#${idOf(id)}`);
  }

  /** Scrolls to a section and gives its heading the focus. The browser finds no ids in here. */
  #goTo(hash: string): void {
    const id = SECTIONS.find((section) => hash === `#${idOf(section)}`);
    const part = id && this.#parts.get(id);
    if (!part?.isConnected) return;
    // Without a way there, since each part on it would start to load.
    part.scrollIntoView({block: 'start', behavior: 'instant'});
    const title = part.shadowRoot?.querySelector('.root')
      ? part
      : part.querySelector<HTMLElement>('.title');
    title?.focus({preventScroll: true});
  }

  /** Follows the page's address. */
  #linked(): void {
    if (RunningBackPain.#reader === this) this.#goTo(location.hash);
  }

  async #bringAll(): Promise<void> {
    const parts = [...this.#parts.values()].filter((part) => part.isConnected);
    await Promise.all(parts.map(async (part) => this.#places.bring(part)));
  }

  async #print(): Promise<void> {
    const [{printCopy}] = await Promise.all([import('../../shared/print.js'), this.#bringAll()]);
    if (this.shadowRoot) printCopy(this.shadowRoot);
  }
}

function idOf(section: SectionId): string {
  return `running-back-pain-${section}`;
}
