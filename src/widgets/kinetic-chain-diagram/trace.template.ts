import {html, type TemplateResult} from 'lit';
import type {JointText} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import {TRACE_STEPS, type Trace} from './trace.js';

/** Stands in a text for the joint's name. */
const JOINT = '\0';

/** What one step of the way needs to know. */
export interface TraceView {
  readonly trace: Trace;
  readonly joint: JointText;
  /** What a therapist can look at here. */
  readonly looks: string;
  /** What happens at the joint now. */
  readonly sentences: readonly string[];
  /** The clinic's line, shown at the end of the way down. */
  readonly help: TemplateResult;
  readonly go: (by: 1 | -1) => void;
  readonly stop: () => void;
}

/** One step: where it is, what happens or what is looked at there, and the ways on. */
export function traceStep(view: TraceView): TemplateResult {
  const {trace, joint, sentences, help, go, stop} = view;
  const [step, last] = [trace.step + 1, trace.step === TRACE_STEPS - 1];
  const place = msg(str`Step ${step} of ${TRACE_STEPS}`, {id: 'kinetic-chain-diagram.step'});
  const [before, after] = msg(str`Step ${step} of ${TRACE_STEPS}: ${JOINT}`, {
    id: 'kinetic-chain-diagram.step-at',
  }).split(JOINT);
  const looks = msg('A therapist can look at this:', {id: 'kinetic-chain-diagram.looks'});
  return html`<div class="trace screen-only" role="group" aria-label=${place}>
    <div role="status">
      <p class="place">${before}<strong>${joint.name}</strong>${after}</p>
      ${
        trace.direction === 'up'
          ? html`<p>${sentences.join(' ')} ${joint.meaning}</p>`
          : html`<p>${looks} ${view.looks}</p>`
      }
      ${last && trace.direction === 'down' ? help : null}
    </div>
    <div class="trace-ways">
      <button class="action" type="button" ?disabled=${trace.step === 0} @click=${() => go(-1)}>
        ${msg('Previous', {id: 'kinetic-chain-diagram.previous'})}
      </button>
      <button class="action primary" type="button" @click=${() => (last ? stop() : go(1))}>
        ${
          last
            ? msg('Done', {id: 'kinetic-chain-diagram.done'})
            : msg('Next', {id: 'kinetic-chain-diagram.next'})
        }
      </button>
    </div>
  </div>`;
}
