/**
 * A Wix site with the files of receivers/wix in it. It follows what Wix documents:
 * - `POST /_functions/consult` calls `post_consult` of backend/http-functions.js, and so for every
 *   method; what is not exported answers 404
 * - a request's header names are in lower case; its body is read by promises and is at most 512 kB
 * - page code hears a custom element's events and sets its attributes, and what an event carries has
 *   been cloned on its way
 * - built-in objects are locked: code that changes one fails
 */
import {createServer} from 'node:http';
import {register} from 'node:module';
import {callFromPage} from './wix-web-module.mjs';
import {database} from './wix-data.mjs';

export {database};
export const COLLECTION = 'ConsultRequests';

const LOCKED = [JSON, Reflect, Object, String, Number, URL, TextEncoder, TextDecoder, EventTarget];

let events;
let attributes;
globalThis.$w = Object.assign(
  (selector) => {
    if (selector !== '#consult') throw new Error(`There is no ${selector} on the page.`);
    return {
      on: (name, hear) => events.set(name, hear),
      setAttribute(name, value) {
        if (name !== name.toLowerCase()) throw new Error('Use lowercase characters.');
        attributes.push([name, String(value)]);
      },
    };
  },
  {onReady: (ready) => void ready()},
);

/** The built-in objects stay locked for the rest of the process. */
export async function startSite() {
  register('./hooks.mjs', import.meta.url);
  for (const object of LOCKED) {
    Object.freeze(object);
    if (object.prototype && object !== Object) Object.freeze(object.prototype);
  }
  events = new Map();
  attributes = [];
  database.create(COLLECTION);
  const backend = new URL('../../../receivers/wix/backend/', import.meta.url);
  const functions = await import(new URL('http-functions.js', backend));
  const web = await import(new URL('consult.web.js', backend));
  const {deleteOldRequests} = await import(new URL('consult-deleting.js', backend));
  await import(new URL('../page.js', backend));

  const server = createServer((request, reply) => {
    answer(functions, request).then(
      ({status, headers, body}) => {
        const isText = typeof body === 'string' || body === undefined || Buffer.isBuffer(body);
        reply.writeHead(status, headers).end(isText ? body : JSON.stringify(body));
      },
      () => reply.writeHead(500).end(),
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/_functions/consult`,
    callWebMethod: (...values) => callFromPage(web.receiveConsultRequest, values),
    deleteOldRequests,
    /** What the page answers to an event of the form: the attributes it sets. */
    async dispatch(name, detail) {
      attributes.length = 0;
      await events.get(name)({type: name, detail: structuredClone(detail)});
      return [...attributes];
    },
    kept: async () => database.items(COLLECTION).map(({_id, ...item}) => ({...item, id: _id})),
    stop: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

async function answer(functions, request) {
  const url = new URL(request.url, 'https://www.example.com');
  const [, folder, name, ...path] = url.pathname.split('/');
  const call = functions[`${request.method.toLowerCase()}_${name}`] ?? functions[`use_${name}`];
  if (folder !== '_functions' || !call) return {status: 404, headers: {}};
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (body.length > 512 * 1024) return {status: 413, headers: {}};
  return call(
    Object.freeze({
      baseUrl: 'https://www.example.com/_functions',
      functionName: name,
      url: String(url),
      method: request.method,
      path,
      query: Object.fromEntries(url.searchParams),
      ip: '192.0.2.1',
      headers: Object.freeze({...request.headers}),
      body: Object.freeze({
        text: async () => body.toString('utf8'),
        json: async () => JSON.parse(body.toString('utf8')),
        buffer: async () => body,
      }),
    }),
  );
}
