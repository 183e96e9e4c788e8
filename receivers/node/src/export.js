/**
 * Writes the kept requests as CSV or JSON: `npm run export -- --format csv --since 2026-11-01 --out
 * requests.csv`. Without `--out` they go to standard output.
 */
import {closeSync, fchmodSync, openSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {stringify} from 'csv-stringify/sync';
import {readConfig} from './config.js';
import {FIELDS} from './request.js';
import {openStore} from './store.js';

/** @typedef {import('./request.js').KeptRequest} KeptRequest */

const COLUMNS = ['receivedAt', ...FIELDS, 'suspect'];

const FORMATS = {
  /** @param {KeptRequest[]} requests */
  json: (requests) => `${JSON.stringify(requests, COLUMNS, 2)}\n`,
  /**
   * A cell that a spreadsheet would take for a formula begins with an apostrophe; with a byte order
   * mark Excel reads it as UTF-8.
   * @param {KeptRequest[]} requests
   */
  csv: (requests) =>
    stringify(requests, {
      bom: true,
      columns: COLUMNS,
      escape_formulas: true,
      header: true,
      quoted: true,
      record_delimiter: 'windows',
    }),
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run() {
  const {values} = parseArgs({
    options: {
      format: {type: 'string', default: 'csv'},
      since: {type: 'string', default: ''},
      out: {type: 'string', default: ''},
    },
  });
  const write = FORMATS[/** @type {keyof typeof FORMATS} */ (values.format)];
  if (!write) throw new Error(`--format is "${values.format}"; expected csv or json.`);
  const since = values.since && new Date(values.since);
  if (since && Number.isNaN(since.getTime()))
    throw new Error(`--since is "${values.since}"; expected a time such as 2026-11-01.`);
  const store = await openStore(readConfig());
  try {
    const text = write(await store.list(since ? since.toISOString() : ''));
    if (values.out) writePrivately(values.out, text);
    else process.stdout.write(text);
  } finally {
    await store.close();
  }
}

/**
 * Names and phone numbers: nobody else on the machine is to read them, even for a moment.
 * @param {string} path
 * @param {string} text
 */
function writePrivately(path, text) {
  const file = openSync(path, 'w', 0o600);
  try {
    fchmodSync(file, 0o600);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}
