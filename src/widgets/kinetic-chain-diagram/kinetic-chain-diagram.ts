import {html, type TemplateResult} from 'lit';
import {loadChain, loadSafety} from '../../content/load.js';
import type {ChainContent, SafetyContent} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {baseStyles} from '../../theme/base.styles.js';

type Content = ChainContent & {readonly safety: SafetyContent};

export class KineticChainDiagram extends AscentElement<Content> {
  static override readonly tag = 'kinetic-chain-diagram';
  static override styles = [baseStyles];
  protected override async loadContent(locale: Locale): Promise<Content> {
    const [chain, safety] = await Promise.all([loadChain(locale), loadSafety(locale)]);
    return {...chain, safety};
  }
  protected override defaultHeading(content: Content): string {
    return content.heading;
  }
  protected override body(content: Content): TemplateResult {
    return html`<p class="lead">${content.lead}</p>`;
  }
}
