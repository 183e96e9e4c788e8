import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {clinicSettings, pageConfig, type ClinicSettings} from '../clinic/settings.js';
import {follow, unfollow} from '../i18n/follow.js';
import {directionAt, matchLocale, nearestLang, SOURCE_LOCALE, type Locale} from '../i18n/locale.js';
import {inLocale} from '../i18n/msg.js';
import {heading} from '../shared/heading.js';
import {number, oneOf, text, type Refuse} from '../shared/parse.js';
import {warnOnce} from '../shared/warn.js';
import {VERSION} from '../version.js';
import type {Dress} from './translation.js';

const THEMES = ['auto', 'light', 'dark'] as const;
const FITS = ['grow', 'scroll', 'compact'] as const;

/**
 * What every widget truly shares: its language, heading, theme, the clinic's phone, and the
 * promise that what stands inside the tag is shown until the widget is ready, and for good if
 * it never is. It touches nothing outside its shadow root.
 *
 * @fires {CustomEvent<{tag: string, version: string, locale: string}>} ascent-ready - The widget
 *   shows its content. Fired again when `announce` changes, for listeners that came late.
 * @fires {CustomEvent<{code: string, message: string}>} ascent-error - The widget could not show
 *   its content; the text inside the tag stays.
 * @attr {'on' | 'off'} [structured-data=off] - Whether the page's schema.org data speaks of this
 *   widget. Default: what the page says, else off.
 * @attr {string} [strings] - The clinic's own words for texts of the widget: `id = words`, with `;`
 *   between two of them. The ids stand in docs/own-words.md.
 * @slot - What readers see until the widget is ready, and without JavaScript.
 * @csspart base - Everything the widget shows.
 * @csspart safety - The emergency line.
 * @cssproperty [--ascent-font-size=medium] - Size of the text; everything else follows it.
 * @cssproperty [--ascent-ink] - Text.
 * @cssproperty [--ascent-ink-soft] - Secondary text.
 * @cssproperty [--ascent-surface] - Background of the widget.
 * @cssproperty [--ascent-card] - Background of a card.
 * @cssproperty [--ascent-tint] - Background of a highlighted part.
 * @cssproperty [--ascent-line] - Lines between parts.
 * @cssproperty [--ascent-accent] - Links, buttons, highlights; made darker or lighter until it passes 4.5:1.
 * @cssproperty [--ascent-on-accent] - Text on the accent.
 * @cssproperty [--ascent-notice] - What works differently in a drawing.
 * @cssproperty [--ascent-radius=12px] - Corners of the widget and its cards.
 * @cssproperty [--ascent-border=1px] - Width of the line around the widget; 0 removes it.
 * @cssproperty [--ascent-padding] - Space inside that line.
 */
export abstract class AscentElement<Content> extends LitElement {
  /** The element's name. */
  static readonly tag: string;

  /** The library's version. */
  static readonly version: string = VERSION;

  /** Replaces the title; an empty value hides it. */
  @property() heading: string | null = null;

  /** Level of the title in the page's outline, 1 to 6. Default 2; parts inside go one deeper. */
  @property({attribute: 'heading-level'}) headingLevel: string | number | null = null;

  /** Light or dark; `auto` follows the page's own `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Brand colour, any CSS colour. It is made darker or lighter where it would be hard to read. */
  @property() accent: string | null = null;

  /** How the widget meets a fixed box: grow past it, scroll inside it, or use less space. */
  @property() fit: 'grow' | 'scroll' | 'compact' = 'grow';

  /** The clinic's name. Default: Ascent Physical Therapy. */
  @property({attribute: 'clinic-name'}) clinicName: string | null = null;

  /** The clinic's phone number as people write it. Default: 516-387-0053. */
  @property() phone: string | null = null;

  /** ISO country code of the page's readers; decides the emergency number. Default: US. */
  @property() country: string | null = null;

  /** Change it to any other text to have `ascent-ready` fired again. */
  @property() announce: string | null = null;

  /** @internal How the widget speaks in another language or in the page's own words. */
  dress: Dress | undefined;

  #content: Content | undefined;
  #locale: Locale = SOURCE_LOCALE;
  /** The language and the words asked for last. */
  #wanted: string | undefined;
  #failed = false;
  #ready = false;

  /** The language shown, a BCP 47 tag. */
  get locale(): Locale {
    return this.#locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    this.followPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
  }

  /** @internal Takes up the words, the language and the direction of the place where it stands. */
  followPage(): void {
    void this.#load(matchLocale(nearestLang(this)));
    this.requestUpdate();
  }

