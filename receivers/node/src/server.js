/** Starts the receiver, and ends it so that nothing that was promised is lost. */
import {buildApp} from './app.js';
import {readConfig} from './config.js';
import {startMail} from './mail.js';
import {startDeleting} from './deleting.js';
import {openStore} from './store.js';

/** How long requests under way may take once the receiver is told to stop, in milliseconds. */
const GRACE = 10_000;

try {
  await start();
} catch (error) {
  console.error(`The receiver did not start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start() {
  const config = readConfig();
  const store = await openStore(config);
  const mail = startMail(config.mail, store, (error) => app.log.error({err: error}, 'no mail'));
  const app = await buildApp({store, config, onKept: mail.soon});
  const deleting = startDeleting(config.keepDays, store, (error) =>
    app.log.error({err: error}, 'nothing deleted'),
  );
  const stop = async () => {
    // A request that hangs must not keep the machine from restarting.
    setTimeout(() => process.exit(1), GRACE).unref();
    deleting.stop();
    await app.close();
    await mail.stop();
    await store.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop());
  try {
    await app.listen({host: config.host, port: config.port});
  } catch (error) {
    await stop();
    throw error;
  }
  const {port} = /** @type {import('node:net').AddressInfo} */ (app.server.address());
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  console.log(`Requests are received at http://${host}:${port}/requests`);
  mail.soon();
}
