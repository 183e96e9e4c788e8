/**
 * The closer look: the way along the chain step by step, each claim's grade and sources, all
 * numbers in a table, heels to take hold of, changes that travel. It comes when a reader turns to
 * the widget, not with the page.
 */
import {html, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import {loadSources} from '../../content/load/sources.js';
import {loadVisit} from '../../content/load/visit.js';
import type {
  ChainContent,
  JointId,
  JointText,
  PictureId,
  Source,
  SourceId,
  VisitContent,
} from '../../content/schema.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {evidence} from '../../shared/evidence.js';
import {chainState, PRESETS, type ChainState} from './chain.js';
import {closerStyles} from './closer-look.styles.js';
import {dragHeels} from './drag.js';
import {jointMore} from './joint-more.template.js';
import type {Pointing} from './figure.template.js';
import {ALL, type HeelController} from './heel.controller.js';
import {rehearse} from './rehearse.js';
import {sayAmount} from './say.js';
import {numbersTable} from './table.template.js';
import type {SceneId} from './scene.js';
import type {Pointer} from './pointer.js';
import type {Format} from './save.js';
import type * as Scenes from './scene.template.js';
import {traceJoint, traceOn, type Trace, type TraceDirection} from './trace.js';
import {traceStep} from './trace.template.js';
import {travel} from './travel.js';
import {jointSentences} from './words.js';

/** How many joints' amounts a frame has time to write. */
const SOME = 3;

/** What the closer look needs of its widget. */
export interface Looker {
  readonly root: ShadowRoot;
  /** The language that the widget shows. */
  locale(): Locale;
  readonly heels: HeelController;
  /** The touch or movement that brought the closer look, if one did. */
  readonly touch: Pointer | undefined;
  /** The picture that is shown, of any state. */
  picture(state: ChainState): SVGTemplateResult | undefined;
  /** Lights a joint in the picture, or none. */
  light(joint: JointId | undefined): Promise<unknown>;
  /** Lights a joint and opens its card. */
  choose(joint: JointId): void;
  /** Says which picture the reader chose. */
  show(id: PictureId): void;
  /** Draws the picture alone. */
  draw(): void;
  /** Draws everything. */
  redraw(): void;
  /** The clinic's line. */
  help(): TemplateResult;
}

/** The parts of a widget that came later. */
export class CloserLook {
  /** Brings the texts and references, dresses the widget and lets its heels be dragged. */
  static async at(looker: Looker): Promise<CloserLook> {
    const [sources] = await Promise.all([loadSources(), loadVisit(looker.locale())]);
    const closer = new CloserLook(looker, sources);
    // The widget may change its language meanwhile.
    do await closer.bring(looker.locale());
    while (!closer.#visit);
    closer.#dress();
    return closer;
  }

  readonly #looker: Looker;
  readonly #visits = new Map<Locale, VisitContent>();
  readonly #sources: Readonly<Record<SourceId, Source>>;
  #trace: Trace | undefined;
  #unsaved = false;
  #scenes: typeof Scenes | undefined;

  private constructor(looker: Looker, sources: Readonly<Record<SourceId, Source>>) {
    this.#looker = looker;
    this.#sources = sources;
  }

  /** Brings the texts in a language, before the widget shows it. */
  async bring(locale: Locale): Promise<void> {
    this.#visits.set(locale, await loadVisit(locale));
  }

  get #visit(): VisitContent {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- brought before it is shown
    return this.#visits.get(this.#looker.locale())!;
  }

  #dress(): void {
    const {root, heels} = this.#looker;
    if (closerStyles.styleSheet) root.adoptedStyleSheets.push(closerStyles.styleSheet);
    heels.wave = travel(heels, () => this.#looker.draw());
    rehearse((state) => this.#looker.picture(state));
    const picture = root.querySelector<SVGSVGElement>('.figure');
    if (picture)
      dragHeels(picture, this.#looker.touch, {
        roll: (side) => heels.roll[side],
        move: (side, degrees) => {
          if (heels.put(side, degrees)) this.#write();
        },
        settle: () => {
          heels.settle();
        },
        press: () => {
          this.#looker.choose('foot');
        },
      });
  }

  /**
   * Draws a heel that is held where it is now, without the joints' amounts: those follow, some in
   * each quiet frame. A frame's own callbacks come after its pointer events, so the next frame is
   * that of the second one.
   */
  #write(amounts = 0): void {
    const {heels} = this.#looker;
    heels.writable = amounts;
    this.#looker.draw();
    if (amounts >= ALL) return;
    const next = (): void => this.#write(amounts + SOME);
    heels.frame = requestAnimationFrame(
      amounts ? next : () => (heels.frame = requestAnimationFrame(next)),
    );
  }

  /** Starts the way up from the foot or down from the sore spot. */
  start(direction: TraceDirection): void {
    const {heels} = this.#looker;
    const {left, right} = heels.roll;
    // In neutral nothing travels: the commonest example does.
    if (direction === 'up' && !left && !right) heels.travel(PRESETS['right-in']);
    this.#go({direction, step: 0});
  }

  /** The step the reader is at, if on the way. */
  step(content: ChainContent): TemplateResult | undefined {
    const trace = this.#trace;
    const joint = trace && content.joints.find(({id}) => id === traceJoint(trace));
    if (!joint) return undefined;
    const state = chainState(this.#looker.heels.roll);
    return traceStep({
      trace,
      joint,
      looks: this.#visit.joints[joint.id].looks,
      sentences: jointSentences(joint, state, content, sayAmount),
      help: this.#looker.help(),
      go: (by) => {
        this.#go(traceOn(trace, by));
      },
      stop: () => {
        this.#go(undefined);
      },
    });
  }

  /** What stands in a joint's card beside its meaning. */
  joint(joint: JointText, state: ChainState): TemplateResult {
    return jointMore(joint, state, this.#visit.joints[joint.id], this.#sources, () => {
      this.show('side standing').catch(() => undefined);
    });
  }

  /** A picture other than the one from behind, standing; nothing until its part is there. */
  picture(
    id: SceneId,
    state: ChainState,
    scale: number,
    pointing: Pointing,
  ): SVGTemplateResult | undefined {
    if (!this.#scenes) this.#bringScenes().catch(() => undefined);
    return this.#scenes?.sceneTemplate(id, state, scale, pointing);
  }

  /** What a picture shows and does not show. */
  caption(id: PictureId): TemplateResult | typeof nothing {
    const picture = this.#visit.pictures.find((each) => each.id === id);
    if (!picture) return nothing;
    const pose = id.split(' ')[1] ?? '';
    const cited = picture.sources.map((source) => this.#sources[source]);
    const sources = (): Promise<Source[]> => Promise.resolve(cited);
    return html`<div class="caption">
      <p>${picture.text}</p>
      ${evidence({id: `picture-${pose}`, ...picture.evidence, sources})}
    </div>`;
  }

  /** What stands under a picture that has no scale; undefined for one that has. */
  sketch(id: PictureId): TemplateResult | undefined {
    if (!id.includes('landing')) return undefined;
    return html`<p class="scale small">
      ${msg('A sketch, not to scale. It does not show how a heel rolls.', {
        id: 'kinetic-chain-diagram.sketch',
      })}
    </p>`;
  }

  /** Changes to a picture once it can be drawn; the old one stays where it never can. */
  async show(id: PictureId): Promise<void> {
    if (id !== 'back standing') await this.#bringScenes();
    this.#looker.show(id);
  }

  /** All numbers. */
  table(content: ChainContent, state: ChainState): TemplateResult {
    return numbersTable(
      content,
      state,
      sayAmount,
      (format) => {
        this.#save(content, format).catch(() => {
          this.#unsaved = true;
          this.#looker.redraw();
        });
      },
      this.#unsaved,
    );
  }

  /** The picture with the words that stand beside it. */
  async #save(content: ChainContent, format: Format): Promise<void> {
    const {root} = this.#looker;
    const figure = root.querySelector<SVGSVGElement>('.figure');
    if (!figure) return;
    const said = (selector: string): string =>
      root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const notes = [
      said('.caption p'),
      said('.scale.small') || said('.summary'),
      said('.scale p'),
      content.honest,
      said('.glossary + .small'),
      said('.frame > .help'),
    ];
    const {savePicture} = await import('./save.js');
    await savePicture(figure, {title: content.heading, notes: notes.filter(Boolean)}, format);
  }

  async #bringScenes(): Promise<void> {
    const isNew = !this.#scenes;
    this.#scenes ??= await import('./scene.template.js');
    this.#looker.redraw();
    if (isNew) rehearse((state) => this.#looker.picture(state));
  }

  #go(trace: Trace | undefined): void {
    this.#trace = trace;
    // The pressed button may be gone: the next one to press takes the focus.
    void this.#looker.light(trace && traceJoint(trace)).then(() => {
      const next = trace ? '.trace .primary' : '.trace-start button';
      this.#looker.root.querySelector<HTMLElement>(next)?.focus();
    });
  }
}
