/**
 * The settings, from environment variables. Each has a default that is right on a developer's own
 * machine; README.md lists them.
 */
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Config
 * @property {string} host
 * @property {number} port
 * @property {string} databaseUrl `postgres://…`, or `''` for SQLite
 * @property {string} dataFolder where SQLite keeps its file
 * @property {string[]} origins who may send, as `https://host`, or `null`; none: this machine only
 * @property {string | false} trustProxy addresses of proxies whose word on the sender's address counts,
 *   such as `127.0.0.1` or `loopback`
 * @property {number} rateLimit requests a minute from one address
 * @property {number} keepDays days until a request is deleted; 0: never
 * @property {{url: string, to: string, from: string, full: boolean} | undefined} mail
 * @property {string} logLevel
 */

/**
 * Throws one line that names the variable where a value makes no sense: a receiver that guesses
 * would lose requests or show them to others.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Config}
 */
export function readConfig(env = process.env) {
  const text = (/** @type {string} */ name, fallback = '') => env[name]?.trim() || fallback;
  return {
    host: text('HOST', '127.0.0.1'),
    port: whole(env, 'PORT', 8787, 0, 65535),
    databaseUrl: databaseUrl(text('DATABASE_URL')),
    dataFolder: resolve(HERE, text('DATA_FOLDER', 'data')),
    origins: text('ALLOWED_ORIGINS')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(origin),
    trustProxy: text('TRUST_PROXY') || false,
    rateLimit: whole(env, 'RATE_LIMIT', 30, 1, 1e6),
    keepDays: whole(env, 'KEEP_DAYS', 90, 0, 36500),
    mail: mail(text),
    logLevel: oneOf(text('LOG_LEVEL', 'info'), 'LOG_LEVEL', [
      'fatal',
      'error',
      'warn',
      'info',
      'debug',
      'silent',
    ]),
  };
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 * @param {number} fallback
 * @param {number} min
 * @param {number} max
 */
function whole(env, name, fallback, min, max) {
  const value = env[name]?.trim();
  if (!value) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new Error(`${name} is "${value}"; expected a whole number from ${min} to ${max}.`);
}

/**
 * @param {string} value
 * @param {string} name
 * @param {string[]} choices
 */
function oneOf(value, name, choices) {
  if (choices.includes(value)) return value;
  throw new Error(`${name} is "${value}"; expected one of ${choices.join(', ')}.`);
}

/** @param {string} value */
function databaseUrl(value) {
  if (!value || /^postgres(?:ql)?:\/\//.test(value)) return value;
  // Not shown: it may hold a password.
  throw new Error('DATABASE_URL has to begin with postgres://; leave it out for SQLite.');
}

/** @param {string} value */
function origin(value) {
  if (value === 'null') return value;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new Error(
    `ALLOWED_ORIGINS has "${value}"; expected addresses such as https://www.example.com.`,
  );
}

/** @param {(name: string, fallback?: string) => string} text */
function mail(text) {
  const url = text('SMTP_URL');
  const to = text('MAIL_TO');
  if (!url && !to) return undefined;
  if (!/^smtps?:\/\//.test(url))
    throw new Error('MAIL_TO needs SMTP_URL, which begins with smtp:// or smtps://.');
  if (!to) throw new Error('SMTP_URL needs MAIL_TO, the address that the notices go to.');
  return {url, to, from: text('MAIL_FROM', to), full: text('MAIL_FULL') === '1'};
}
