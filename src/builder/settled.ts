/**
 * One way to say a configuration, of the many that mean the same: what is said for all widgets is
 * the page's, what a widget does anyway is not said, and nothing is said that no page could hold.
 */
import {wellFormed} from '../shared/parse.js';
import type {Config, Piece, Values} from './config.js';
import type {Field, Widget} from './manifest.js';

/** Whether a field is said once for all widgets. The title is each widget's own. */
export function isOfPage({group, name}: Field): boolean {
  return group !== 'widget' && name !== 'heading';
}

/** The same configuration, said in the one way. Widgets that nobody knows fall away. */
export function settled(config: Config, widgets: readonly Widget[]): Config {
  const known = config.pieces.flatMap((piece) => {
    const widget = widgets.find(({tag}) => tag === piece.tag);
    return widget ? [{widget, said: saidOf(widget, piece, config.page)}] : [];
  });
  const page = new Map<string, string>();
  for (const name of new Set(known.flatMap(({widget}) => pageNames(widget)))) {
    const takers = known.filter(({widget}) => widget.fields.some((field) => field.name === name));
    const values = takers.map(({said}) => said.get(name));
    const [most] = [...values].sort((one, other) => count(values, other) - count(values, one));
    if (most !== undefined && !values.includes(undefined)) page.set(name, most);
  }
  return {
    ...config,
    pieces: known.map(({widget: {tag}, said}) => {
      const own = [...said].filter(([name, value]) => page.get(name) !== value);
      return {tag, values: Object.fromEntries(own)};
    }),
    page: Object.fromEntries(page),
    language: holdable(config.language).trim(),
  };
}

/** A piece with all that is said of it, the page's values among its own. */
export function wholePiece(piece: Piece, page: Values, widget: Widget): Piece {
  return {tag: piece.tag, values: Object.fromEntries(saidOf(widget, piece, page))};
}

function saidOf({fields}: Widget, {values}: Piece, page: Values): ReadonlyMap<string, string> {
  const said = fields.flatMap((field): [string, string][] => {
    const {name, standard, hideable} = field;
    const raw = values[name] ?? (isOfPage(field) ? page[name] : undefined);
    const value = raw === undefined ? undefined : holdable(raw);
    const isSaid = value !== undefined && value !== standard && (value.trim() !== '' || hideable);
    return isSaid ? [[name, value]] : [];
  });
  return new Map(said);
}

function pageNames({fields}: Widget): readonly string[] {
  return fields.filter(isOfPage).map(({name}) => name);
}

function count<T>(values: readonly T[], wanted: T): number {
  return values.filter((value) => value === wanted).length;
}

/** A text as a page can hold it: HTML has no NUL, and a file has no half of a character. */
function holdable(value: string): string {
  return wellFormed(value.replaceAll('\0', ''));
}
