/** The columns of both databases, and how a row and a request become each other. */
import {FIELDS} from '../request.js';

/** @typedef {import('../request.js').KeptRequest} KeptRequest */

/** @type {readonly (keyof KeptRequest)[]} */
const NAMES = [...FIELDS, 'receivedAt', 'suspect'];

/** In snake case, since PostgreSQL folds capitals. */
export const COLUMNS = NAMES.map((name) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`));

/**
 * @param {KeptRequest} request
 * @returns {string[]} in the order of {@link COLUMNS}
 */
export function valuesOf(request) {
  return NAMES.map((name) => request[name]);
}

/**
 * @param {unknown} row
 * @returns {KeptRequest}
 */
export function requestOf(row) {
  const values = /** @type {Record<string, string>} */ (row);
  return /** @type {KeptRequest} */ (
    Object.fromEntries(NAMES.map((name, index) => [name, values[COLUMNS[index] ?? '']]))
  );
}
