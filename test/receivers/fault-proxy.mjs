/**
 * A network that fails in every way between the form and the receiver. What happens to a try is
 * drawn from the seed, the reader's name and the number of the try, so the same seed gives each
 * reader the same luck.
 */
import {createHash} from 'node:crypto';
import {createServer, request as forward} from 'node:http';

/** How often each thing happens, in parts of the whole. */
const LUCK = {
  well: 40,
  slow: 8,
  'cut before it arrived': 10,
  'cut after it arrived': 12,
  'cut amid the answer': 6,
  'error before it arrived': 10,
  'error after it arrived': 8,
  busy: 6,
  'a sign-in page': 6,
  'a receipt for another': 3,
  'half a receipt': 2,
  silence: 1,
};

const WHOLE = Object.values(LUCK).reduce((sum, share) => sum + share, 0);

/** @param {string} seed */
export function faultProxy(seed) {
  /** @type {Map<string, number>} */
  const tries = new Map();
  const servers = [];
  const proxy = {
    /** False: all goes well. */
    faults: true,
    /** Where the receiver is, once it is. */
    target: '',
    /** How often each thing has happened. */
    happened: /** @type {Record<string, number>} */ ({}),
    tries: 0,
    /** How many tries the receiver has answered, and who waits for how many. */
    answered: 0,
    /** @type {{count: number, done: () => void} | undefined} */
    waiting: undefined,
    /** Resolves after so many more answers, while other tries are in the receiver's hands. */
    answers: (count) =>
      new Promise((done) => (proxy.waiting = {count: proxy.answered + count, done})),
    /** Resolves once the receiver is up again. */
    up: Promise.resolve(),
    /** One more address. */
    async listen() {
      const server = createServer((request, reply) => void handle(request, reply));
      servers.push(server);
      await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
      return `http://127.0.0.1:${server.address().port}/requests`;
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };

  function luckOf(name) {
    const number = (tries.get(name) ?? 0) + 1;
    tries.set(name, number);
    proxy.tries += 1;
    if (!proxy.faults) return {luck: 'well', waits: true};
    const hash = createHash('sha256').update(`${seed}/${name}/${number}`).digest();
    let left = hash.readUInt32BE() % WHOLE;
    const [luck] = Object.entries(LUCK).find(([, share]) => (left -= share) < 0);
    // Once a reader: the form gives each silence 15 seconds.
    if (luck === 'silence' && number > 1) return {luck: 'cut before it arrived'};
    // Some networks hold what comes while the receiver is down, others cut it off.
    return {luck, waits: hash[4] % 4 > 0};
  }

  async function handle(request, reply) {
    const body = await textOf(request).catch(() => undefined);
    if (body === undefined) return;
    const {luck, waits} = luckOf(new URLSearchParams(body).get('name'));
    proxy.happened[luck] = (proxy.happened[luck] ?? 0) + 1;
    const cors = {
      'Access-Control-Allow-Origin': request.headers.origin,
      'Access-Control-Expose-Headers': 'Retry-After',
    };
    const cut = () => reply.destroy();
    const say = (status, text, headers = {}) =>
      reply.writeHead(status, {...cors, ...headers}).end(text);

    switch (luck) {
      case 'silence':
        return;
      case 'cut before it arrived':
        return cut();
      case 'error before it arrived':
        return say(500, 'Internal Server Error');
      case 'busy':
        return say(429, '{"ok":false,"error":"busy"}', {'Retry-After': '1'});
      case 'a sign-in page':
        return say(200, '<!doctype html><title>Welcome to our Wi-Fi</title>');
      case 'a receipt for another':
        return say(200, '{"ok":true,"id":"00000000000000000000000000000000"}');
    }
    if (waits) await proxy.up;
    const answer = await passOn(proxy.target, request, body).catch(() => undefined);
    // The receiver has been killed, before or after it kept the request.
    if (!answer) return cut();
    proxy.answered += 1;
    if (proxy.answered >= (proxy.waiting?.count ?? Infinity)) proxy.waiting.done();
    switch (luck) {
      case 'cut after it arrived':
        return cut();
      case 'error after it arrived':
        return say(502, 'Bad Gateway');
      case 'half a receipt':
        return say(200, answer.body.slice(0, -3));
      case 'cut amid the answer':
        reply.writeHead(answer.status, {...answer.headers, 'Content-Length': answer.body.length});
        reply.write(answer.body.slice(0, -3), () => cut());
        return;
      case 'slow':
        setTimeout(() => say(answer.status, answer.body), 1500);
        return;
      default:
        say(answer.status, answer.body);
    }
  }
  return proxy;
}

async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

function passOn(target, {method, headers}, body) {
  return new Promise((done, failed) => {
    forward(target, {method, headers, agent: false}, (answer) => {
      textOf(answer).then(
        (text) => done({status: answer.statusCode, headers: answer.headers, body: text}),
        failed,
      );
    })
      .on('error', failed)
      .end(body);
  });
}
