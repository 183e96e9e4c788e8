/** Joins a delivery to the page: its network, its clock, and what the page is told. */
import type {RequestTarget} from '../../../clinic/request.js';
import {eventChannel, postChannel, tellPage, type Fields} from './channels.js';
import {delivery, type Delivery, type World} from './delivery.js';

const WORLD: World = {
  online: () => navigator.onLine,
  random: Math.random,
  after(milliseconds, call) {
    const listening = new AbortController();
    const {signal} = listening;
    const timer = setTimeout(call, milliseconds);
    addEventListener('online', call, {signal});
    // A page that comes back from the browser's memory has lost its answer: ask again.
    addEventListener('pageshow', ({persisted}) => persisted && call(), {signal});
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  },
};

/** The delivery of a request from a widget; `changed` hears that its stage is another. */
export function sending(
  fields: Fields,
  target: RequestTarget,
  element: Element,
  changed: () => void,
): Delivery {
  const channel = target === 'event' ? eventChannel(element, fields) : postChannel(target, fields);
  return delivery(channel, WORLD, (status) => {
    if (status === 'sent' || status === 'failed')
      tellPage(element, 'result', {id: fields.id, status});
    changed();
  });
}
