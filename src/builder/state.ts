/** What can be done to a configuration. Pure: each gives a new one. */
import {directionOf} from '../i18n/locale.js';
import type {Config, Piece, Values} from './config.js';
import type {Field, Widget} from './manifest.js';
import {isOfPage, settled, wholePiece} from './settled.js';
import {problemsOf, usableOf, type Setting} from './problems.js';

/** A page without widgets, said in the page's own language. */
export const EMPTY: Config = {
  pieces: [],
  page: {},
  language: '',
  twin: 'short',
  release: 'following',
};

/** One widget as it is shown: what stands on its tag. */
export interface Shown {
  readonly tag: string;
  readonly settings: readonly Setting[];
}

/** Puts a widget below the others. */
export function withPiece(config: Config, tag: string): Config {
  return {...config, pieces: [...config.pieces, {tag, values: {}}]};
}

/** Takes every widget of that tag off the page. */
export function withoutTag(config: Config, tag: string): Config {
  return {...config, pieces: config.pieces.filter((piece) => piece.tag !== tag)};
}

/** Swaps a widget with the one above (-1) or below it (1); at the end of the row nothing changes. */
export function movedPiece(config: Config, at: number, by: -1 | 1): Config {
  const pieces = [...config.pieces];
  const [piece, other] = [pieces[at], pieces[at + by]];
  if (!piece || !other) return config;
  pieces[at] = other;
  pieces[at + by] = piece;
  return {...config, pieces};
}

/** Sets a value on one widget, or takes it back with `undefined`. */
export function withOwn(
  config: Config,
  at: number,
  name: string,
  value: string | undefined,
): Config {
  const pieces = config.pieces.map((piece, index) =>
    index === at ? {...piece, values: withValue(piece.values, name, value)} : piece,
  );
  return {...config, pieces};
}

/** Sets a value for all widgets, or takes it back with `undefined`. */
export function withShared(config: Config, name: string, value: string | undefined): Config {
  return {...config, page: withValue(config.page, name, value)};
}

function withValue(values: Values, name: string, value: string | undefined): Values {
  const rest = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
}

/** The fields that are said once, of all these widgets, in the order of the form. */
export function sharedFields(widgets: readonly Widget[]): readonly Field[] {
  const found = new Map<string, Field>();
  const fields = widgets.flatMap((widget) => widget.fields).filter(isOfPage);
  for (const field of fields) if (!found.has(field.name)) found.set(field.name, field);
  return [...found.values()];
}

/** The configuration without the values that no widget could use. */
export function usableConfig(config: Config, widgets: readonly Widget[]): Config {
  const widgetOf = (tag: string): Widget | undefined => widgets.find((one) => one.tag === tag);
  const pieces = config.pieces.map((piece): Piece => {
    const widget = widgetOf(piece.tag);
    return widget
      ? {...piece, values: usableOf(piece.values, problemsOf(widget, piece.values))}
      : piece;
  });
  const chosen = config.pieces.flatMap(({tag}) => widgetOf(tag) ?? []);
  const page = chosen.reduce<Values>(
    (values, widget) => usableOf(values, problemsOf(widget, values)),
    config.page,
  );
  return {...config, pieces, page};
}

/** The widgets as the lines of a page name them. Give it what can be used. */
export function shownOf(config: Config, widgets: readonly Widget[]): readonly Shown[] {
  const {pieces, page, language} = settled(config, widgets);
  return pieces.flatMap((piece): readonly Shown[] => {
    const widget = widgets.find(({tag}) => tag === piece.tag);
    if (!widget) return [];
    const settings = Object.entries(wholePiece(piece, page, widget).values);
    return [{tag: piece.tag, settings: [...inLanguage(language), ...settings]}];
  });
}

/** What puts a widget into a language. */
export function inLanguage(language: string): readonly Setting[] {
  return language
    ? [
        ['lang', language],
        ['dir', directionOf(language)],
      ]
    : [];
}
