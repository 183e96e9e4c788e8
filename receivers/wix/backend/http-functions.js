// The same over HTTP: POST https://www.example.com/_functions/consult. For forms that stand on
// another site than the collection; on the same site consult.web.js is simpler.
import {response} from 'wix-http-functions';
import {receive} from 'backend/consult-request.js';

/** The sites whose pages may send, as a browser names them: https, host, no slash at the end. */
const ALLOWED_ORIGINS = ['https://www.example.com'];

/** The largest body, in bytes. */
const BODY_LIMIT = 16 * 1024;

/** How each type of body is read. */
const TYPES = {
  'application/x-www-form-urlencoded': fromForm,
  'application/json': JSON.parse,
  'text/plain': JSON.parse,
};

export async function post_consult(request) {
  if (!mayAsk(request)) return answer(request, 403, {ok: false, error: 'origin'});
  const read = TYPES[(request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase()];
  if (!read) return answer(request, 415, {ok: false, error: 'type'});
  if (Number(request.headers['content-length']) > BODY_LIMIT) return tooLarge(request);
  const text = await request.body.text();
  if (new TextEncoder().encode(text).length > BODY_LIMIT) return tooLarge(request);
  let input;
  try {
    input = read(text);
  } catch {
    return answer(request, 400, {ok: false, error: 'invalid', fields: []});
  }
  const {status, body} = await receive(input);
  return answer(request, status, body);
}

/** A browser asks first where the body is JSON. */
export function options_consult(request) {
  return response({
    status: 204,
    headers: {
      ...headersFor(request),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type',
      'Access-Control-Max-Age': '86400',
    },
  });
}

function tooLarge(request) {
  return answer(request, 413, {ok: false, error: 'too-large'});
}

function answer(request, status, body) {
  return response({status, headers: headersFor(request), body});
}

function headersFor(request) {
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Origin',
    ...(request.headers.origin &&
      mayAsk(request) && {
        'Access-Control-Allow-Origin': request.headers.origin,
        'Access-Control-Expose-Headers': 'Retry-After',
      }),
  };
}

/** A call without an origin is not from a page in a browser, which CORS does not concern. */
function mayAsk({headers: {origin}}) {
  return origin === undefined || ALLOWED_ORIGINS.includes(origin);
}

/** A field that comes twice becomes a list, which no field may be. */
function fromForm(text) {
  const form = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
