import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base.styles.js';
import {choiceSwitch, type Choice} from './choice-switch.js';
import {DISGUISES} from './disguise/disguise.js';
import {previewStyles} from './preview.styles.js';
import {Stage, type Sources} from './stage.js';
import type {Shown} from './state.js';

const DEVICES = [
  ['320', 'Phone'],
  ['768', 'Tablet'],
  ['1280', 'Desktop'],
] as const;

/** How high each device's screen is; the page scrolls inside it. */
const HEIGHTS: Readonly<Record<Choice<typeof DEVICES>, number>> = {320: 640, 768: 960, 1280: 960};

const LEAST = 220;

/**
 * The page that is being made, live, as wide as a device and in the disguise of a kind of site.
 *
 * @fires {CustomEvent<string>} language - A language was chosen: a BCP 47 tag, or empty.
 */
export class BuilderPreview extends LitElement {
  static override styles = [baseStyles, previewStyles];

  @property({attribute: false}) shown: readonly Shown[] = [];
  @property({attribute: false}) sources: Sources | undefined;

  @state() private device: Choice<typeof DEVICES> = '768';
  @state() private disguise = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  @state() private page = 0;
  @state() private room = 0;

  @query('.stage') private place!: HTMLElement;

  #stage: Stage | undefined;
  #roomed = nextFrame(() => (this.room = this.place.clientWidth));
  #paged = nextFrame(() => (this.page = this.#stage?.height ?? 0));

  override connectedCallback(): void {
    super.connectedCallback();
    if (innerWidth < 640) this.device = '320';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#roomed.disconnect();
    this.#paged.disconnect();
  }

  protected override render(): TemplateResult {
    const disguise = this.#disguise;
    const scale = this.#scale;
    return html`
      <div class="tools">
        ${choiceSwitch('Screen', DEVICES, this.device, (device) => (this.device = device))}
        <label class="pick">
          <span>Page around it</span>
          <select @change=${(event: Event) => (this.disguise = chosen(event))}>
            ${DISGUISES.map(
              ({id, name}) =>
                html`<option value=${id} ?selected=${id === disguise.id}>${name}</option>`,
            )}
          </select>
        </label>
        <slot name="tools"></slot>
      </div>
      <p class="note">${disguise.says}</p>
      <div class="stage">
        <div class="device" data-device=${this.device}>${this.#stage?.frame}</div>
      </div>
      <p class="note">
        ${this.shown.length ? nothing : 'Choose a widget, and it shows here. '}
        ${scale < 1 && this.shown.length ? `Drawn at ${Math.round(scale * 100)} % of its size.` : nothing}
      </p>
    `;
  }

  protected override willUpdate(): void {
    if (this.sources) this.#stage ??= new Stage('Your page, live', this.sources);
  }

  protected override updated(): void {
    this.#roomed.observe(this.place);
    this.#fit();
    // A page that cannot be opened is seen as such.
    this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const stage = this.#stage;
    await stage?.show(this.#disguise, this.shown);
    const root = stage?.frame.contentDocument?.documentElement;
    if (root) this.#paged.observe(root);
  }

  get #disguise() {
    return DISGUISES.find(({id}) => id === this.disguise) ?? DISGUISES[0];
  }

  /** A wide page is drawn smaller where the column is narrow, so that nobody scrolls sideways. */
  get #scale(): number {
    return this.room ? Math.min(1, this.room / Number(this.device)) : 1;
  }

  /** On a wide screen, as high as leaves the switches and what is below in sight. */
  get #highest(): number {
    return innerWidth < 640 ? Infinity : Math.max(420, innerHeight - 340) / this.#scale;
  }

  #fit(): void {
    const width = Number(this.device);
    const height = Math.max(LEAST, Math.min(this.page, HEIGHTS[this.device], this.#highest));
    const {style} = this.place;
    style.setProperty('--device-width', `${width}px`);
    style.setProperty('--device-height', `${height}px`);
    style.setProperty('--device-scale', String(this.#scale));
  }
}

/** Looks a frame later: what is drawn then must not be measured in the same one again. */
function nextFrame(look: () => void): ResizeObserver {
  return new ResizeObserver(() => void requestAnimationFrame(look));
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
