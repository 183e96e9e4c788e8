/**
 * What a consultation request is once it is read: its fields, how two are compared, and what makes
 * one suspect.
 */
import {readFileSync} from 'node:fs';

/**
 * @typedef {object} ConsultRequest
 * @property {string} id 16 to 64 letters, digits and hyphens
 * @property {string} option `office` or `phone`
 * @property {string} name
 * @property {string} phone may be empty where `email` is not
 * @property {string} email may be empty where `phone` is not
 * @property {string} bestTime `any`, `morning`, `midday`, `afternoon` or `evening`
 * @property {string} language may be empty
 * @property {string} accommodation may be empty
 * @property {string} consent `yes`
 */

/**
 * A request as it is kept.
 * @typedef {ConsultRequest & {receivedAt: string, suspect: string}} KeptRequest
 *   `receivedAt`: ISO 8601 in UTC; `suspect`: `''`, or the signs of a program, `honeypot` and
 *   `quick`, with a space between.
 */

/** The fields that are kept, in the order in which an export shows them. */
export const FIELDS = /** @type {const} */ ([
  'id',
  'option',
  'name',
  'phone',
  'email',
  'bestTime',
  'language',
  'accommodation',
  'consent',
]);

/** The JSON schema of `receivers/contract.md`. */
export const schema = JSON.parse(
  readFileSync(new URL('request.schema.json', import.meta.url), 'utf8'),
);

/** Faster than a person can fill in a form, in milliseconds. */
const QUICK = 2000;

/** Control characters that mean nothing in a text, and that PostgreSQL would refuse in part. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * The request in a body that the schema has passed. Fields that are left out are empty, a half
 * surrogate pair becomes U+FFFD and control characters go, so that both databases give back
 * exactly what they were given.
 * @param {Record<string, string>} body
 * @returns {ConsultRequest}
 */
export function readRequest(body) {
  const text = (/** @type {string} */ name) => clean(body[name] ?? schema.properties[name].default);
  return /** @type {ConsultRequest} */ (
    Object.fromEntries(FIELDS.map((name) => [name, text(name)]))
  );
}

/**
 * Signs of a program, for the clinic to see: never a reason to drop a request.
 * @param {Record<string, string>} body
 * @returns {string} as in {@link KeptRequest}
 */
export function suspicionOf({website = '', elapsed = ''}) {
  const signs = [];
  if (website.trim()) signs.push('honeypot');
  if (/^\d+$/.test(elapsed) && Number(elapsed) < QUICK) signs.push('quick');
  return signs.join(' ');
}

/**
 * Whether two requests ask for the same. Honeypot and time do not count: a form that tries again
 * may well measure anew.
 * @param {ConsultRequest} one
 * @param {ConsultRequest} other
 */
export function isSame(one, other) {
  return FIELDS.every((name) => one[name] === other[name]);
}

/** @param {string} text */
function clean(text) {
  return Buffer.from(text, 'utf8').toString('utf8').replace(CONTROLS, '');
}
