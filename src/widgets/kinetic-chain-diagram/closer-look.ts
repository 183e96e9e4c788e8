/**
 * The closer look: the way along the chain step by step, each claim's grade and sources, all
 * numbers in a table, heels to take hold of, changes that travel. It comes when a reader turns to
 * the widget, not with the page.
 */
import type {TemplateResult} from 'lit';
import {loadSources} from '../../content/load/sources.js';
import {loadVisit} from '../../content/load/visit.js';
import type {
  ChainContent,
  JointId,
  JointText,
  Source,
  SourceId,
  VisitContent,
} from '../../content/schema.js';
import type {Locale} from '../../i18n/locale.js';
import {chainState, PRESETS, type ChainState} from './chain.js';
import {closerStyles} from './closer-look.styles.js';
import {dragHeels} from './drag.js';
import {jointMore} from './joint-more.template.js';
import type {PoseController} from './pose.controller.js';
import {sayAmount} from './say.js';
import {numbersTable} from './table.template.js';
import {traceJoint, traceOn, type Trace, type TraceDirection} from './trace.js';
import {traceStep} from './trace.template.js';
import {wave} from './wave.js';
import {jointSentences} from './words.js';

/** What the closer look needs of its widget. */
export interface Looker {
  readonly root: ShadowRoot;
  readonly locale: Locale;
  readonly pose: PoseController;
  /** Lights a joint in the picture, or none. */
  light(joint: JointId | undefined): Promise<unknown>;
  /** Lights a joint and opens its card. */
  choose(joint: JointId): void;
  /** The clinic's line. */
  help(): TemplateResult;
}

/** The parts of a widget that came later. */
export class CloserLook {
  /** Brings the texts and references, dresses the widget and lets its heels be dragged. */
  static async at(looker: Looker): Promise<CloserLook> {
    const [visit, sources] = await Promise.all([loadVisit(looker.locale), loadSources()]);
    return new CloserLook(looker, visit, sources);
  }

  readonly #looker: Looker;
  readonly #visit: VisitContent;
  readonly #sources: Readonly<Record<SourceId, Source>>;
  #trace: Trace | undefined;

  constructor(looker: Looker, visit: VisitContent, sources: Readonly<Record<SourceId, Source>>) {
    this.#looker = looker;
    this.#visit = visit;
    this.#sources = sources;
    const {root, pose} = looker;
    if (closerStyles.styleSheet) root.adoptedStyleSheets.push(closerStyles.styleSheet);
    pose.wave = wave;
    const picture = root.querySelector<SVGSVGElement>('.figure');
    if (picture)
      dragHeels(picture, {
        roll: (side) => pose.roll[side],
        move: (side, degrees) => {
          pose.move(side, degrees);
        },
        settle: () => {
          pose.settle();
        },
        press: () => {
          looker.choose('foot');
        },
      });
  }

  /** Starts the way up from the foot or down from the sore spot. */
  start(direction: TraceDirection): void {
    const {pose} = this.#looker;
    const {left, right} = pose.roll;
    // In neutral nothing travels: the commonest example does.
    if (direction === 'up' && !left && !right) pose.travel(PRESETS['right-in']);
    this.#go({direction, step: 0});
  }

  /** The step the reader is at, if on the way. */
  step(content: ChainContent): TemplateResult | undefined {
    const trace = this.#trace;
    const joint = trace && content.joints.find(({id}) => id === traceJoint(trace));
    if (!joint) return undefined;
    const state = chainState(this.#looker.pose.roll);
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
    return jointMore(joint, state, this.#visit.joints[joint.id], this.#sources);
  }

  /** All numbers. */
  table(content: ChainContent, state: ChainState): TemplateResult {
    return numbersTable(content, state, sayAmount);
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
