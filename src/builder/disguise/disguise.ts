/**
 * Pages that a widget may have to stand on. Each is our own likeness of a kind of page: what its
 * styles do to a guest is meant to be true, its looks belong to nobody.
 */
import type {CSSResult, TemplateResult} from 'lit';
import {hostile} from './hostile.js';
import {darkPage, darkSection, lightPage} from './plain.js';
import {siteBuilder} from './site-builder.js';
import {narrowColumn} from './narrow-column.js';

/** A page around the widgets. */
export interface Disguise {
  readonly id: string;
  readonly name: string;
  /** What is special about it, in one sentence. */
  readonly says: string;
  readonly styles: CSSResult;
  /** The page's body; each widget once, where the page would hold it. */
  page(widgets: readonly HTMLElement[]): TemplateResult;
}

/** The pages, the plainest first. */
export const DISGUISES: readonly [Disguise, ...Disguise[]] = [
  lightPage,
  darkPage,
  siteBuilder,
  narrowColumn,
  darkSection,
  hostile,
];
