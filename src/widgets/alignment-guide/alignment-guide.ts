import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {loadAlignment} from '../../content/load/alignment.js';
import {loadSafety} from '../../content/load/safety.js';
import {loadCited} from '../../content/load/sources.js';
import type {
  AlignmentContent,
  ContentUnit,
  GuideStep,
  GuideStepId,
  SafetyContent,
} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {disclosureHeading, disclosurePanel} from '../../shared/disclosure.js';
import {entryHead, flip, openAtFirst, points} from '../../shared/entry.js';
import {heading} from '../../shared/heading.js';
import {evidence} from '../../shared/evidence.js';
import {helpLine} from '../../shared/help-line.js';
import {idList} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {entryStyles} from '../../theme/entry.styles.js';
import {evidenceStyles} from '../../theme/evidence.styles.js';
import {STEP_SHAPES} from './alignment-guide.shapes.js';
import {styles} from './alignment-guide.styles.js';

const IDS: readonly GuideStepId[] = ['orthotics', 'footwear', 'exercises'];

type Content = AlignmentContent & {readonly safety: SafetyContent};

/**
 * Feet, legs and back: signs that are worth a look, three steps to try fairly and for a limited
 * time, and what a physical therapist's assessment can include. It promises none of them.
 *
 * @summary Signs worth a look, three things to try, and what an assessment can include.
 * @tag alignment-guide
 *
 * @fires {CustomEvent<{step: string, open: boolean}>} ascent-guide-toggle - A reader opened or closed a step.
 * @csspart step - One step to try.
 * @csspart help - The line with the clinic's phone.
 */
export class AlignmentGuide extends AscentElement<Content> {
  static override readonly tag = 'alignment-guide';
  static override styles = [baseStyles, disclosureStyles, entryStyles, evidenceStyles, styles];

  /** Which steps, in which order: ids from orthotics, footwear, exercises. Default: all. */
  @property() steps: string | null = null;

  /** Which steps stand open at first: step ids, or `all`. Default: none. */
  @property() open: string | null = null;

  #opened = new Set<GuideStepId>();

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [alignment, safety] = await Promise.all([loadAlignment(locale), loadSafety(locale)]);
    return {...alignment, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open')) this.#opened = openAtFirst(this.open, IDS, this.refuse);
  }

  protected override body(content: Content): TemplateResult {
    return html`
      <p class="lead">${content.lead}</p>
      ${this.#signs(content.signs)} ${this.#steps(content.steps)}
      ${this.#assessment(content.assessment)}
      <p class="closing">${content.closing}</p>
      ${this.#sure(content)} ${helpLine(this.clinic)}
      ${safetyLine(content.safety, this.clinic.country)}
    `;
  }

  #signs(signs: Content['signs']): TemplateResult {
    const {title, intro, items, ask, urgent} = signs;
    return html`<div class="signs">
      ${this.#name(title)}
      <p>${intro}</p>
      <ul class="points">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p>${ask}</p>
      <p class="urgent">${urgent}</p>
      ${this.#sure(signs)}
    </div>`;
  }

  #steps({title, intro, items}: Content['steps']): TemplateResult {
    const ids = idList('steps', this.steps, IDS, IDS, this.refuse);
    const steps = ids.flatMap((id) => items.find((step) => step.id === id) ?? []);
    return html`<div class="section">
      ${this.#name(title)}
      <p class="intro">${intro}</p>
      <ul class="entries" role="list">
        ${steps.map((step) => this.#step(step))}
      </ul>
    </div>`;
  }

  #step(step: GuideStep): TemplateResult {
    const {id, title, summary} = step;
    const open = this.#opened.has(id);
    const part = {id, title, open, level: this.innerLevel + 1, toggle: () => this.#toggle(id)};
    return html`<li class="entry" part="step">
      ${entryHead(STEP_SHAPES[id], disclosureHeading(part), html`<p class="what">${summary}</p>`)}
      ${disclosurePanel(
        part,
        html`
          <p class="label">${msg('What it is', {id: 'alignment-guide.what'})}</p>
          <p>${step.what}</p>
          <p class="label">${msg('What is known', {id: 'alignment-guide.known'})}</p>
          <p>${step.known}</p>
          ${points(msg('How to try it fairly', {id: 'alignment-guide.trial'}), step.trial)}
          <div class="care">
            <p class="label">${msg('Stop if you notice', {id: 'alignment-guide.stop'})}</p>
            <p>${step.stop}</p>
          </div>
          ${this.#sure(step)}
        `,
      )}
    </li>`;
  }

  #assessment(assessment: Content['assessment']): TemplateResult {
    const {title, stages, note} = assessment;
    return html`<div class="section">
      ${this.#name(title)}
      <ol class="stages" role="list">
        ${stages.map((stage) => html`<li>${points(stage.title, stage.items)}</li>`)}
      </ol>
      <p>${note}</p>
      ${this.#sure(assessment)}
    </div>`;
  }

  #name(title: string): TemplateResult {
    return html`<div class="name">${heading(this.innerLevel, title)}</div>`;
  }

  #sure({id, evidence: claim, sources}: ContentUnit): unknown {
    return evidence({id, ...claim, sources: () => loadCited(sources)});
  }

  #toggle(step: GuideStepId): void {
    const open = flip(this.#opened, step);
    this.requestUpdate();
    this.emit('ascent-guide-toggle', {step, open});
  }
}
