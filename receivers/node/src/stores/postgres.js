/** Requests in PostgreSQL. */
import pg from 'pg';
import {COLUMNS, requestOf, valuesOf} from './columns.js';

/** Any number, as long as every receiver takes the same. */
const LOCK = 7_281_955;

/**
 * @param {string} url
 * @returns {Promise<import('../store.js').Store>}
 */
export async function openPostgres(url) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    // The form waits 15 s: it is to hear "unavailable" before that, and try again.
    connectionTimeoutMillis: 5000,
    query_timeout: 8000,
  });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', () => {});
  await createTable(pool);
  const query = async (/** @type {string} */ text, /** @type {unknown[]} */ values = []) =>
    (await pool.query(text, values)).rows;
  const insert = `INSERT INTO consult_requests (${COLUMNS.join(', ')})
    VALUES (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})
    ON CONFLICT (id) DO NOTHING RETURNING id`;
  return {
    async insert(request) {
      const kept = await query(insert, valuesOf(request));
      if (kept.length) return undefined;
      const [row] = await query('SELECT * FROM consult_requests WHERE id = $1', [request.id]);
      return requestOf(row);
    },
    list: async (since = '') =>
      (
        await query(
          'SELECT * FROM consult_requests WHERE received_at >= $1 ORDER BY received_at, id',
          [since],
        )
      ).map(requestOf),
    unannounced: async () =>
      (
        await query(
          'SELECT * FROM consult_requests WHERE NOT announced ORDER BY received_at LIMIT 100',
        )
      ).map(requestOf),
    announced: async (id) =>
      void (await query('UPDATE consult_requests SET announced = true WHERE id = $1', [id])),
    deleteBefore: async (before) =>
      (await pool.query('DELETE FROM consult_requests WHERE received_at < $1', [before]))
        .rowCount ?? 0,
    ping: async () => void (await query('SELECT 1 FROM consult_requests LIMIT 1')),
    close: () => pool.end(),
  };
}

/**
 * Under a lock: two receivers that start at once may otherwise both create the table, and one
 * of them fail.
 * @param {pg.Pool} pool
 */
async function createTable(pool) {
  const client = await pool.connect();
  try {
    await client.query(`
      BEGIN;
      SELECT pg_advisory_xact_lock(${LOCK});
      CREATE TABLE IF NOT EXISTS consult_requests (
        ${COLUMNS.map((name) => `${name} text NOT NULL`).join(', ')},
        announced boolean NOT NULL DEFAULT false,
        PRIMARY KEY (id)
      );
      CREATE INDEX IF NOT EXISTS consult_requests_received_at ON consult_requests (received_at);
      COMMIT;
    `);
  } finally {
    client.release();
  }
}
