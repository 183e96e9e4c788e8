/** From names and texts as they were found to the values of a widget's fields. */
import type {Values} from '../config.js';
import type {Field, Widget} from '../manifest.js';
import {textOf} from './code.js';
import type {FoundPiece, Said} from './finding.js';
import {nearest} from './names.js';

/** What one widget's tag says. */
export interface ReadValues {
  readonly values: Values;
  readonly language: string;
  /** Whether its whole text went along. */
  readonly isWhole: boolean;
  readonly repairs: readonly string[];
}

/** What pages put on any element, and what is only for programs. */
const NOT_SETTINGS =
  /^(?:id|class|style|dir|slot|hidden|role|title|tabindex|v-pre|ngnonbindable|is|key|ref|part|classname|dangerouslysetinnerhtml|announce|request-status|booked|(?:data|aria|on|xml|x)[-:\w.]*)$/;

/** Names that people take for another one. */
const OTHER_NAMES = new Map([
  ['tel', 'phone'],
  ['telephone', 'phone'],
  ['color', 'accent'],
  ['colour', 'accent'],
  ['headline', 'heading'],
  ['name', 'clinic-name'],
]);

/** Reads what a tag says. The first of a name counts, as in HTML. */
export function readValues({widget, said}: FoundPiece): ReadValues {
  const values = new Map<string, string>();
  const repairs: string[] = [];
  let language = '';
  let isWhole = false;
  for (const [name, value] of said.map(unbound)) {
    if (name === 'lang') language ||= value;
    else if (name === 'data-twin' || name === 'twin') isWhole ||= value === 'whole';
    else {
      const field = fieldOf(widget, name, repairs);
      if (!field || values.has(field.name)) continue;
      const read = valueOf(field, value, repairs);
      if (read !== undefined) values.set(field.name, read);
    }
  }
  return {values: Object.fromEntries(values), language, isWhole, repairs};
}

/** Angular's way to give an attribute a text as code. */
function unbound([name, value]: Said): Said {
  const [, bound] = /^\[attr\.([\w-]+)\]$/.exec(name) ?? [];
  return bound && /^(['"]).*\1$/s.test(value) ? [bound, textOf(value)] : [name, value];
}

function fieldOf(widget: Widget, name: string, repairs: string[]): Field | undefined {
  const {fields} = widget;
  const known = fields.find((field) => field.name === name);
  if (known || NOT_SETTINGS.test(name)) return known;
  const names = fields.map((field) => field.name);
  const meant = OTHER_NAMES.get(name) ?? nearest(name.replace(/^data-/, ''), names);
  const field = fields.find((one) => one.name === meant);
  repairs.push(
    field
      ? `“${name}” was read as “${field.name}”.`
      : `${widget.name} has no setting “${name}”. It was left out.`,
  );
  return field;
}

function valueOf(field: Field, value: string, repairs: string[]): string | undefined {
  const {name, kind, choices, hideable} = field;
  if (!value.trim() && !hideable) {
    const isSwitch = choices.includes('on') && choices.includes('off');
    repairs.push(
      isSwitch
        ? `“${name}” stood without a value. It says “on” now.`
        : `“${name}” had no value and was left out.`,
    );
    return isSwitch ? 'on' : undefined;
  }
  if (kind !== 'choice' || choices.includes(value)) return value;
  const choice = nearest(value, choices);
  if (choice === undefined) return value;
  repairs.push(`“${name}” said “${value}”. It was read as “${choice}”.`);
  return choice;
}
