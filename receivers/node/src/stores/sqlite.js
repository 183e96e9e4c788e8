/** Requests in a SQLite file. */
import {chmodSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'libsql';
import {COLUMNS, requestOf, valuesOf} from './columns.js';

/**
 * @param {string} folder
 * @returns {import('../store.js').Store}
 */
export function openSqlite(folder) {
  // Names and phone numbers: nobody else on the machine is to read them.
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const file = join(folder, 'requests.db');
  const db = new Database(file);
  chmodSync(file, 0o600);
  // FULL: each commit is on the disk before it is answered, so no loss of power can take it back.
  db.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS requests (
      ${COLUMNS.map((name) => `${name} TEXT NOT NULL`).join(', ')},
      announced INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (id)
    );
    CREATE INDEX IF NOT EXISTS requests_received_at ON requests (received_at);
  `);
  const insert = db.prepare(
    `INSERT INTO requests (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})
     ON CONFLICT (id) DO NOTHING`,
  );
  const byId = db.prepare('SELECT * FROM requests WHERE id = ?');
  const all = db.prepare('SELECT * FROM requests WHERE received_at >= ? ORDER BY received_at, id');
  const unannounced = db.prepare(
    'SELECT * FROM requests WHERE announced = 0 ORDER BY received_at LIMIT 100',
  );
  const announced = db.prepare('UPDATE requests SET announced = 1 WHERE id = ?');
  const deleteBefore = db.prepare('DELETE FROM requests WHERE received_at < ?');
  const ping = db.prepare('SELECT 1 FROM requests LIMIT 1');
  return {
    async insert(request) {
      if (insert.run(...valuesOf(request)).changes) return undefined;
      return requestOf(byId.get(request.id));
    },
    list: async (since = '') => all.all(since).map(requestOf),
    unannounced: async () => unannounced.all().map(requestOf),
    announced: async (id) => void announced.run(id),
    deleteBefore: async (before) => deleteBefore.run(before).changes,
    ping: async () => void ping.get(),
    close: async () => void db.close(),
  };
}
