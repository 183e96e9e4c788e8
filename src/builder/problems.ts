/** What is wrong with settings, and the clinic as it is known by them. */
import {clinicSettings, type ClinicSettings} from '../clinic/settings.js';
import {number, url, type Refuse} from '../shared/parse.js';
import {telHref} from '../shared/phone.js';
import {escape, openTag} from '../twin/markup.js';
import type {Values} from './config.js';
import type {Field, Widget} from './manifest.js';

/** What an attribute of a preview or a snippet carries: the name and the text. */
export type Setting = readonly [name: string, value: string];

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

/** One line with the clinic's phone, for as long as the widget's own text is not there. */
export function callLine(values: Values): string {
  const {clinicName, phone, country} = clinicOf(values, () => undefined);
  const link = openTag({name: 'a', attributes: {href: telHref(phone, country)}});
  return `<p>Call ${escape(clinicName)}: ${link}${escape(phone)}</a></p>`;
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

function checkNumber({name, min, max}: Field, value: string, refuse: Refuse): void {
  const bounds = {min: min ?? -Infinity, max: max ?? Infinity, fallback: 0};
  const expected = min === undefined ? 'a number' : `a number from ${bounds.min} to ${bounds.max}`;
  number(name, value, bounds, () => refuse(name, value, expected));
}
