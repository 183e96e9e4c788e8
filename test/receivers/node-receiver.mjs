/** Starts receivers/node as a process of its own, as a clinic runs it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createRequire} from 'node:module';
import {ORIGIN, post} from './contract.mjs';

export const HOME = fileURLToPath(new URL('../../receivers/node/', import.meta.url));
const require = createRequire(join(HOME, 'package.json'));

if (!existsSync(join(HOME, 'node_modules')))
  throw new Error('Run "npm --prefix receivers/node ci" first.');

/** A folder that is gone when the test file ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  folders.push(folder);
  return folder;
}

const folders = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/**
 * @param {Record<string, string>} env beside a folder of its own, a free port, and no limit
 * @returns resolves once it has said its address
 */
export async function startReceiver(env = {}) {
  const settings = {
    DATA_FOLDER: env.DATABASE_URL || env.DATA_FOLDER ? '' : temporaryFolder(),
    PORT: '0',
    RATE_LIMIT: '1000000',
    ALLOWED_ORIGINS: ORIGIN,
    ...env,
  };
  const child = spawn(process.execPath, ['src/server.js'], {
    cwd: HOME,
    env: {PATH: process.env.PATH, ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const receiver = {
    child,
    settings,
    url: '',
    /** All that it has written. */
    output: '',
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      return (await ended)[0];
    },
    send: (request) => post(receiver.url, withoutMissing(request)),
    kept: () =>
      env.DATABASE_URL ? rowsOfPostgres(env.DATABASE_URL) : rowsOfSqlite(settings.DATA_FOLDER),
  };
  await new Promise((started, failed) => {
    const hear = (chunk) => {
      receiver.output += chunk;
      receiver.url ||= /received at (\S+)/.exec(receiver.output)?.[1] ?? '';
      if (receiver.url) started();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => failed(new Error(`Ended with ${code}: ${receiver.output}`)));
  });
  return receiver;
}

function withoutMissing(request) {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}

/** Read beside the receiver, not through it. */
export function rowsOfSqlite(folder) {
  return changeDatabase(folder, (db) =>
    db.prepare('SELECT * FROM requests').all().map(inCamelCase),
  );
}

/** Does something to the database of a receiver, which may be running. */
export function changeDatabase(folder, change) {
  const Database = require('libsql');
  const db = new Database(join(folder, 'requests.db'));
  try {
    return change(db);
  } finally {
    db.close();
  }
}

async function rowsOfPostgres(url) {
  const client = new (require('pg').Client)(url);
  await client.connect();
  try {
    return (await client.query('SELECT * FROM consult_requests')).rows.map(inCamelCase);
  } finally {
    await client.end();
  }
}

function inCamelCase(row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, c) => c.toUpperCase()),
      value,
    ]),
  );
}
