/** What a widget needs in a language other than the source; it comes with that language's texts. */
import {css, html, type TemplateResult} from 'lit';
import type {Locale} from '../i18n/locale.js';
import {msg} from '../i18n/msg.js';
import {bringStrings} from '../i18n/strings.js';
import {safetyLine, type SafetyText} from '../shared/safety.js';

/** Says what stands below a widget in a translation; nothing where a clinician has signed it. */
export type Note = (country: string) => TemplateResult | null;

const {styleSheet} = css`
  .unsigned {
    margin-block-start: 1.25em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .unsigned + div .safety {
    margin-block-start: 0.75em;
  }
`;

/**
 * Brings a language's interface strings, and dresses a widget for the note. What it gives makes
 * the note of any content.
 */
export async function bringTranslation(
  locale: Locale,
  root?: Partial<DocumentOrShadowRoot>,
): Promise<(content: unknown) => Note> {
  await bringStrings(locale);
  const worn = root?.adoptedStyleSheets;
  if (styleSheet && worn && !worn.includes(styleSheet)) worn.push(styleSheet);
  return (content) => {
    const {safety} = content as {readonly safety?: {readonly original?: SafetyText}};
    const isSigned = !JSON.stringify(content).includes('"reviewed":false');
    return (country) =>
      isSigned
        ? null
        : html`<p class="unsigned" part="unsigned">
              ${msg('This translation has not been checked by a clinician yet.', {id: 'widget.unsigned'})}
            </p>
            ${
              safety?.original
                ? html`<div lang="en" dir="ltr">${safetyLine(safety.original, country)}</div>`
                : null
            }`;
  };
}
