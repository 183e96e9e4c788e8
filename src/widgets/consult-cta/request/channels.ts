/** The two ways for a request to leave the page: one POST, or one event for the page to take. */
import type {Answer, Channel} from './delivery.js';

/** A request's fields as they are sent, with its id. */
export type Fields = Readonly<Record<string, string>>;

/** Statuses below 500 after which another try can help. */
const PASSING = [408, 425, 429];

/**
 * A POST to an address. The body is a form's, so that the browser asks no leave before it sends
 * it, and so that no `toJSON` of the page's can reach into it.
 */
export function postChannel(endpoint: string, fields: Fields): Channel {
  const body = new URLSearchParams(fields);
  return {
    tries: 4,
    async attempt(signal) {
      try {
        // Without a prototype, since a page may have put settings of its own on Object's.
        const response = await fetch(endpoint, {
          __proto__: null,
          method: 'POST',
          body,
          credentials: 'omit',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          keepalive: true,
          signal,
        } as RequestInit);
        return await readAnswer(response, fields.id);
      } catch {
        return {is: 'again'};
      }
    },
  };
}

/** Only our own receipt counts: what a network's sign-in page answers with 200 has not arrived. */
export async function readAnswer(response: Response, id: string | undefined): Promise<Answer> {
  const {ok, status, headers} = response;
  if (!ok) {
    if (status < 500 && !PASSING.includes(status)) return {is: 'refused'};
    return {is: 'again', after: retryAfter(headers.get('Retry-After'))};
  }
  const receipt = (await response.json()) as {ok?: unknown; id?: unknown} | null;
  return {is: receipt?.ok === true && receipt.id === id ? 'sent' : 'again'};
}

/** Milliseconds to wait as a server asks, in seconds or by a date; undefined where it does not. */
function retryAfter(value: string | null): number | undefined {
  const wait = Number(value) * 1000 || Date.parse(value ?? '') - Date.now();
  return wait >= 0 ? wait : undefined;
}

/** An event for the page, which answers by an attribute: so each try waits until its time is up. */
export function eventChannel(element: Element, fields: Fields): Channel {
  return {
    tries: 3,
    attempt() {
      // A new one each time: a listener may have changed the last.
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is left is for the page
      const {website, consent, elapsed, ...detail} = fields;
      tellPage(element, 'request', detail);
      return new Promise(() => undefined);
    },
  };
}

/** Fires an event of the request's. */
export function tellPage(element: Element, name: 'request' | 'result', detail: object): void {
  element.dispatchEvent(
    new CustomEvent(`ascent-consult-${name}`, {detail, bubbles: true, composed: true}),
  );
}

/** A key that no two requests share: 128 random bits. Works on http pages too. */
export function requestId(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join('-');
}
