import {html, type TemplateResult} from 'lit';
import type {JointText} from '../../content/schema.js';
import {disclosureHeading, disclosurePanel} from '../../shared/disclosure.js';

/** What one joint's card needs to know. */
export interface JointView {
  readonly joint: JointText;
  /** What happens at the joint now. */
  readonly sentences: readonly string[];
  /** The closer look; undefined until it has come. */
  readonly more: TemplateResult | undefined;
  readonly level: number;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly toggle: () => void;
}

/**
 * One joint in words: what happens now and, behind it, what that means and how sure it is.
 */
export function jointCard(view: JointView): TemplateResult {
  const {joint, sentences, more, chosen, level, open, toggle} = view;
  const {id, name, meaning, evidence} = joint;
  const part = {id, title: name, level, open, toggle};
  return html`<li class="joint ${chosen ? 'chosen' : ''}" part="joint">
    ${disclosureHeading(part)}
    <p class="happens">${sentences.join(' ')}</p>
    ${disclosurePanel(
      part,
      html`<p>${meaning}</p>
        ${more ?? html`<p class="small">${evidence.note}</p>`}`,
    )}
  </li>`;
}
