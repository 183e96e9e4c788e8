import {html, svg, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {msg} from '../i18n/msg.js';
import {evidenceStyles} from '../theme/evidence.styles.js';
import {disclosurePanel} from './disclosure.js';
import type {Reference} from './references.js';

/** A claim and how sure it is. */
export interface Claim {
  /** Unique within the widget's claims. */
  readonly id: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** What the grade rests on, in plain words. */
  readonly note: string;
  /** Brings the references behind it; called when a reader first opens the claim. */
  readonly sources: () => Promise<readonly Reference[]>;
  /** Stands in place of all this, where the words are not ours. */
  readonly own?: unknown;
}

/** A grade in words. */
export function gradeWords(grade: Claim['grade']): string {
  switch (grade) {
    case 'A':
      return msg('Strong evidence.', {id: 'evidence.strong'});
    case 'B':
      return msg('Moderate evidence.', {id: 'evidence.moderate'});
    case 'C':
      return msg('Limited evidence.', {id: 'evidence.limited'});
    case 'D':
      return msg('Theory or opinion.', {id: 'evidence.theory'});
  }
}

/** What the widget's language says for a claim. */
interface Words {
  readonly question: string;
  readonly grade: string;
  readonly sources: string;
}

class EvidenceDirective extends Directive {
  #host: LitElement | undefined;
  #claim: Claim | undefined;
  #open = false;
  #list: ((title: string) => TemplateResult) | undefined;

  override update({options}: ChildPart, [claim, words]: [Claim, Words]): TemplateResult {
    this.#host = options?.host as LitElement;
    dress(this.#host, evidenceStyles);
    // Lit keeps a place and gives it another claim when a list changes its order.
    if (claim.id !== this.#claim?.id) {
      this.#open = false;
      this.#list = undefined;
    }
    this.#claim = claim;
    return this.render(claim, words);
  }

  override render({id, grade, note}: Claim, words: Words): TemplateResult {
    const panel = {id: `evidence-${id}`, open: this.#open, toggle: this.#toggle};
    return html`<div class="evidence">
      <button
        class="how-sure"
        type="button"
        aria-expanded=${panel.open}
        aria-controls="panel-${panel.id}"
        @click=${panel.toggle}
      >
        <span class="question">${words.question}</span>
        <span class="grade">${bars(grade)} ${words.grade}</span>
      </button>
      ${disclosurePanel(
        panel,
        html`<p>${note}</p>
          ${this.#list?.(words.sources)}`,
      )}
    </div>`;
  }

  #toggle = (): void => {
    this.#open = !this.#open;
    this.#host?.requestUpdate();
    if (this.#open && !this.#list) void this.#bring();
  };

  /** What cannot be had is left out, and asked for again when the reader opens the claim again. */
  async #bring(): Promise<void> {
    const [host, claim] = [this.#host, this.#claim];
    if (!host || !claim) return;
    try {
      const [{references, referencesStyles}, sources] = await Promise.all([
        import('./references.js'),
        claim.sources(),
      ]);
      if (claim.id !== this.#claim?.id) return;
      dress(host, referencesStyles);
      this.#list = (title) => references(title, sources);
      host.requestUpdate();
    } catch {
      // The note stands without them.
    }
  }
}

/**
 * How sure a claim is: a quiet button that says the grade in words, and behind it the note and the
 * sources. It brings its own style and keeps by itself whether it is open. A widget that wears
 * `disclosureStyles` only places it, for any unit of health content:
 *
 * ```ts
 * import {loadCited} from '../../content/load/sources.js';
 * import {evidence} from '../../shared/evidence.js';
 *
 * html`${evidence({id, ...unit.evidence, sources: () => loadCited(unit.sources)})}`;
 * ```
 *
 * Sources that cannot be loaded are left out. On paper the note always stands, and the sources
 * stand where a reader has opened them.
 */
export function evidence(claim: Claim): unknown {
  // Here, since Lit runs a directive only after the widget has said which language it renders in.
  return (
    claim.own ??
    place(claim, {
      question: msg('How sure are we?', {id: 'evidence.how-sure'}),
      grade: gradeWords(claim.grade),
      sources: msg('Sources', {id: 'evidence.sources'}),
    })
  );
}

const place = directive(EvidenceDirective);

function dress({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  const worn = (renderRoot as ShadowRoot).adoptedStyleSheets;
  if (styleSheet && !worn.includes(styleSheet)) worn.push(styleSheet);
}

const BARS = ['M3 16.500V20', 'M9 12.500V20', 'M15 8v12', 'M21 3.500V20'];

/** The grade as one to four bars, for those who look before they read. */
function bars(grade: Claim['grade']): TemplateResult {
  const strong = 'DCBA'.indexOf(grade) + 1;
  return html`<svg class="bars" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${BARS.slice(0, strong).join('')} /><path class="soft" d=${BARS.slice(strong).join('')} />`}
  </svg>`;
}
