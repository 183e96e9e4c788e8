/**
 * Where requests are kept. Two stores behave alike; the contract tests run on both.
 */

/** @typedef {import('./request.js').ConsultRequest} ConsultRequest */
/** @typedef {import('./request.js').KeptRequest} KeptRequest */

/**
 * @typedef {object} Store
 * @property {(request: KeptRequest) => Promise<ConsultRequest | undefined>} insert keeps the
 *   request and resolves once it would survive a loss of power; where its id is taken it keeps
 *   nothing and gives the request that has it
 * @property {(since?: string) => Promise<KeptRequest[]>} list the oldest first, from this time on
 * @property {() => Promise<KeptRequest[]>} unannounced those of which no notice has been mailed
 * @property {(id: string) => Promise<void>} announced
 * @property {(before: string) => Promise<number>} deleteBefore gives how many it has deleted
 * @property {() => Promise<void>} ping rejects where the database does not answer
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('./config.js').Config} config
 * @returns {Promise<Store>}
 */
export async function openStore({databaseUrl, dataFolder}) {
  // Only the driver that is used is loaded: the other need not run on this machine.
  if (databaseUrl) {
    const {openPostgres} = await import('./stores/postgres.js');
    return openPostgres(databaseUrl);
  }
  const {openSqlite} = await import('./stores/sqlite.js');
  return openSqlite(dataFolder);
}
