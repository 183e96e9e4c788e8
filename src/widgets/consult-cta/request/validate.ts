import type {RequestFieldId} from '../../../content/schema.js';
import {LIMITS, type Draft, type TextField} from './fields.js';

/** What is wrong with a field: nothing there, not what it should be, or more than can be taken. */
export type Fault = 'missing' | 'wrong' | 'long';

/** What is wrong, by field, in the order of the form. */
export type Faults = ReadonlyMap<RequestFieldId, Fault>;

/**
 * What has to be put right before a request can be sent. `emailFits` is the browser's own word on
 * the email; nothing stricter is asked.
 */
export function faultsOf(draft: Draft, emailFits: boolean): Faults {
  const faults = new Map<RequestFieldId, Fault>();
  for (const field of Object.keys(LIMITS) as TextField[])
    if (draft[field].length > LIMITS[field]) faults.set(field, 'long');
    else if (field === 'name' && !draft.name) faults.set(field, 'missing');
    else if (field === 'phone' && !draft.phone && !draft.email) faults.set(field, 'missing');
    else if (field === 'email' && !emailFits) faults.set(field, 'wrong');
  if (!draft.consent) faults.set('consent', 'missing');
  return faults;
}
