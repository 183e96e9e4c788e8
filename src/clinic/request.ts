import {oneOf, type Refuse} from '../shared/parse.js';
import {rawSettings} from './settings.js';

/** Where readers' requests go: `''` nowhere, they call; `event` to the page; else to an address. */
export type RequestTarget = string;

const DELIVERIES = ['call', 'event', 'endpoint'] as const;

/** https with a host and no password in it; http on this machine only. */
const ENDPOINT =
  /^(https:\/\/[^\s/\\@:?#][^\s/\\@]*|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)([/?]\S*)?$/i;

/**
 * Where requests go, from the same sources as the clinic's facts. With an endpoint that is missing
 * or not https, which is refused, readers call.
 */
export function requestTarget(attributes: object, refuse: Refuse): RequestTarget {
  const raw = rawSettings(attributes);
  const delivery = oneOf('delivery', raw('delivery'), DELIVERIES, 'call', refuse);
  if (delivery !== 'endpoint') return delivery === 'event' ? delivery : '';
  const endpoint = raw('endpoint').trim();
  if (ENDPOINT.test(endpoint)) return endpoint;
  refuse('endpoint', endpoint, 'an https address');
  return '';
}
