/**
 * A notice by mail for each new request. The database is what remembers which are still to be sent,
 * so a mail server that is down, or a restart, delays a notice and loses none.
 */
import {createTransport} from 'nodemailer';
import {FIELDS} from './request.js';

/** @typedef {import('./request.js').KeptRequest} KeptRequest */

/** How long after a failure the next try is made, in milliseconds. */
const AGAIN = 60_000;

/**
 * @param {import('./config.js').Config['mail']} mail
 * @param {import('./store.js').Store} store
 * @param {(error: unknown) => void} failed
 * @param {number} [again]
 */
export function startMail(mail, store, failed, again = AGAIN) {
  if (!mail) return {soon() {}, async stop() {}};
  const transport = createTransport({
    url: mail.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  let running = Promise.resolve();
  let waiting = false;
  let stopped = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const sendAll = async () => {
    waiting = false;
    for (const request of await store.unannounced()) {
      if (stopped) return;
      await transport.sendMail({from: mail.from, to: mail.to, ...noticeOf(request, mail.full)});
      await store.announced(request.id);
    }
  };
  const soon = () => {
    if (waiting || stopped) return;
    waiting = true;
    running = running.then(sendAll).catch((error) => {
      failed(error);
      clearTimeout(timer);
      timer = setTimeout(soon, again).unref();
    });
  };
  return {
    /** Sends what is to be sent, in the background. */
    soon,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      transport.close();
    },
  };
}

/**
 * Mail is read on many machines on its way: unless the clinic asks for more, it names nobody.
 * @param {KeptRequest} request
 * @param {boolean} full
 */
export function noticeOf(request, full) {
  const shown = full ? FIELDS : /** @type {const} */ (['id', 'option']);
  return {
    subject: `New consultation request (${request.option})`,
    text: [
      ...shown.map((name) => `${name}: ${request[name]}`),
      `receivedAt: ${request.receivedAt}`,
      ...(request.suspect ? [`suspect: ${request.suspect}`] : []),
    ].join('\n'),
  };
}
