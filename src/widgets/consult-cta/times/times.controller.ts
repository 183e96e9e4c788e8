import {
  html,
  nothing,
  svg,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {hoursSettings, scheduleOf, zoneOf, type Schedule} from '../../../clinic/hours.js';
import {nextMidnight, openingState, type OpeningState} from '../../../clinic/opening.js';
import type {ClinicSettings} from '../../../clinic/settings.js';
import {msg, str} from '../../../i18n/msg.js';
import type {Refuse} from '../../../shared/parse.js';
import type {Locale} from '../../../i18n/locale.js';
import type {Entry} from './calendar-file.js';
import {hoursWords, visitWords, type Place} from './hours.words.js';
import {timesStyles} from './times.styles.js';
import {visitOf, type Visit} from './visit.js';

const CLOCK = svg`<circle cx="12" cy="12" r="8.500" /><path d="M12 7v5l3.500 2" />`;
const CALENDAR = svg`<path d="M4 6h16v14H4zM4 10.500h16M8.500 3.500v4M15.500 3.500v4" />`;

/** Stands in a text for the phone number. */
const NUMBER = '\0';

/** The reader may be about to press something. */
const ENGAGED = ':hover, :focus-within';

/** The widget that says it. */
export type TimesHost = LitElement & {readonly locale: Locale; readonly booked: string | null};

/**
 * What the widget says about time: whether the clinic is open now, and when a booked visit is.
 * It looks at the clock anew when something changes next, and only while a reader can see it.
 */
export class TimesController implements ReactiveController {
  readonly #host: TimesHost;
  readonly #settings: () => ClinicSettings;
  readonly #refuse: Refuse;
  #read = '';
  #zone = '';
  #schedule: Schedule | undefined;
  #visit: Visit | undefined;
  #now = new Date();
  #state: OpeningState | undefined;
  #isClosed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimesHost, settings: () => ClinicSettings, refuse: Refuse) {
    this.#host = host;
    this.#settings = settings;
    this.#refuse = refuse;
    host.addController(this);
  }

  /** Whether the clinic is closed, and nobody is about to press what stood first before. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  hostConnected(): void {
    const {styleSheet} = timesStyles;
    const {adoptedStyleSheets} = this.#host.renderRoot as ShadowRoot;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    document.addEventListener('visibilitychange', this);
    for (const type of ['pointerleave', 'focusout']) this.#host.addEventListener(type, this);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    for (const type of ['pointerleave', 'focusout']) this.#host.removeEventListener(type, this);
    clearTimeout(this.#timer);
  }

  /** The page was hidden or seen again, or the reader has turned away from the widget. */
  handleEvent(): void {
    if (document.hidden) clearTimeout(this.#timer);
    else this.#look();
  }

  hostUpdate(): void {
    const settings = hoursSettings(this.#host);
    const {booked} = this.#host;
    const read = JSON.stringify([settings, booked]);
    if (read !== this.#read) {
      this.#read = read;
      this.#zone = zoneOf(settings, this.#refuse);
      this.#schedule = scheduleOf(settings, this.#refuse);
      this.#visit = visitOf(booked, this.#zone, this.#refuse);
    }
    this.#now = new Date();
    this.#state = this.#schedule && openingState(this.#now, this.#schedule);
    // Buttons do not change places under a reader's finger.
    if (!this.#host.hasUpdated || !this.#host.matches(ENGAGED))
      this.#isClosed = this.#state?.open === false;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const {isConnected} = this.#host;
    const next = this.#next();
    if (isConnected && !document.hidden && next !== undefined)
      this.#timer = setTimeout(() => {
        this.#look();
      }, next - Date.now());
  }

  /** What stands on the phone link while the clinic is open; undefined at any other time. */
  callWords(phone: string): TemplateResult | undefined {
    if (!this.#state?.open) return undefined;
    const words = msg(str`Call now: ${NUMBER}`, {id: 'consult-cta.call-now'});
    const [before, after] = words.split(NUMBER);
    return html`<span>${before}<span class="number">${phone}</span>${after}</span>`;
  }

  /** The lines about the booked visit and the hours, each where it is known. */
  lines(): TemplateResult {
    return html`${this.#visitLine()}${this.#hoursLine()}`;
  }

  #look(): void {
    this.#host.requestUpdate();
  }

  /**
   * When something that is said changes next, in milliseconds as `Date.now` counts. "Today" ends
   * with the clinic's day and with the reader's, so it is never too far away for a timer.
   */
  #next(): number | undefined {
    const now = this.#now;
    const state = this.#state;
    if (!state && !this.#visit) return undefined;
    const edges = [
      state && (state.open ? state.until : state.opens),
      this.#visit?.end,
      nextMidnight(now, this.#zone),
      new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1),
    ];
    const ahead = edges.flatMap((edge) => (edge && edge > now ? edge.getTime() : []));
    return Math.min(...ahead);
  }

  get #place(): Place {
    return {zone: this.#zone, locale: this.#host.locale};
  }

  #hoursLine(): TemplateResult | typeof nothing {
    const words = this.#state ? hoursWords(this.#state, this.#now, this.#place) : '';
    if (!words) return nothing;
    return html`<p class="hours screen-only" part="hours">${icon(CLOCK)}<span>${words}</span></p>`;
  }

  #visitLine(): TemplateResult | typeof nothing {
    const visit = this.#visit;
    if (!visit || visit.end <= this.#now) return nothing;
    const when = visitWords(visit.start, this.#now, this.#place);
    const entry = entryOf(visit, this.#settings());
    return html`<p class="visit" part="visit">
      <span class="when"
        >${icon(CALENDAR)}<span>${msg(str`Your visit: ${when}`, {id: 'consult-cta.visit'})}</span>
      </span>
      <button class="action" part="calendar" type="button" @click=${() => void save(entry)}>
        ${msg('Add to calendar', {id: 'consult-cta.calendar'})}
      </button>
    </p>`;
  }
}

function icon(shape: TemplateResult<2>): TemplateResult {
  return html`<svg class="times-icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

function entryOf(visit: Visit, {clinicName, locality, region, phone}: ClinicSettings): Entry {
  return {
    ...visit,
    summary: msg(str`Visit at ${clinicName}`, {id: 'consult-cta.calendar-summary'}),
    location: [clinicName, locality, region].join(', '),
    description: msg(str`Questions? Call ${phone}.`, {id: 'consult-cta.calendar-description'}),
    uid: `${visit.start.getTime()}-${phone.replace(/\D/g, '')}@ascent-widgets`,
  };
}

async function save(entry: Entry): Promise<void> {
  const file = await import('./calendar-file.js').catch(() => undefined);
  file?.saveEntry(entry);
}
