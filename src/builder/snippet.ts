/** From settings to the text that an admin pastes into a page. */
import {clinicSettings, type ClinicSettings} from '../clinic/settings.js';
import {fill} from '../shared/fill.js';
import {number, text, url, type Refuse} from '../shared/parse.js';
import {telHref} from '../shared/phone.js';
import type {Field, Widget} from './manifest.js';

/** What was set, by attribute name. Absent means "as the widget has it"; `''` says "nothing". */
export type Values = Readonly<Record<string, string>>;

/** What a widget says before it runs: its title, one line and its main points. */
export interface Fallback {
  readonly heading: string;
  /** `{clinic}` stands for the clinic's name. */
  readonly lead: string;
  readonly points: readonly string[];
}

/** What an attribute of a preview or a snippet carries: the name and the text. */
export type Setting = readonly [name: string, value: string];

/** The attributes that a page needs: those whose value differs from what the widget does anyway. */
export function settingsOf({fields}: Widget, values: Values): readonly Setting[] {
  return fields.flatMap(({name, standard}): Setting[] => {
    const value = values[name]?.replaceAll('\0', '');
    return value === undefined || value === standard ? [] : [[name, value]];
  });
}

/** What is wrong with the values, by attribute name, in words for a person. */
export function problemsOf({fields}: Widget, values: Values): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  const refuse: Refuse = (name, _, expected) => problems.set(name, `Please give ${expected}.`);
  for (const field of fields) {
    const value = values[field.name] ?? '';
    if (field.kind === 'url')
      url(field.name, value, () =>
        refuse(field.name, value, 'an address that starts with https://'),
      );
    if (field.kind === 'number') checkNumber(field, value, refuse);
    if (field.kind === 'color' && value.trim() && !CSS.supports('color', value.trim()))
      refuse(field.name, value, 'a color, such as #0b6b66 or teal');
  }
  clinicOf(values, refuse);
  return problems;
}

/** The values that a widget can use: those without a problem. */
export function usableOf(values: Values, problems: ReadonlyMap<string, string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !problems.has(name)));
}

/** The lines to paste: the script, which a page needs once, and the widget with its fallback. */
export function snippetOf(
  widget: Widget,
  values: Values,
  script: string,
  fallback: Fallback,
): string {
  const attributes = settingsOf(widget, values).map(
    ([name, value]) => ` ${name}="${escape(value)}"`,
  );
  const inside = fallbackLines(values, fallback).map((line) => `  ${line}\n`);
  return (
    `<script async src="${escape(script)}"></script>\n` +
    `<${widget.tag}${attributes.join('')}>\n${inside.join('')}</${widget.tag}>`
  );
}

/** The clinic as the widget will show it, with its own facts where a setting cannot be used. */
export function clinicOf(values: Values, refuse: Refuse): ClinicSettings {
  const attributes = {
    clinicName: values['clinic-name'] ?? null,
    phone: values.phone ?? null,
    locality: values.locality ?? null,
    region: values.region ?? null,
    country: values.country ?? null,
  };
  return clinicSettings(attributes, refuse);
}

/** A text as it must be written between double quotes or tags. */
export function escape(value: string): string {
  return value
    .replaceAll('\0', '')
    .replace(/[&<>"\r\n\t]/g, (character) => ESCAPES.get(character) ?? character);
}

// A line break inside a value is written out: a parser folds CR, and editors re-indent lines.
const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

function fallbackLines(values: Values, fallback: Fallback): readonly string[] {
  const {clinicName, phone, country} = clinicOf(values, () => undefined);
  const title = values.heading ?? fallback.heading;
  const level = Math.round(
    number(
      'heading-level',
      values['heading-level'],
      {min: 1, max: 6, fallback: 2},
      () => undefined,
    ),
  );
  const {points} = fallback;
  const lead = fill(fallback.lead, {clinic: clinicName});
  const link = `<a href="${escape(telHref(phone, country))}">${escape(phone)}</a>`;
  return [
    ...(text(title) ? [`<h${level}>${escape(text(title))}</h${level}>`] : []),
    ...(lead ? [`<p>${escape(lead)}</p>`] : []),
    ...(points.length
      ? ['<ul>', ...points.map((point) => `  <li>${escape(point)}</li>`), '</ul>']
      : []),
    `<p>Call ${escape(clinicName)}: ${link}</p>`,
  ];
}

function checkNumber({name, min, max}: Field, value: string, refuse: Refuse): void {
  const bounds = {min: min ?? -Infinity, max: max ?? Infinity, fallback: 0};
  const expected = min === undefined ? 'a number' : `a number from ${bounds.min} to ${bounds.max}`;
  number(name, value, bounds, () => refuse(name, value, expected));
}
