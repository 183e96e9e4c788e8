/** What a configuration comes to for each widget of a page. */
import {directionOf} from '../../i18n/locale.js';
import type {Config, Piece, Values} from '../config.js';
import type {Widget} from '../manifest.js';
import {settled, wholePiece} from '../settled.js';
import type {World} from './platform.js';

/** One widget as it will stand on a page. */
export interface Told {
  readonly widget: Widget;
  /** All that is said of it, the page's values among its own. */
  readonly piece: Piece;
  /** All that its tag says. */
  readonly attributes: Values;
  /** Lines of HTML inside its tag; empty for none. */
  readonly inside: string;
}

/** A page with its widgets. */
export interface ToldPage {
  readonly told: readonly Told[];
  /** What the script's tag says for all widgets, so that none of their tags does. */
  readonly facts: Values;
}

/** All that is said, on the tags of the widgets. */
export function onTags(config: Config, world: World): readonly Told[] {
  return pageOf(config, world, false).told;
}

/**
 * All that is said, with the clinic's facts on the script's tag where there are several widgets: a
 * new phone number is then changed in one place.
 */
export function onScript(config: Config, world: World): ToldPage {
  return pageOf(config, world, config.pieces.length > 1);
}

function pageOf(config: Config, world: World, withFacts: boolean): ToldPage {
  const {pieces, page, language, twin} = settled(config, world.widgets);
  const facts = new Map<string, string>();
  const told = pieces.flatMap((own): Told[] => {
    const widget = world.widgets.find(({tag}) => tag === own.tag);
    if (!widget) return [];
    const piece = wholePiece(own, page, widget);
    const attributes = new Map(Object.entries(piece.values));
    for (const {name, group} of widget.fields) {
      const fact = withFacts && group === 'clinic' ? page[name] : undefined;
      if (fact === undefined) continue;
      facts.set(name, fact);
      if (attributes.get(name) === fact) attributes.delete(name);
    }
    const inside = twin === 'none' ? '' : world.twinOf(piece);
    const marks = {...inLanguage(language), ...(inside && twin === 'whole' ? WHOLE : {})};
    return [{widget, piece, attributes: {...Object.fromEntries(attributes), ...marks}, inside}];
  });
  return {told, facts: Object.fromEntries(facts)};
}

/** Says to the builder, when it reads the lines again, how much text was chosen. */
export const WHOLE = {'data-twin': 'whole'};

/** The fallback needs the direction; the widget itself would know. */
function inLanguage(language: string): Values {
  if (!language) return {};
  return directionOf(language) === 'rtl' ? {lang: language, dir: 'rtl'} : {lang: language};
}
