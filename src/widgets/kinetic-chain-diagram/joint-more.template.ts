import {html, nothing, type TemplateResult} from 'lit';
import type {JointId, JointText, Source, SourceId, VisitContent} from '../../content/schema.js';
import {msg, str} from '../../i18n/msg.js';
import {evidence} from '../../shared/evidence.js';
import {fill} from '../../shared/fill.js';
import {RUNNING_RANGE} from './chain.evidence.js';
import type {ChainState} from './chain.js';
import {sayAmount} from './say.js';
import {tenths} from './words.js';

/** A joint's claim with its grade and sources, and what to ask about it. */
export function jointMore(
  {id, evidence: claim, sources}: JointText,
  state: ChainState,
  {ask, running}: VisitContent['joints'][JointId],
  list: Readonly<Record<SourceId, Source>>,
  fromTheSide: () => void,
): TemplateResult {
  const cited = sources.map((source) => list[source]);
  const tips = id === 'pelvis' && tenths(state.anteriorPelvicTilt) > 0;
  return html`${
      tips
        ? html`<button class="action screen-only" type="button" @click=${fromTheSide}>
            ${msg('See it from the side', {id: 'kinetic-chain-diagram.from-the-side'})}
          </button>`
        : nothing
    }
    ${running ? runningBar(id, running, state) : nothing}
    <p>${msg(str`You could ask: “${ask}”`, {id: 'kinetic-chain-diagram.ask'})}</p>
    ${evidence({id, ...claim, sources: () => Promise.resolve(cited)})}`;
}

/** How small the change is beside what running itself does; drawn to one scale. */
function runningBar(id: JointId, text: string, state: ChainState): TemplateResult | typeof nothing {
  if (id !== 'pelvis' && id !== 'back') return nothing;
  const range = RUNNING_RANGE[id];
  const amount = Math.abs(id === 'pelvis' ? state.pelvicObliquity : state.lumbarSideBend);
  return html`<div class="running">
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="range" width="100" height="4" />
      <rect class="amount" width=${(amount / range) * 100} height="4" />
    </svg>
    <p class="small">${fill(text, {n: sayAmount(range, 'deg')})}</p>
  </div>`;
}
