import {isOff, MAX_PASSAGE, text, url, type Refuse} from '../shared/parse.js';
import {pageRecord} from './script-settings.js';

/** The clinic's facts. An empty text or list means "not set": what is not set is not shown. */
export interface ClinicSettings {
  readonly clinicName: string;
  /** As people write it, for example `516-387-0053`. */
  readonly phone: string;
  readonly locality: string;
  readonly region: string;
  /** ISO 3166-1 code; decides which emergency number is named. */
  readonly country: string;
  /** https, http or relative address. */
  readonly bookingUrl: string;
  /** What a visitor can expect at the consultation, one text each. */
  readonly expectations: readonly string[];
}

/** A setting's name in code; in HTML it is written in kebab case (`clinicName`, `clinic-name`). */
export type SettingName = keyof ClinicSettings;

/** Ascent Physical Therapy's own facts, used where a page says nothing else. */
export const DEFAULTS = {
  clinicName: 'Ascent Physical Therapy',
  phone: '516-387-0053',
  locality: 'North Massapequa',
  region: 'NY',
  country: 'US',
} as const;

/** What a widget's own attributes say; null or absent where they say nothing. */
export type SettingAttributes = {readonly [name in SettingName]?: string | null};

/**
 * The clinic's facts for one widget. Each is taken from the first that has it: the widget's
 * attribute, `window.ascentConfig`, the script tag's `data-*`, its address's query, the default.
 * A phone without digits and an unsafe address are refused; the default stands in.
 */
export function clinicSettings(attributes: SettingAttributes, refuse: Refuse): ClinicSettings {
  const raw = rawSettings(attributes);
  const named = (name: keyof typeof DEFAULTS): string => text(raw(name)) || DEFAULTS[name];
  return {
    clinicName: named('clinicName'),
    phone: phoneNumber(named('phone'), refuse),
    locality: named('locality'),
    region: named('region'),
    country: named('country').toUpperCase(),
    bookingUrl: url('booking-url', raw('bookingUrl'), refuse),
    expectations: texts(raw('expectations')),
  };
}

/**
 * What a page says of a setting, by its name in code: from the first source that has it, as written,
 * or `''`. A list in `window.ascentConfig` comes as one text with the separator between its parts.
 */
export function rawSettings(attributes: object): (name: string, separator?: string) => string {
  const sources = [attributes, pageConfig(), pageRecord()?.settings ?? {}];
  return (name, separator = '|') => {
    for (const source of sources) {
      const value = ownText(source, name, separator);
      if (value !== undefined) return value;
    }
    return '';
  };
}

function phoneNumber(value: string, refuse: Refuse): string {
  if ((value.match(/\d/g) ?? []).length >= 3) return value;
  refuse('phone', value, 'a phone number');
  return DEFAULTS.phone;
}

function texts(raw: string): readonly string[] {
  if (isOff(raw)) return [];
  return text(raw, MAX_PASSAGE)
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * `window.ascentConfig`, unless the page has a frame of that name instead: reading another
 * origin's window throws.
 */
export function pageConfig(): object {
  const config = (globalThis as {ascentConfig?: {window?: unknown} | null}).ascentConfig;
  return typeof config === 'object' && config?.window !== config ? (config ?? {}) : {};
}

/** A text the page really wrote: elements that share the name (`<a id="ascentConfig">`) are not. */
function ownText(source: object, name: string, separator: string): string | undefined {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const key of [name, kebab]) {
    const value: unknown = (source as Record<string, unknown>)[key];
    if (typeof value === 'string' && value.trim()) return value;
    if (Array.isArray(value))
      return value.filter((part) => typeof part === 'string').join(separator);
  }
  return undefined;
}
