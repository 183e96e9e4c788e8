import {
  html,
  isServer,
  noChange,
  render,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators/property.js';
import {loadChain} from '../../content/load/chain.js';
import {loadSafety} from '../../content/load/safety.js';
import type {ChainContent, JointId, PictureId, SafetyContent} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {helpLine} from '../../shared/help-line.js';
import {oneOf} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {pictureOf, rollOf, takeJointAsProperty} from './attributes.js';
import {chainState, PRESETS, presetOf, type ChainState} from './chain.js';
import type {CloserLook} from './closer-look.js';
import {
  heelSliders,
  pictureBar,
  presetButtons,
  scaleControl,
  traceButtons,
} from './controls.template.js';
import {drawing} from './drawing.js';
import {figureStyles} from './figure.styles.js';
import {figure} from './figure.template.js';
import {pointerOf, type Pointer} from './pointer.js';
import {glossary} from './glossary.template.js';
import {HeelController} from './heel.controller.js';
import {jointCard} from './joint.template.js';
import {styles} from './kinetic-chain-diagram.styles.js';
import {labelWords, sayAmount} from './say.js';
import type {TraceDirection} from './trace.js';
import {jointSentences, summary} from './words.js';

const JOINTS: readonly JointId[] = ['foot', 'ankle', 'knee', 'hip', 'pelvis', 'back'];
const SCALES = ['1', '3', '5'] as const;

type Content = ChainContent & {readonly safety: SafetyContent};

/**
 * A body seen from behind: roll a heel and see how far the change travels up to the back.
 *
 * The right of the body is on the right of the picture. Numbers are always true; only the drawing
 * is enlarged, and it says so.
 *
 * @summary How a foot that rolls in or out moves the joints above it.
 * @tag kinetic-chain-diagram
 *
 * @fires {CustomEvent<{left: number, right: number, preset: string | null}>} ascent-chain-change - A reader moved a heel or chose an example; degrees, + = rolls in.
 * @fires {CustomEvent<{joint: string}>} ascent-chain-focus - A reader chose a joint.
 * @csspart figure - The picture.
 * @csspart joint - One joint in words.
 * @csspart help - The line with the clinic's phone.
 */
export class KineticChainDiagram extends AscentElement<Content> {
  static override readonly tag = 'kinetic-chain-diagram';
  static override styles = [baseStyles, disclosureStyles, figureStyles, styles];

  /** The pose at first. Default: neutral. */
  @property() preset:
    | 'neutral'
    | 'right-in'
    | 'left-in'
    | 'both-in'
    | 'right-out'
    | 'left-out'
    | 'both-out'
    | 'right-in-left-out' = 'neutral';

  /** Roll of the left heel in degrees, -6 to 10, + = rolls in. Default: the preset's. */
  @property() left: string | number | null = null;

  /** Roll of the right heel in degrees, -6 to 10, + = rolls in. Default: the preset's. */
  @property() right: string | number | null = null;

  /** The joint that is lit and explained at first. Default: none. */
  @property({attribute: 'focus'}) focusJoint:
    'foot' | 'ankle' | 'knee' | 'hip' | 'pelvis' | 'back' | null = null;

  /** From where the body is seen: from behind or from its right side. Default: back. */
  @property() view: 'back' | 'side' = 'back';

  /**
   * What the body does: standing; from behind also mid-stride; from the side also landing-ahead or
   * landing-under, ahead of the hips or closer to under them. Default: standing.
   */
  @property() pose: 'standing' | 'mid-stride' | 'landing-ahead' | 'landing-under' = 'standing';

  /** How many times larger than life changes are drawn: 1, 3 or 5. Default 3. */
  @property() scale: '1' | '3' | '5' = '3';

  #heels = new HeelController(this, (roll) => {
    const preset = presetOf(roll) ?? null;
    this.#write(preset ? {preset, left: null, right: null} : roll);
    this.emit('ascent-chain-change', {...roll, preset});
  });
  #names: Readonly<Record<string, string>> = {};
  #scale = 3;
  #shown: PictureId = 'back standing';
  #joint: JointId | undefined;
  #open = new Set<JointId>();
  #closer: CloserLook | undefined;
  #coming: Promise<void> | undefined;

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [chain, safety] = await Promise.all([
      loadChain(locale),
      loadSafety(locale),
      this.#coming?.then(() => this.#closer?.bring(locale)),
    ]);
    return {...chain, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('scale'))
      this.#scale = Number(oneOf('scale', this.scale, SCALES, '3', this.refuse));
    if (changed.has('view') || changed.has('pose')) {
      this.#shown = pictureOf(this.view, this.pose, this.refuse);
      if (this.#shown !== 'back standing') void this.#lookCloser();
    }
    if (changed.has('focusJoint') && this.focusJoint && this.focusJoint !== this.#joint) {
      const joint = oneOf('focus', this.focusJoint, ['', ...JOINTS], '', this.refuse);
      this.#joint = joint || undefined;
      if (joint) this.#open.add(joint);
    }
    const [own, example] = [changed.has('left') || changed.has('right'), changed.has('preset')];
    // The one set last wins: an example also over degrees that a reader left behind.
    if (this.hasUpdated && example && !own) this.#write({left: null, right: null});
    if (own || example) this.#heels.set(rollOf(this.preset, this.left, this.right, this.refuse));
  }

  protected override updated(changed: PropertyValues): void {
    this.#draw();
    super.updated(changed);
  }

  protected override body(content: Content): TemplateResult {
    const {roll, moving} = this.#heels;
    this.#names = labelWords(content);
    return html`
      <p class="lead">${content.lead} <strong>${content.honest}</strong></p>
      <div
        class="chain"
        @pointerover=${(event: PointerEvent) => this.#lookCloser(pointerOf(event))}
        @focusin=${() => this.#lookCloser()}
      >
        ${presetButtons(content.presets, presetOf(roll), (id) => this.#heels.travel(PRESETS[id]))}
        <div class="stage">
          ${pictureBar(
            content.pictures,
            this.#shown,
            (id) => void this.#show(id),
            () => this.#heels.travel(PRESETS.neutral),
          )}
          <svg class="figure" part="figure" viewBox="-170 -502 340 512" aria-hidden="true">
            ${isServer ? this.#picture(this.#heels.shown) : null}
          </svg>
          ${this.#underPicture(content)}
        </div>
        <div class="words">${moving ? noChange : this.#words(content)}</div>
      </div>
      ${glossary(content)} ${helpLine(this.clinic)}
      ${safetyLine(content.safety, this.clinic.country)}
    `;
  }

  #underPicture(content: Content): TemplateResult {
    return html`${this.#closer?.caption(this.#shown)}
    ${this.#closer?.step(content) ?? traceButtons((direction) => void this.#trace(direction))}
    ${heelSliders(
      this.#heels.roll,
      (side, degrees) => this.#heels.move(side, degrees),
      () => this.#heels.settle(),
    )}
    ${this.#closer?.sketch(this.#shown) ?? scaleControl(this.#scale, SCALES, (scale) => this.#write({scale}))}`;
  }

  #words(content: Content): TemplateResult {
    const state = chainState(this.#heels.settled);
    return html`<p class="summary" role="status">${summary(state, content, sayAmount)}</p>
      <ol class="joints" role="list">
        ${this.#joints(content)}
      </ol>
      <div class="numbers">${this.#closer?.table(content, state)}</div>`;
  }

  /** The picture is a template of its own: while a heel moves, nothing else is looked through. */
  #draw(): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.figure');
    if (place) render(this.#picture(this.#heels.shown), place);
  }

  #picture(state: ChainState): SVGTemplateResult | undefined {
    const choose = (joint: JointId): void => this.#choose(joint);
    const {writable} = this.#heels;
    const pointing = {names: this.#names, focus: this.#joint, choose, writable};
    return this.#shown === 'back standing'
      ? figure(drawing(state, this.#scale), pointing)
      : this.#closer?.picture(this.#shown, state, this.#scale, pointing);
  }

  #joints(content: Content): readonly TemplateResult[] {
    const state = chainState(this.#heels.roll);
    return content.joints.map((joint) =>
      jointCard({
        joint,
        sentences: jointSentences(joint, state, content, sayAmount),
        more: this.#closer?.joint(joint, state),
        level: this.innerLevel,
        open: this.#open.has(joint.id),
        chosen: this.#joint === joint.id,
        toggle: () => this.#toggle(joint.id),
      }),
    );
  }

  #toggle(joint: JointId): void {
    if (this.#open.delete(joint)) this.requestUpdate();
    else this.#choose(joint);
  }

  #choose(joint: JointId): void {
    this.#open.add(joint);
    void this.#light(joint);
  }

  #light(joint: JointId | undefined): Promise<unknown> {
    this.#joint = joint;
    this.#write({focus: joint ?? null});
    this.requestUpdate();
    if (joint) this.emit('ascent-chain-focus', {joint});
    return this.updateComplete;
  }

  /** Brings the closer look when a reader turns to the widget. What cannot be had is left out. */
  #lookCloser(touch?: Pointer): Promise<void> {
    this.#coming ??= import('./closer-look.js')
      .then(async ({CloserLook}) => {
        this.#closer = await CloserLook.at({
          root: this.renderRoot as ShadowRoot,
          locale: () => this.locale,
          heels: this.#heels,
          touch,
          picture: (state) => this.#picture(state),
          light: (joint) => this.#light(joint),
          choose: (joint) => this.#choose(joint),
          show: (id) => {
            const [view = '', pose = ''] = id.split(' ');
            this.#write({view, pose});
          },
          draw: () => {
            this.#draw();
          },
          redraw: () => {
            this.requestUpdate();
          },
          help: () => helpLine(this.clinic),
        });
        this.requestUpdate();
      })
      .catch(() => {
        this.#coming = undefined;
      });
    return this.#coming;
  }

  /** A picture whose part cannot be had is not shown: the old one stays. */
  async #show(id: PictureId): Promise<void> {
    await this.#lookCloser();
    await this.#closer?.show(id).catch(() => undefined);
    this.requestUpdate();
  }

  async #trace(direction: TraceDirection): Promise<void> {
    await this.#lookCloser();
    this.#closer?.start(direction);
  }

  /** Keeps the attributes true to what a reader did, as the platform does for `<details open>`. */
  #write(state: Readonly<Record<string, string | number | null>>): void {
    for (const [name, value] of Object.entries(state))
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
  }
}
takeJointAsProperty(KineticChainDiagram.prototype);
