/** What can go wrong on more than one platform. */
import type {Config} from '../config.js';
import type {World} from './platform.js';
import type {Told} from './told.js';

/** Traps of a configuration, whatever the platform. */
export function notesOn(told: readonly Told[], config: Config, world: World): readonly string[] {
  const has = (name: string, value: string): boolean =>
    told.some(({attributes}) => attributes[name] === value);
  return [
    ...(config.release === 'pinned'
      ? [
          `These lines stay at release ${world.version}, also when a text is corrected. Come back for a newer one.`,
        ]
      : []),
    ...(has('mode', 'floating')
      ? ['The floating button stands at the corner of the window. Put its lines at the page’s end.']
      : []),
    ...(has('delivery', 'endpoint')
      ? ['Send one request yourself before your patients do, and see that it arrives.']
      : []),
  ];
}

/** Where no page code can take requests. */
export function eventNote(told: readonly Told[]): readonly string[] {
  return told.some(({attributes}) => attributes.delivery === 'event')
    ? [
        'Requests reach your page as an event. Without code that takes it, readers are told to call.',
      ]
    : [];
}

/** Where what stands inside the tag cannot go along. */
export function noTwinNote({twin}: Config): readonly string[] {
  return twin === 'none'
    ? []
    : [
        'The text for readers without scripts cannot go this way. Write your phone number beside it.',
      ];
}
