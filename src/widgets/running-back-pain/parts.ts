import {pageRecord} from '../../clinic/script-settings.js';
import type {SectionId} from '../../content/schema.js';

/** The widget of each section. It is named here, never imported. */
export const PARTS: Readonly<Record<SectionId, string>> = {
  types: 'back-pain-types',
  chain: 'kinetic-chain-diagram',
  guide: 'alignment-guide',
  tips: 'back-pain-tips',
  consult: 'consult-cta',
  resources: 'clinic-resources',
};

/** Sections in the article's order. */
export const SECTIONS = Object.keys(PARTS) as SectionId[];

/** Sections to come: a page may name them already, and they are passed over until they exist. */
export const LATER = ['self-check', 'routine', 'cadence'] as const;

/** What a part is told by the article; an empty text tells nothing. */
export type PartAttributes = Readonly<Record<string, string>> & {readonly heading: string};

/**
 * Sets a part's attributes to what is given; an empty text takes one away. What is as it should be
 * is not written again: whoever watches the attributes would never come to rest.
 */
export function setAttributes(part: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (!value) part.removeAttribute(name);
    else if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}

/**
 * Brings the files of a part. True when it is there or on its way, false when there is nobody to
 * bring it; the promise fails when the files do.
 */
export async function bring(part: Element): Promise<boolean> {
  const tag = part.localName;
  if (customElements.get(tag)) return true;
  const coming = pageRecord()?.bring?.(tag, part);
  await coming;
  return coming !== undefined;
}
