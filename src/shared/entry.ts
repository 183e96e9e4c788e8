import {html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {idList, isOff, text, type Refuse} from './parse.js';

/** What of a list's entry is always in sight: its drawing, its title and what stands below that. */
export function entryHead(
  shape: SVGTemplateResult,
  title: TemplateResult,
  below: TemplateResult,
): TemplateResult {
  return html`<svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>
    <div class="head">${title} ${below}</div>`;
}

/** A named list of short texts. */
export function points(label: string, items: readonly string[]): TemplateResult {
  return html`<p class="label">${label}</p>
    <ul class="points">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/**
 * Which entries stand open at first: ids, or `all`. Absent or off gives none; unknown ids are
 * refused and left out.
 */
export function openAtFirst<T extends string>(
  raw: unknown,
  ids: readonly T[],
  refuse: Refuse,
): Set<T> {
  const wanted = text(raw).toLowerCase();
  if (isOff(wanted)) return new Set();
  if (wanted === 'all' || wanted === 'true') return new Set(ids);
  return new Set(idList('open', wanted, ids, [], refuse));
}

/** Opens what is closed and closes what is open; whether it is open now. */
export function flip<T>(opened: Set<T>, id: T): boolean {
  if (opened.delete(id)) return false;
  opened.add(id);
  return true;
}
