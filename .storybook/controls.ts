import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest from '../custom-elements.json' with {type: 'json'};

/** What the manifest says of one thing an element offers. */
interface Offer {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

/** What the manifest says of an element. */
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly Offer[];
  readonly events?: readonly Offer[];
  readonly slots?: readonly Offer[];
  readonly cssParts?: readonly Offer[];
  readonly cssProperties?: readonly Offer[];
}

/** Bounds of the attributes that are numbers; the manifest knows types, not ranges. */
const RANGES: Readonly<Record<string, {min: number; max: number; step: number}>> = {
  'heading-level': {min: 1, max: 6, step: 1},
  left: {min: -6, max: 10, step: 1},
  right: {min: -6, max: 10, step: 1},
};

/** The manifest's entry of an element; a tag it does not have is a mistake in a story. */
export function declarationOf(tag: string): Declaration {
  const found = manifest.modules
    .flatMap((module): readonly Declaration[] => module.declarations)
    .find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>; run "npm run manifest".`);
  return found;
}

/** Storybook's tables and controls for an element, all of them from the manifest. */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes, events, slots, cssParts, cssProperties} = declarationOf(tag);
  return {
    ...rows('attributes', attributes, ({name, type}) => ({control: controlOf(name, type?.text)})),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows('parts', cssParts),
    ...rows('tokens', cssProperties),
  };
}

function rows(
  category: string,
  offers: readonly Offer[] = [],
  more: (offer: Offer) => Partial<InputType> = () => ({control: false}),
): ArgTypes {
  return Object.fromEntries(
    offers.map((offer) => [
      // A part or an event may share an attribute's name; only attributes are arguments.
      category === 'attributes' ? offer.name : `${category}: ${offer.name}`,
      {
        name: offer.name || 'default',
        ...(offer.description ? {description: offer.description} : {}),
        ...optionsOf(offer.type?.text),
        ...more(offer),
        table: {
          category,
          ...(offer.type ? {type: {summary: oneLine(offer.type.text)}} : {}),
          ...(shown(offer.default) ? {defaultValue: {summary: shown(offer.default)}} : {}),
        },
      },
    ]),
  );
}

function controlOf(name: string, type = ''): NonNullable<InputType['control']> {
  if (name === 'accent') return {type: 'color'};
  if (name in RANGES) return {type: 'number', ...RANGES[name]};
  return {type: choices(type).length ? 'select' : 'text'};
}

function optionsOf(type = ''): Partial<InputType> {
  const options = choices(type);
  return options.length ? {options} : {};
}

/** The values of a union of literals, `'a' | 'b' | null`; none where it allows any text. */
function choices(type: string): readonly string[] {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'null' && part !== 'undefined');
  const literal = /^(?:'([^']*)'|(-?\d+(?:\.\d+)?))$/;
  if (parts.length < 2 || !parts.every((part) => literal.test(part))) return [];
  return parts.map((part) => part.replaceAll("'", ''));
}

/** A long union stands on lines of its own in the source, each with a bar. */
function oneLine(type: string): string {
  return type.replace(/\s+/g, ' ').replace(/^\| /, '');
}

function shown(value: string | undefined): string {
  return value === undefined || value === 'null' ? '' : value.replaceAll("'", '');
}
