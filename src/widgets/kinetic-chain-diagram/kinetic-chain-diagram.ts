import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {loadChain, loadSafety} from '../../content/load.js';
import type {ChainContent, JointId, PresetId, SafetyContent} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {helpLine} from '../../shared/help-line.js';
import {number, oneOf} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {
  chainState,
  PRESETS,
  presetOf,
  ROLL,
  type ChainState,
  type HeelRoll,
  type Side,
} from './chain.js';
import {heelSliders, presetButtons, scaleControl} from './controls.template.js';
import {drawing} from './drawing.js';
import {figure} from './figure.template.js';
import {jointCard} from './joint.template.js';
import {styles} from './kinetic-chain-diagram.styles.js';
import {sayAmount} from './say.js';
import {WAVE, wave} from './wave.js';
import {jointSentences, summary} from './words.js';

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];
const JOINTS: readonly JointId[] = ['foot', 'ankle', 'knee', 'hip', 'pelvis', 'back'];
const SCALES = ['1', '3', '5'] as const;
const NEUTRAL = chainState(PRESETS.neutral);
const GHOST = drawing(NEUTRAL, 1).body;

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
  static override styles = [baseStyles, disclosureStyles, styles];

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

  /** How many times larger than life changes are drawn: 1, 3 or 5. Default 3. */
  @property() scale: '1' | '3' | '5' = '3';

  #roll: HeelRoll = PRESETS.neutral;
  #settled: HeelRoll = PRESETS.neutral;
  #shown: ChainState = NEUTRAL;
  #frame = 0;
  #scale = 3;
  #joint: JointId | undefined;
  #open = new Set<JointId>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#jump();
  }

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [chain, safety] = await Promise.all([loadChain(locale), loadSafety(locale)]);
    return {...chain, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('scale'))
      this.#scale = Number(oneOf('scale', this.scale, SCALES, '3', this.refuse));
    if (changed.has('focusJoint') && this.focusJoint) {
      const joint = oneOf('focus', this.focusJoint, ['', ...JOINTS], '', this.refuse);
      this.#joint = joint || undefined;
      if (joint) this.#open.add(joint);
    }
    if (['preset', 'left', 'right'].some((name) => changed.has(name))) {
      const preset = PRESETS[oneOf('preset', this.preset, PRESET_IDS, 'neutral', this.refuse)];
      this.#roll = this.#settled = {
        left: number('left', this.left, {...ROLL, fallback: preset.left}, this.refuse),
        right: number('right', this.right, {...ROLL, fallback: preset.right}, this.refuse),
      };
      this.#jump();
    }
  }

  protected override body(content: Content): TemplateResult {
    return html`
      <p class="lead">${content.lead} <strong>${content.honest}</strong></p>
      <div class="chain">
        ${presetButtons(content.presets, presetOf(this.#roll), (id) => this.#choosePreset(id))}
        <div class="stage">
          ${this.#picture(content)}
          ${heelSliders(
            this.#roll,
            (side, degrees) => this.#moveHeel(side, degrees),
            () => this.#settle(),
          )}
          ${scaleControl(this.#scale, SCALES, (scale) => this.#chooseScale(scale))}
        </div>
        <div class="words">
          <p class="summary" role="status">
            ${summary(chainState(this.#settled), content, sayAmount)}
          </p>
          <ol class="joints" role="list">
            ${this.#joints(content)}
          </ol>
        </div>
      </div>
      <dl class="glossary">
        ${content.glossary.map(
          ({term, meaning}) =>
            html`<div>
              <dt>${term}:</dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <p class="small">${content.disclaimer}</p>
      ${helpLine(this.clinic)} ${safetyLine(content.safety, this.clinic.country)}
    `;
  }

  #picture({joints}: Content): TemplateResult {
    const names = Object.fromEntries(joints.map(({id, name}) => [id, name]));
    return html`<svg class="figure" part="figure" viewBox="-163 -502 326 512" aria-hidden="true">
      ${figure({
        drawing: drawing(this.#shown, this.#scale),
        ghost: GHOST,
        names,
        focus: this.#joint,
        choose: (joint) => this.#choose(joint),
      })}
    </svg>`;
  }

  #joints(content: Content): readonly TemplateResult[] {
    const state = chainState(this.#roll);
    return content.joints.map((joint) =>
      jointCard({
        joint,
        sentences: jointSentences(joint, state, content, sayAmount),
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
    this.#joint = joint;
    this.#open.add(joint);
    this.requestUpdate();
    this.emit('ascent-chain-focus', {joint});
  }

  #chooseScale(scale: number): void {
    this.#scale = scale;
    this.requestUpdate();
  }

  #choosePreset(preset: PresetId): void {
    this.#roll = PRESETS[preset];
    this.#settle();
    this.#travel();
  }

  #moveHeel(side: Side, degrees: number): void {
    this.#roll = {...this.#roll, [side]: degrees};
    this.#jump();
    this.requestUpdate();
  }

  #settle(): void {
    this.#settled = this.#roll;
    this.requestUpdate();
    this.emit('ascent-chain-change', {...this.#roll, preset: presetOf(this.#roll) ?? null});
  }

  /** Shows the roll at once. */
  #jump(): void {
    cancelAnimationFrame(this.#frame);
    this.#shown = chainState(this.#roll);
  }

  /** Shows the roll by letting it travel up from the foot, unless the reader prefers less motion. */
  #travel(): void {
    cancelAnimationFrame(this.#frame);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#jump();
      return;
    }
    const [from, to] = [this.#shown, chainState(this.#roll)];
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      this.#shown = wave(from, to, now - start);
      this.requestUpdate();
      if (now - start < WAVE) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
