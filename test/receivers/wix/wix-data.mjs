/**
 * Stands in for the module `wix-data`. It follows what Wix documents:
 * - an item without `_id` is given one; an `_id` that is taken is refused (WDE0074)
 * - `_id` is a text; an item is at most 500 kB
 * - a collection has to exist, and asks for permission unless `suppressAuth` is set
 * - writes go to one primary database and reach its mirrors seconds later; reads ask a mirror unless
 *   `consistentRead` is set
 * - items are given and taken as copies, with `_createdDate` and `_updatedDate`
 */
import {randomUUID} from 'node:crypto';
import {setImmediate} from 'node:timers/promises';

/** @type {Map<string, Map<string, Record<string, unknown>>>} */
const primary = new Map();
/** @type {typeof primary} */
const mirrors = new Map();

/** What a test can do to the database. */
export const database = {
  /** True: nothing answers. */
  down: false,
  /** True: a write happens, and its answer is lost. */
  mute: false,
  create(name) {
    primary.set(name, new Map());
    mirrors.set(name, new Map());
  },
  /** All items, as the owner sees them. */
  items: (name) => structuredClone([...primary.get(name).values()]),
  age(name, id, days) {
    const item = primary.get(name).get(id);
    item._createdDate = new Date(item._createdDate.getTime() - days * 86_400_000);
    database.catchUp();
  },
  /** The mirrors hear of all writes. */
  catchUp() {
    for (const [name, items] of primary) mirrors.set(name, structuredClone(items));
  },
};

export async function insert(collection, item, options = {}) {
  const items = await open(primary, collection, options);
  const {_id = randomUUID()} = item;
  if (typeof _id !== 'string') throw failure('WDE0002', 'Item ID must be a string.');
  if (JSON.stringify(item).length > 500_000) throw failure('WDE0009', 'The item is too large.');
  if (items.has(_id)) throw failure('WDE0074', `An item with _id [${_id}] already exists.`);
  const now = new Date();
  const kept = {...structuredClone(item), _id, _createdDate: now, _updatedDate: now};
  items.set(_id, kept);
  if (database.mute) throw failure('WDE0028', 'Operation time limit exceeded.');
  return structuredClone(kept);
}

export async function get(collection, id, options = {}) {
  const items = await open(options.consistentRead ? primary : mirrors, collection, options);
  return structuredClone(items.get(id) ?? null);
}

export async function bulkRemove(collection, ids, options = {}) {
  if (ids.length > 1000) throw failure('WDE0006', 'Cannot remove more than 1000 items at once.');
  const items = await open(primary, collection, options);
  return {removed: ids.filter((id) => items.delete(id)).length};
}

export function query(collection) {
  const tests = [];
  let most = 50;
  return {
    lt(name, value) {
      tests.push((item) => item[name] < value);
      return this;
    },
    limit(count) {
      if (count > 1000) throw failure('WDE0077', 'The limit is greater than supported.');
      most = count;
      return this;
    },
    async find(options = {}) {
      const items = await open(options.consistentRead ? primary : mirrors, collection, options);
      const found = [...items.values()].filter((item) => tests.every((test) => test(item)));
      return {items: structuredClone(found.slice(0, most))};
    },
  };
}

async function open(databases, collection, {suppressAuth = false}) {
  await setImmediate();
  if (database.down) throw failure('WDE0055', 'The database does not answer.');
  const items = databases.get(collection);
  if (!items) throw failure('WDE0025', `The ${collection} collection does not exist.`);
  if (!suppressAuth) throw failure('WDE0027', 'The current user does not have permissions.');
  return items;
}

function failure(code, message) {
  return Object.assign(new Error(`${code}: ${message}`), {code});
}

export default {insert, get, bulkRemove, query};
