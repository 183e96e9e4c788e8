import {isOff, text} from '../shared/parse.js';
import {rawSettings} from './settings.js';

/** Who wrote the article. An empty text means "not set": what is not set is not shown. */
export interface ClinicAuthor {
  readonly author: string;
  /** The letters after the name, for example `PT, DPT`. */
  readonly credentials: string;
}

/** The author of the article where a page names nobody else. */
export const DEFAULT_AUTHOR = 'Dr. Robert Berghorn, Jr.';

/** What a widget's own attributes say of the author; null or absent where they say nothing. */
export type AuthorAttributes = {readonly [name in keyof ClinicAuthor]?: string | null};

/** The author for one widget, from the same sources as the clinic's facts. `off` names nobody. */
export function clinicAuthor(attributes: AuthorAttributes): ClinicAuthor {
  const raw = rawSettings(attributes);
  const named = (name: keyof ClinicAuthor, standard: string): string => {
    const value = text(raw(name));
    return isOff(value) ? '' : value || standard;
  };
  return {author: named('author', DEFAULT_AUTHOR), credentials: named('credentials', '')};
}
