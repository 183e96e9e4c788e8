import {rawSettings} from '../../../clinic/settings.js';
import {isOff, type Refuse} from '../../../shared/parse.js';

/** The clinic's email, from the same sources as its other facts; `''` where none is set. */
export function clinicEmail(element: Element, refuse: Refuse): string {
  const raw = rawSettings({clinicEmail: element.getAttribute('clinic-email')});
  const value = raw('clinicEmail').trim();
  // Nothing that would start the link's own fields, or a second address.
  if (/^[^\s@?&#%,;]+@[^\s@?&#%,;]+$/.test(value)) return value;
  if (value && !isOff(value)) refuse('clinic-email', value, 'an email');
  return '';
}
