import {html, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';

/** Stands where a text's evidence would, once the words are the clinic's own. */
export const evidenceMark = {
  /** No widget shows it: the mark stands in its place. */
  grade: 'D' as const,
  get note(): string {
    return says();
  },
  get own(): TemplateResult {
    return html`<p class="own-words" part="own-words">${says()}</p>`;
  },
};

/** Made while a widget renders, and so in its language. */
function says(): string {
  return msg('These are the clinic’s own words. Our sources do not stand behind them.', {
    id: 'widget.own-words',
  });
}
