/** The HTTP side of the contract in `receivers/contract.md`. */
import cors from '@fastify/cors';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import {serializers} from './logging.js';
import {isSame, readRequest, schema, suspicionOf} from './request.js';

/** @typedef {import('fastify').FastifyError} FastifyError */

/** The largest body, in bytes: a full form takes about 3 KiB when every letter is escaped. */
const BODY_LIMIT = 16 * 1024;

const LOCAL = /^https?:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What a status says in the body; anything else says `unavailable`. */
const ERRORS = /** @type {Record<number, string>} */ ({
  400: 'invalid',
  403: 'origin',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  415: 'type',
  429: 'busy',
});

/**
 * @param {object} options
 * @param {import('./store.js').Store} options.store
 * @param {import('./config.js').Config} options.config
 * @param {() => void} [options.onKept] is called after a new request is kept
 * @param {NodeJS.WritableStream} [options.log] default: standard output
 */
export async function buildApp({store, config, onKept = () => {}, log}) {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    requestTimeout: 10_000,
    connectionTimeout: 30_000,
    forceCloseConnections: 'idle',
    logger: {level: config.logLevel, serializers, ...(log && {stream: log})},
    // A number is not quietly made a text: what arrives is what the contract says, or an error.
    ajv: {
      customOptions: {
        allErrors: true,
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
      },
    },
  });

  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusal(404)));
  app.setErrorHandler((/** @type {FastifyError} */ error, request, reply) => {
    const status = Number(error.statusCode ?? 503);
    if (status < 500) return reply.code(status).send(refusal(status, error));
    request.log.error({err: error}, 'failed');
    return reply.code(503).send(refusal(503));
  });
  let closing = false;
  app.addHook('preClose', async () => void (closing = true));
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(HEADERS);
    // Otherwise the connection of a request under way stays open, and the process with it.
    if (closing) reply.header('Connection', 'close');
  });

  await app.register(cors, {
    origin: (origin, answer) => answer(null, mayAsk(origin, config.origins)),
    methods: ['POST'],
    // Across origins a page may not read it otherwise.
    exposedHeaders: ['Retry-After'],
    maxAge: 86_400,
  });
  await app.register(rateLimit, {max: config.rateLimit, timeWindow: 60_000});
  await app.register(formbody, {bodyLimit: BODY_LIMIT});
  app.addContentTypeParser(
    'text/plain',
    {parseAs: 'string'},
    app.getDefaultJsonParser('error', 'error'),
  );

  app.get('/health', {config: {rateLimit: false}}, async () => {
    await store.ping();
    return {ok: true};
  });

  app.post('/requests', {
    schema: {body: schema},
    // Before the body is read: otherwise a page that may not send hears of no answer and tries
    // again, while its request is long kept.
    onRequest: async (request, reply) => {
      if (!mayAsk(request.headers.origin, config.origins))
        return reply.code(403).send(refusal(403));
    },
    handler: async (request, reply) => {
      const body = /** @type {Record<string, string>} */ (request.body);
      const wanted = readRequest(body);
      const receivedAt = new Date().toISOString();
      const kept = await store.insert({...wanted, receivedAt, suspect: suspicionOf(body)});
      if (kept && !isSame(kept, wanted)) return reply.code(409).send(refusal(409));
      if (!kept) onKept();
      return reply.code(kept ? 200 : 201).send({ok: true, id: wanted.id});
    },
  });
  return app;
}

/**
 * @param {string | undefined} origin none: not a page in a browser, which CORS does not concern
 * @param {string[]} allowed
 */
function mayAsk(origin, allowed) {
  if (origin === undefined) return true;
  return allowed.length ? allowed.includes(origin) : LOCAL.test(origin);
}

/**
 * @param {number} status
 * @param {FastifyError} [error]
 */
function refusal(status, error) {
  const known = ERRORS[status] ?? (status < 500 ? 'invalid' : 'unavailable');
  return {ok: false, error: known, ...(status === 400 && {fields: fieldsOf(error)})};
}

/**
 * The names of the wrong fields, each once, in the order of the schema; none where the body was not
 * even read.
 * @param {FastifyError | undefined} error
 */
function fieldsOf(error) {
  const wrong = new Set();
  for (const {instancePath, keyword, params} of error?.validation ?? []) {
    const name = instancePath.slice(1).split('/')[0];
    if (name) wrong.add(name);
    else if (keyword === 'required') wrong.add(params.missingProperty);
  }
  return Object.keys(schema.properties).filter((name) => wrong.has(name));
}
