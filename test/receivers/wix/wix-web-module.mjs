/**
 * Stands in for the module `wix-web-module`: a page may call only what `webMethod` has wrapped, and
 * what goes in and out is serialised. An error reaches the page without its cause.
 */

export const Permissions = Object.freeze({
  Anyone: 'anyone',
  Admin: 'site-owner',
  SiteMember: 'site-member',
});

const methods = new WeakMap();

export function webMethod(permissions, method) {
  const wrapped = async (...values) => method(...values);
  methods.set(wrapped, permissions);
  return wrapped;
}

/** What a visitor's page does when it calls an export of a web module. */
export async function callFromPage(wrapped, values) {
  const permissions = methods.get(wrapped);
  if (permissions === undefined) throw new Error('Not a web method.');
  if (permissions !== Permissions.Anyone) throw new Error('Forbidden');
  const over = (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  try {
    return over(await wrapped(...over(values)));
  } catch {
    throw new Error('Internal Server Error');
  }
}
