/**
 * A live Wix site's locked globals, as its frontend has had them since December 2025. Written from
 * what they do, not from Wix's code. `harden` runs in the page, before everything else.
 */

/** The script that stands first in a page's head. */
export const HARDENED = `<script>'use strict';(${harden})()</script>`;

function harden() {
  const lock = (owner, names = Object.getOwnPropertyNames(owner)) => {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      if (!property?.configurable) continue;
      const locked = {configurable: false, enumerable: property.enumerable};
      Object.defineProperty(
        owner,
        name,
        'value' in property
          ? {...locked, value: property.value, writable: false}
          : {...locked, get: property.get, set: property.set},
      );
    }
  };
  const replace = (owner, name, value) =>
    Object.defineProperty(owner, name, {value, writable: false, configurable: false});

  // Requests: some of the site's own services are out of reach, and one header never leaves.
  const PRIVATE = [
    '/_api/v1/access-tokens',
    '/_api/v2/dynamicmodel',
    '/_api/one-app-session-web/v3/businesses',
  ];
  const isPrivate = (address) =>
    PRIVATE.some((path) => new URL(address, location.href).pathname.includes(path));
  const plainFetch = fetch;
  replace(window, 'fetch', (input, init) => {
    const request = new Request(input, init);
    if (isPrivate(request.url)) return Promise.reject(new TypeError('Not for this page.'));
    request.headers.delete('client-binding');
    return plainFetch(request);
  });
  const PlainRequest = XMLHttpRequest;
  replace(
    window,
    'XMLHttpRequest',
    class XMLHttpRequest extends PlainRequest {
      open(method, address, ...rest) {
        if (isPrivate(address)) throw new TypeError('Not for this page.');
        super.open(method, address, ...rest);
      }
      setRequestHeader(name, value) {
        if (name.toLowerCase() !== 'client-binding') super.setRequestHeader(name, value);
      }
    },
  );

  // Windows: only another site's page gives a handle.
  const isElsewhere = (address) => {
    const {protocol, host} = new URL(address, location.href);
    return /^https?:$/.test(protocol) && host !== location.host;
  };
  for (const owner of [window, Document.prototype]) {
    const plainOpen = owner.open;
    replace(owner, 'open', function open(address = '', ...rest) {
      return isElsewhere(address) ? plainOpen.call(this, address, ...rest) : {};
    });
  }

  // Frames that a script makes take no srcdoc, and come in a sandbox: no dialogs, so no printing.
  const {createElement} = Document.prototype;
  replace(Document.prototype, 'createElement', function (name, ...rest) {
    const element = createElement.call(this, name, ...rest);
    if (element.localName !== 'iframe') return element;
    element.setAttribute('sandbox', 'allow-same-origin allow-scripts');
    const refuse = () => console.warn('srcdoc is blocked on this site.');
    Object.defineProperty(element, 'srcdoc', {get: () => '', set: refuse});
    const {setAttribute} = element;
    element.setAttribute = function (attribute, value) {
      if (attribute.toLowerCase() === 'srcdoc') refuse();
      else setAttribute.call(this, attribute, value);
    };
    return element;
  });

  for (const name of ['setTimeout', 'setInterval']) {
    const plain = window[name];
    replace(window, name, function (callback, ...rest) {
      if (typeof callback !== 'function') throw new TypeError('Text is no callback here.');
      return plain.call(window, callback, ...rest);
    });
  }
  if (navigator.serviceWorker)
    replace(Object.getPrototypeOf(navigator.serviceWorker), 'register', () => undefined);

  const LOCKED = [
    ...[TextEncoder, TextDecoder, EventTarget, XMLHttpRequestEventTarget, URL],
    ...[JSON, String, Number, Object, Reflect],
  ];
  for (const owner of LOCKED) {
    lock(owner);
    const names = owner.prototype && Object.getOwnPropertyNames(owner.prototype);
    if (names)
      lock(
        owner.prototype,
        names.filter((name) => name !== 'constructor'),
      );
  }
  lock(window, [
    ...LOCKED.map((owner) => owner.name ?? 'JSON'),
    ...['JSON', 'Reflect', 'addEventListener', 'removeEventListener'],
    ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ]);
}

/** What a script of the page runs into; all of it true on a page that is really locked. */
export function lockedNow(tab) {
  return tab.evaluate(() => {
    'use strict';
    const throws = (attempt) => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return {
      listener: throws(() => (document.body.addEventListener = () => undefined)),
      own: throws(() => ({}.hasOwnProperty = () => undefined)),
      fetch: throws(() => (globalThis.fetch = () => undefined)),
      polyfill: throws(() => (String.prototype.at = () => undefined)),
      text: throws(() => setTimeout('1')),
      handle: throws(() => open('tel:1').focus()),
      worker: throws(() => navigator.serviceWorker.register('/x.js').then(() => undefined)),
    };
  });
}
