import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {AscentElement} from '../../src/element/ascent-element.js';
import {define} from '../../src/element/define.js';
import {baseStyles} from '../../src/theme/base.styles.js';

interface SampleContent {
  readonly title: string;
}

/** The least widget there is: what it does, every widget does. */
export class SampleWidget extends AscentElement<SampleContent> {
  static override readonly tag: string = 'sample-widget';
  static override styles = [baseStyles];

  /** What the next `loadContent` of any sample gives. */
  static content: () => Promise<SampleContent> = () => Promise.resolve({title: 'Run well'});

  /** Where a widget of this class breaks. */
  @property() breaks: 'body' | 'willUpdate' | 'updated' | null = null;

  protected override willUpdate(): void {
    if (this.breaks === 'willUpdate') throw new Error('The willUpdate broke.');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.breaks === 'updated') throw new Error('The updated broke.');
  }

  protected override loadContent(): Promise<SampleContent> {
    return SampleWidget.content();
  }

  protected override defaultHeading(content: SampleContent): string {
    return content.title;
  }

  protected override body(): TemplateResult | typeof nothing {
    if (this.breaks === 'body') throw new Error('The body broke.');
    return html`<p>Calm and steady.</p>
      <a href=${`tel:${this.clinic.phone}`}>${this.clinic.phone}</a>
      <button class="action primary" type="button">Start</button>
      <p class="safety">Call 911</p>`;
  }
}

define(SampleWidget);

declare global {
  interface HTMLElementTagNameMap {
    'sample-widget': SampleWidget;
  }
}

/** The part of a sample that a reader meets. */
export function shown(widget: Element): ShadowRoot {
  return widget.shadowRoot!;
}

/** The first element of that kind that a reader meets. */
export function part(widget: Element, selector: string): HTMLElement {
  return shown(widget).querySelector<HTMLElement>(selector)!;
}

/** A sample on the page, and its content shown. */
export async function sample(
  attributes: Readonly<Record<string, string>> = {},
): Promise<SampleWidget> {
  const widget = document.createElement('sample-widget');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const ready = new Promise((resolve) => widget.addEventListener('ascent-ready', resolve));
  document.body.append(widget);
  await ready;
  return widget;
}

afterEach(() => {
  document.querySelectorAll('sample-widget').forEach((widget) => widget.remove());
});