  /** Gives the focus to the title, or to what opens the widget, for a reader sent here by a link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.opener,.title')?.focus(options);
  }

  /** Brings the widget's texts in a language. */
  protected abstract loadContent(locale: Locale): Promise<Content>;

  /** The widget's title in the language being rendered. */
  protected abstract defaultHeading(content: Content): string;

  /** Everything under the title. `nothing` leaves the widget without any trace, its fallback too. */
  protected abstract body(content: Content): TemplateResult | typeof nothing;

  /** Puts title and body where they are read; here they stand in place. */
  protected enclose(frame: TemplateResult): TemplateResult {
    return frame;
  }

  /** The clinic's facts for this widget; those it has as attributes are its properties. */
  protected get clinic(): ClinicSettings {
    return clinicSettings(this, this.refuse);
  }

  /** Level for headings inside the widget: one deeper than the title. */
  protected get innerLevel(): number {
    return this.#level + 1;
  }

  protected readonly refuse: Refuse = (attribute, value, expected) => {
    warnOnce(`<${this.localName}> ${attribute}="${value}" was not used; expected ${expected}.`);
  };

  /** Tells the page; `detail` must survive structured cloning, since Wix sends it to a worker. */
  protected emit(type: `ascent-${string}`, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  protected override render(): unknown {
    const content = this.#content;
    if (content === undefined) return this.renderOptions.renderBefore ? null : html`<slot></slot>`;
    return (this.dress?.speak ?? inLocale)(this.#locale, () => this.#frame(content));
  }

  protected override performUpdate(): void {
    if (this.#failed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#failed = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#report('render', error);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#content === undefined) return;
    this.#paintAccent();
    if (this.#ready && !changed.has('announce')) return;
    this.#ready = true;
    const {tag} = this.constructor as typeof AscentElement;
    this.emit('ascent-ready', {tag, version: VERSION, locale: this.#locale});
  }

  get #level(): number {
    const range = {min: 1, max: 6, fallback: 2};
    return Math.round(number('heading-level', this.headingLevel, range, this.refuse));
  }

  #frame(content: Content): TemplateResult | typeof nothing {
    const body = this.body(content);
    if (body === nothing) return nothing;
    const title = this.heading === null ? this.defaultHeading(content) : text(this.heading);
    return html`<div
      class="root"
      part="base"
      lang=${this.#locale}
      dir=${directionAt(this, this.#locale)}
      data-theme=${oneOf('theme', this.theme, THEMES, 'auto', this.refuse)}
      data-fit=${oneOf('fit', this.fit, FITS, 'grow', this.refuse)}
    >
      ${this.enclose(
        html`<div class="frame">
          ${title ? html`<div class="title" tabindex="-1">${heading(this.#level, title)}</div>` : null}
          ${body} ${this.dress?.note(this.clinic.country)}
        </div>`,
      )}
    </div>`;
  }

  #paintAccent(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const accent = text(this.accent);
    const known = !accent || CSS.supports('color', accent);
    if (!known) this.refuse('accent', accent, 'a CSS color');
    root?.style.setProperty('--_given', known ? accent : '');
  }

  /** Shows the language and the words asked for last; plain English where files cannot be had. */
  async #load(locale: Locale): Promise<void> {
    // Words are not read here: it only matters whether there are any.
    let own = this.getAttribute('strings') || (pageConfig() as {strings: string}).strings;
    const wanted = locale + own;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const bring = async (shown: Locale): Promise<void> => {
      const [content, dressFor] = await Promise.all([
        this.loadContent(shown),
        shown === SOURCE_LOCALE && !own
          ? undefined
          : import('./translation.js').then(({bringTranslation}) =>
              bringTranslation(shown, this, own),
            ),
      ]);
      if (this.#wanted !== wanted) return;
      this.dress = dressFor?.(content);
      this.#locale = shown;
      this.#content = this.dress?.own(content) ?? content;
      // Pasted markup can be older than this code: it is replaced, in the task that renders.
      if (this.renderOptions.renderBefore) this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
      this.requestUpdate();
    };
    try {
      await bring(locale).catch(() => {
        own = '';
        return bring(SOURCE_LOCALE);
      });
    } catch (error) {
      if (this.#wanted !== wanted) return;
      this.#wanted = undefined;
      if (this.#content === undefined) this.#report('content', error);
    }
  }

  #report(code: string, error: unknown): void {
    this.emit('ascent-error', {code, message: String(error).slice(0, 200)});
  }
}
