/** Resolves imports as Wix does: its own modules, and files of the backend by `backend/…`. */
import {readFileSync} from 'node:fs';

const site = new URL('../../../receivers/wix/', import.meta.url);
const PROVIDED = /^wix-(?:data|http-functions|web-module)$/;

export async function resolve(specifier, context, next) {
  if (PROVIDED.test(specifier)) return found(new URL(`${specifier}.mjs`, import.meta.url));
  if (!specifier.startsWith('backend/')) return next(specifier, context);
  const file = new URL(specifier, site);
  const fromPage = !context.parentURL.startsWith(new URL('backend/', site).href);
  return found(fromPage && context.parentURL.startsWith(site.href) ? clientOf(file) : file);
}

const found = (url) => ({url: url.href, shortCircuit: true});

/** What a page gets in place of a web module: functions that call it from outside. */
function clientOf(file) {
  const names = readFileSync(file, 'utf8').matchAll(/^export const (\w+) = webMethod\(/gm);
  const call = new URL('wix-web-module.mjs', import.meta.url).href;
  const source = [
    `import {callFromPage} from ${JSON.stringify(call)};`,
    `import * as web from ${JSON.stringify(file.href)};`,
    ...[...names].map(
      ([, name]) => `export const ${name} = (...values) => callFromPage(web.${name}, values);`,
    ),
  ].join('\n');
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
