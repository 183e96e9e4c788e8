import {isOff, MAX_PASSAGE, text, url, type Refuse} from '../shared/parse.js';
import {rawSettings} from './settings.js';

/** Something of the clinic's own to read or watch. */
export interface Resource {
  readonly title: string;
  /** https, http or relative address. */
  readonly address: string;
}

/** The clinic's own places on the web. An empty text or list means "not set": it is not shown. */
export interface ClinicLinks {
  readonly website: string;
  readonly facebook: string;
  readonly instagram: string;
  readonly youtube: string;
  readonly resources: readonly Resource[];
}

/** What a widget's own attributes say of the links; null or absent where they say nothing. */
export type LinkAttributes = {readonly [name in keyof ClinicLinks]?: string | null};

/**
 * The clinic's links for one widget, from the same sources as its facts. Addresses that are not
 * https, http or relative are refused, and so are resources without a title or an address.
 */
export function clinicLinks(attributes: LinkAttributes, refuse: Refuse): ClinicLinks {
  const raw = rawSettings(attributes);
  const link = (name: keyof LinkAttributes): string => url(name, raw(name), refuse);
  return {
    website: link('website'),
    facebook: link('facebook'),
    instagram: link('instagram'),
    youtube: link('youtube'),
    resources: resources(raw('resources', ';'), refuse),
  };
}

/** Reads `Title | https://…; Title | /page`. A title may hold bars; an address has `;` as `%3B`. */
function resources(raw: string, refuse: Refuse): readonly Resource[] {
  if (isOff(raw)) return [];
  // One more than is allowed tells that the last entry may be cut short.
  const value = text(raw, MAX_PASSAGE + 1);
  const entries = value.split(';');
  if (value.length > MAX_PASSAGE)
    refuse('resources', entries.pop() ?? '', `at most ${MAX_PASSAGE} characters`);
  return entries.flatMap((entry) => {
    const [, title = '', given = ''] = /^(.*)\|(.*)$/s.exec(entry) ?? [];
    const named = text(title);
    const address = named && url('resources', given, refuse);
    if (address) return {title: named, address};
    if (entry.trim() && !(named && given.trim()))
      refuse('resources', entry.trim(), 'Title | https://… with ; between two of them');
    return [];
  });
}
