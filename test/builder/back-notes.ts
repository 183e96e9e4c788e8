import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {AscentElement} from '../../src/element/ascent-element.js';
import {define} from '../../src/element/define.js';
import {disclosureHeading, disclosurePanel} from '../../src/shared/disclosure.js';
import {helpLine} from '../../src/shared/help-line.js';
import {baseStyles} from '../../src/theme/base.styles.js';

/** A widget that can be read, opened and measured; the other one of the manifest never comes. */
export class BackNotes extends AscentElement<string> {
  static override readonly tag = 'back-notes';
  static override styles = baseStyles;

  /** What the next `loadContent` gives. */
  static content: () => Promise<string> = () => Promise.resolve('Notes & “more”');

  @property() open: string | null = null;

  protected override loadContent(): Promise<string> {
    return BackNotes.content();
  }

  protected override defaultHeading(content: string): string {
    return content;
  }

  #open = false;

  protected override body(): TemplateResult {
    const toggle = (): void => {
      this.#open = true;
      this.requestUpdate();
    };
    const open = this.#open || this.open === 'all';
    const part = {id: 'note', title: 'A note', level: this.innerLevel, open, toggle};
    return html`${disclosureHeading(part)}${disclosurePanel(part, html`<p>What it says.</p>`)}
    ${helpLine(this.clinic)}`;
  }
}

define(BackNotes);
