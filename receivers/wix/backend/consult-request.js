// Checks a consultation request and keeps it in the collection. Used by consult.web.js and by
// http-functions.js; pages cannot call it.
import wixData from 'wix-data';

export const COLLECTION = 'ConsultRequests';

/** The longest text of each field, in characters. */
const LENGTHS = {name: 120, phone: 40, email: 254, language: 60, accommodation: 500};

const CHOICES = {
  option: ['office', 'phone'],
  bestTime: ['any', 'morning', 'midday', 'afternoon', 'evening'],
  consent: ['yes'],
};

/** The fields that are kept, and what stands in for one that was left out. */
const FIELDS = {
  id: '',
  option: '',
  name: '',
  phone: '',
  email: '',
  bestTime: 'any',
  language: '',
  accommodation: '',
  consent: '',
};

/** In the order in which errors name them. */
const NAMES = [...Object.keys(FIELDS), 'website', 'elapsed'];

/** Faster than a person can fill in a form, in milliseconds. */
const QUICK = 2000;

// The web module and the HTTP function may be called by anyone, so permissions are given here and
// the collection itself stays closed to visitors.
const WRITE = {suppressAuth: true};
// Wix reads from copies that lag some seconds behind; a request sent twice must be found at once.
const READ = {suppressAuth: true, consistentRead: true};

/**
 * Keeps the request, once for each ID.
 * @param {unknown} input what was sent, read as an object
 * @returns {Promise<{status: number, body: {ok: boolean, id?: string, error?: string, fields?: string[]}}>}
 */
export async function receive(input) {
  const fields = wrongFields(input);
  if (fields.length || !isPlain(input))
    return {status: 400, body: {ok: false, error: 'invalid', fields}};
  const request = read(input);
  const {id, ...content} = request;
  try {
    await wixData.insert(COLLECTION, {_id: id, ...content, suspect: suspicionOf(input)}, WRITE);
    return {status: 201, body: {ok: true, id}};
  } catch {
    // Wix refuses an ID that is taken. Whatever else went wrong, what counts is what is there now.
    return answerFor(request);
  }
}

/** @param {Record<string, string>} request */
async function answerFor(request) {
  try {
    const kept = await wixData.get(COLLECTION, request.id, READ);
    if (kept) {
      const same = Object.keys(request).every(
        (name) => name === 'id' || kept[name] === request[name],
      );
      if (same) return {status: 200, body: {ok: true, id: request.id}};
      return {status: 409, body: {ok: false, error: 'conflict'}};
    }
  } catch {
    // As below.
  }
  return {status: 503, body: {ok: false, error: 'unavailable'}};
}

/** @param {unknown} input */
function wrongFields(input) {
  if (!isPlain(input)) return [];
  const wrong = new Set();
  for (const name of NAMES)
    if (input[name] !== undefined && typeof input[name] !== 'string') wrong.add(name);
  const text = (name) => (typeof input[name] === 'string' ? input[name] : '');
  if (!/^[A-Za-z0-9-]{16,64}$/.test(text('id'))) wrong.add('id');
  for (const [name, choices] of Object.entries(CHOICES))
    if (!choices.includes(input[name] === undefined ? FIELDS[name] : text(name))) wrong.add(name);
  for (const [name, length] of Object.entries(LENGTHS))
    if ([...text(name)].length > length) wrong.add(name);
  if (!text('name').trim()) wrong.add('name');
  if (!text('phone').trim() && !text('email').trim()) wrong.add('phone').add('email');
  return NAMES.filter((name) => wrong.has(name));
}

/** @param {Record<string, unknown>} input */
function read(input) {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, fallback]) => [
      name,
      clean(String(input[name] ?? fallback)),
    ]),
  );
}

/** Half surrogate pairs become U+FFFD, and control characters other than tab and line end go. */
function clean(text) {
  return (
    text
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  );
}

/**
 * Signs of a program, for the clinic to see: never a reason to drop a request.
 * @param {Record<string, any>} input
 */
function suspicionOf({website = '', elapsed = ''}) {
  const signs = [];
  if (website.trim()) signs.push('honeypot');
  if (/^\d+$/.test(elapsed) && Number(elapsed) < QUICK) signs.push('quick');
  return signs.join(' ');
}

/**
 * @param {unknown} input
 * @returns {input is Record<string, any>}
 */
function isPlain(input) {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
