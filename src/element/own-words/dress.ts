/** The page's own words put into a topic's texts. */
import {evidenceMark} from './mark.js';

/** What has words for texts, by id. */
export interface Wording {
  /** The page's words for a text, where they can stand in for it. */
  take(id: string, original: string): string | undefined;
  /** Hears of each text that there is, and whether it may change. */
  meet(id: string, mayChange: boolean): void;
}

/** What stands beside the words of a unit. */
const ABOUT = new Set([
  'id',
  'article',
  'sources',
  'evidence',
  'reviewed',
  'reviewedBy',
  'reviewedOn',
  'nextReview',
  'section',
]);

/** What warns a reader, or says that a picture is no proof: it stays as it was written. */
const LOCKED = new Set([
  'safety',
  'urgent',
  'missed',
  'seeSomeone',
  'caution',
  'stop',
  'honest',
  'disclaimer',
]);

/** A topic's texts, those of `wording` in place of others; the same where it has none for them. */
export function dressed<T>(content: T, id: string, wording: Wording): T {
  return dress(content, id, wording, true).value as T;
}

interface Dressed {
  readonly value: unknown;
  /** Whether its text was changed, as far as it is not another unit's. */
  readonly own: boolean;
}

function dress(value: unknown, id: string, wording: Wording, mayChange: boolean): Dressed {
  if (typeof value === 'string') return plain(value, id, wording, mayChange);
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? list(value, id, wording, mayChange)
      : items(value as readonly object[], id, wording, mayChange);
  if (typeof value !== 'object' || value === null) return {value, own: false};
  let own = false;
  const copy: Record<string, unknown> = {...value};
  for (const [key, inner] of Object.entries(value)) {
    if (ABOUT.has(key)) continue;
    const held =
      Array.isArray(inner) && inner.some((item) => typeof item === 'object' && 'id' in item);
    const at = held ? id : `${id}.${kebab(key)}`;
    const made = dress(inner, at, wording, mayChange && !LOCKED.has(key));
    copy[key] = made.value;
    // A title has an attribute of its own, and claims nothing.
    if (made.own && key !== 'heading') own = true;
  }
  if (!('reviewed' in value)) return {value: copy, own};
  // Nobody has signed these words, and no source was asked about them.
  if (own)
    Object.assign(
      copy,
      {reviewed: false, reviewedBy: '', reviewedOn: '', nextReview: ''},
      'evidence' in value && {sources: [], evidence: evidenceMark},
    );
  return {value: copy, own: false};
}

function plain(value: string, id: string, wording: Wording, mayChange: boolean): Dressed {
  wording.meet(id, mayChange);
  const words = mayChange ? wording.take(id, value) : undefined;
  return words === undefined ? {value, own: false} : {value: words, own: true};
}

function list(value: readonly string[], id: string, wording: Wording, mayChange: boolean): Dressed {
  const made = plain(value.join('|'), id, wording, mayChange);
  if (!made.own) return {value, own: false};
  const words = String(made.value)
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);
  return {value: words, own: true};
}

function items(
  value: readonly object[],
  id: string,
  wording: Wording,
  mayChange: boolean,
): Dressed {
  const made = value.map((item, at) => {
    const name = 'id' in item ? String(item.id) : String(at + 1);
    return dress(item, `${id}.${kebab(name)}`, wording, mayChange);
  });
  return {value: made.map((one) => one.value), own: made.some(({own}) => own)};
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(' ', '-');
}
