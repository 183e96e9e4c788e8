/**
 * What a widget needs in a language other than the source, and where the page has words of its own;
 * it comes with that language's texts.
 */
import {css, html, type TemplateResult} from 'lit';
import {SOURCE_LOCALE, type Locale} from '../i18n/locale.js';
import {inLocale, msg} from '../i18n/msg.js';
import {bringStrings} from '../i18n/strings.js';
import {safetyLine, type SafetyText} from '../shared/safety.js';
import type {Worded} from './own-words/own-words.js';

/** How a widget speaks where that is not as its source says. */
export interface Dress {
  /** A topic's texts as the page wants them; of the widget's own topic without `topic`. */
  own<T>(content: T, topic?: string): T;
  /** Renders in a language. */
  speak<T>(locale: Locale, render: () => T): T;
  /** What stands below a translation; nothing where a clinician has signed it. */
  note(country: string): TemplateResult | null;
}

const {styleSheet} = css`
  .unsigned,
  .own-words {
    margin-block-start: 1.25em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .own-words {
    margin-block-start: 0.75em;
  }
  .unsigned + div .safety {
    margin-block-start: 0.75em;
  }
`;

/**
 * Brings a language's interface strings and the page's own words, and dresses a widget for them.
 * What it gives makes the widget's dress for any content.
 */
export async function bringTranslation(
  locale: Locale,
  widget?: Worded & {readonly renderRoot: HTMLElement | DocumentFragment},
  hasOwn?: unknown,
): Promise<(content: unknown) => Dress> {
  const [words] = await Promise.all([
    widget && hasOwn
      ? import('./own-words/own-words.js').then(
          ({ownWords}) => ownWords(widget, locale),
          // The page's words are missing, the widget's are there.
          () => undefined,
        )
      : undefined,
    bringStrings(locale),
  ]);
  const worn = (widget?.renderRoot as Partial<DocumentOrShadowRoot> | undefined)
    ?.adoptedStyleSheets;
  if (styleSheet && worn && !worn.includes(styleSheet)) worn.push(styleSheet);
  return (content) => ({
    own: words?.content ?? ((given) => given),
    speak: words?.speak ?? inLocale,
    note: noteOf(locale, content),
  });
}

function noteOf(locale: Locale, content: unknown): Dress['note'] {
  const {safety} = content as {readonly safety?: {readonly original?: SafetyText}};
  const isSigned =
    locale === SOURCE_LOCALE || !JSON.stringify(content).includes('"reviewed":false');
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
}
