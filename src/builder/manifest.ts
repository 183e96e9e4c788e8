/**
 * From the generated list of elements and attributes (`custom-elements.json`) to the fields of a
 * form. Nothing here knows a widget: a new one appears in the builder by being documented.
 */

/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly Declaration[] | undefined;
  }[];
}

interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string | undefined;
  readonly summary?: string | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
}

interface Attribute {
  readonly name: string;
  readonly type?: {readonly text: string} | undefined;
  readonly default?: string | undefined;
  readonly description?: string | undefined;
}

/** Where a field stands in the form: the widget's own, how it looks, or the clinic's facts. */
export type Group = 'widget' | 'look' | 'clinic';

/** One attribute as a form field. */
export interface Field {
  /** The attribute's name. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly group: Group;
  readonly kind: 'choice' | 'color' | 'ids' | 'number' | 'text' | 'url';
  /** The values of a choice or a list of ids, as they are documented; empty for any other kind. */
  readonly choices: readonly string[];
  /** What the widget uses where the attribute is absent; null where that is nothing to name. */
  readonly standard: string | null;
  /** Whether an empty value means "leave this out", which differs from not setting it. */
  readonly hideable: boolean;
  /** Bounds of a number, where its description names them. */
  readonly min?: number;
  readonly max?: number;
}

/** One widget that can be put on a page. */
export interface Widget {
  readonly tag: string;
  readonly name: string;
  readonly summary: string;
  /** In the order of the form: the widget's own, look, clinic. */
  readonly fields: readonly Field[];
}

const LOOK = ['heading', 'heading-level', 'theme', 'accent', 'fit'];

const CLINIC = [
  'clinic-name',
  'phone',
  'locality',
  'region',
  'country',
  'website',
  'booking-url',
  'clinic-email',
  'expectations',
  'hours',
  'time-zone',
  'holidays',
  'author',
  'credentials',
  'facebook',
  'instagram',
  'youtube',
  'resources',
  'structured-data',
];

const URLS = new Set(['website', 'facebook', 'instagram', 'youtube', 'endpoint']);

/** Attributes for programs, which nobody sets by hand. */
const HIDDEN = new Set(['announce', 'request-status', 'booked']);

const EMPTY_HIDES = /;? ?an empty value hides it\.?/i;

const CAPITALS = new Map([
  ['cta', 'CTA'],
  ['url', 'URL'],
]);

/** The widgets of a manifest, by name. An element without a tag is a base class, not a widget. */
export function widgetsOf({modules}: Manifest): readonly Widget[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, summary = '', attributes = []}) =>
      tagName ? {tag: tagName, name: inWords(tagName), summary, fields: fieldsOf(attributes)} : [],
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function fieldsOf(attributes: readonly Attribute[]): readonly Field[] {
  const shown = attributes.filter(({name}) => !HIDDEN.has(name)).map(fieldOf);
  // What stands open at first is named by the ids of the parts.
  const parts = shown.find(({kind}) => kind === 'ids')?.choices ?? [];
  const fields = shown.map((field): Field =>
    field.name === 'open' && parts.length
      ? {
          ...field,
          kind: 'ids',
          choices: [...parts, 'all'],
          help: field.help.replace(/: (?:\w+ )?ids, or all/, ''),
        }
      : field,
  );
  const ordered = (names: readonly string[]): readonly Field[] =>
    names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const own = fields.filter(({group}) => group === 'widget');
  return [...own, ...ordered(LOOK), ...ordered(CLINIC)];
}

function fieldOf({name, type, default: value = '', description = ''}: Attribute): Field {
  const text = type?.text ?? 'string';
  const said = description.replaceAll('`', '');
  const ids = IDS.exec(said)?.[1]?.split(', ') ?? [];
  const literals = choicesOf(text);
  const choices = ids.length ? ids : literals;
  const kind = ids.length ? 'ids' : kindOf(name, text, literals);
  const [, min, max] = (kind === 'number' && /(-?\d+) to (-?\d+)/.exec(said)) || [];
  return {
    name,
    label: inWords(name),
    help: said
      .replace(/ ?Default: [^.]*\./, '')
      .replace(EMPTY_HIDES, '.')
      .replace(/, in which order: .*?\./, kind === 'ids' ? ', in which order.' : '$&'),
    group: LOOK.includes(name) ? 'look' : CLINIC.includes(name) ? 'clinic' : 'widget',
    kind,
    choices,
    standard: standardOf(value, said),
    hideable: EMPTY_HIDES.test(said),
    ...(min && max ? {min: Number(min), max: Number(max)} : {}),
  };
}

/** A list of ids, as descriptions name it. */
const IDS = /in which order: (?:ids from )?([a-z-]+(?:, [a-z-]+)+)/;

const LITERAL = /^(?:(['"])(?<text>.*)\1|(?<digits>-?\d+))$/;

/** The literals of a union type such as `'list' | 'cards'` or `1 | 3 | 5`; none if it has others. */
function choicesOf(type: string): readonly string[] {
  const parts = type.split('|').map((part) => part.trim());
  const named = parts.filter((part) => !['', 'null', 'undefined'].includes(part));
  const literals = named.flatMap((part) => {
    const groups = LITERAL.exec(part)?.groups;
    return groups?.text ?? groups?.digits ?? [];
  });
  return literals.length === named.length ? literals : [];
}

function kindOf(name: string, type: string, choices: readonly string[]): Field['kind'] {
  if (choices.length) return 'choice';
  if (name === 'accent') return 'color';
  if (name.endsWith('-url') || URLS.has(name)) return 'url';
  return /\bnumber\b/.test(type) ? 'number' : 'text';
}

/** A default is the field's value in code or, where that is null, what its description says. */
function standardOf(value: string, description: string): string | null {
  const literal = value.replace(/^(['"])(.*)\1$/, '$2');
  if (literal && literal !== 'null' && literal !== 'undefined') return literal;
  return /\bDefault:? ([^.;]+)/.exec(description)?.[1]?.trim() ?? null;
}

/** A name in kebab case as people read it. */
export function inWords(name: string): string {
  const words = name.split('-').map((word) => CAPITALS.get(word) ?? word);
  return words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
}
