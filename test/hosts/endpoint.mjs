/** Where requests go in a test: a server that keeps what it has stored and can fail in many ways. */
import {createServer} from 'node:http';

/**
 * What goes wrong with one request, in the order of the requests: `answer` is not what the server
 * meant to say, `store: false` means that it does not store, `cut` ends the connection without a
 * word, `hang` never answers.
 * @typedef {{answer?: {status: number, headers?: object, body?: string}, store?: boolean,
 *   cut?: boolean, hang?: boolean}} Fault
 */

export async function startEndpoint() {
  const endpoint = {
    address: '',
    /** Every request: method, headers and what it carries. */
    requests: [],
    /** What is stored, by id. */
    stored: new Map(),
    /** @type {Fault[]} */
    faults: [],
    reset() {
      Object.assign(endpoint, {requests: [], stored: new Map(), faults: []});
    },
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const fields = Object.fromEntries(new URLSearchParams(body));
      endpoint.requests.push({method: request.method, headers: request.headers, body, fields});
      const {answer, store = true, cut, hang} = endpoint.faults.shift() ?? {};
      const known = endpoint.stored.has(fields.id);
      if (store) endpoint.stored.set(fields.id, fields);
      if (hang) return;
      if (cut) {
        request.socket.destroy();
        return;
      }
      const receipt = {
        status: known ? 200 : 201,
        body: JSON.stringify({ok: true, id: fields.id}),
      };
      const {status, headers = {}, body: said = ''} = answer ?? receipt;
      response
        .writeHead(status, {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'Retry-After',
          'Content-Type': 'application/json',
          ...headers,
        })
        .end(said);
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  endpoint.address = `http://127.0.0.1:${server.address().port}/requests`;
  endpoint.close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return endpoint;
}

/** Opens the form of the first widget and fills in what is needed. */
export async function fillForm(tab, {name = 'Ann Example', phone = '555 0100'} = {}) {
  await tab.getByRole('button', {name: 'Ask us to call you'}).click();
  await tab.getByLabel('Your name').fill(name);
  await tab.getByLabel('Phone number').fill(phone);
  await tab.getByLabel('may contact me').check();
}

export const send = (tab) => tab.getByRole('button', {name: 'Send request'}).click();

export const SENT = 'Your request was sent.';
export const FAILED = 'Your request was not sent.';
