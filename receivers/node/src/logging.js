/**
 * What the log says: which address was called how, what came of it and how long it took. No field of
 * a request, and not whose address it came from.
 */

/**
 * An error without its message: databases like to quote the row that they refuse.
 * @param {Error & {code?: string}} error
 */
export function withoutWords(error) {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {type: error.name, code: error.code ?? '', message: '', stack: places.join('\n')};
}

export const serializers = {
  /** @param {{method?: string, url?: string}} request */
  req: ({method, url = ''}) => ({method, path: url.split('?')[0]}),
  err: withoutWords,
};
