/**
 * The page's own words in place of a widget's. They come only to pages that have some: see
 * docs/own-words.md.
 */
import {pageConfig} from '../../clinic/settings.js';
import {directionOf, matchLocale, type Locale} from '../../i18n/locale.js';
import {addTranslations, inLocale, translations, type Message} from '../../i18n/msg.js';
import {isolated} from '../../i18n/strings.js';
import {warnOnce} from '../../shared/warn.js';
import {dressed, type Wording} from './dress.js';
import {entriesOf, languageOf} from './entries.js';
import {isLocked} from './locked.js';
import {MESSAGES} from './messages.js';
import {nearest} from './nearest.js';

/** A widget as far as its words are concerned. */
export type Worded = Pick<Element, 'localName' | 'getAttribute'>;

export interface OwnWords {
  /** A topic's texts with the page's words among them; of the widget's own topic without `topic`. */
  readonly content: <T>(content: T, topic?: string) => T;
  /** Renders with the page's words for interface strings. */
  readonly speak: <T>(locale: Locale, render: () => T) => T;
}

const PLACE = /\{(\w+)\}/g;

/** Topics that come when a reader asks for them. */
const LATER = /^[\w-]+\.(?:request|visit)\./;

/** The page's own words for a widget in a language. */
export function ownWords(widget: Worded, locale: Locale): OwnWords {
  const tag = widget.localName;
  const refuse = (said: string, expected: string): void => {
    warnOnce(`<${tag}> strings="${said}" was not used; expected ${expected}.`);
  };
  const words = wordsOf(widget, locale, refuse);
  const met = new Set<string>(ofWidget(tag));
  const open = new Set(words.keys());
  const wording: Wording = {
    take: (id, original) => {
      const own = words.get(id);
      return own !== undefined && keepsPlaces(id, own, placesIn(original), refuse)
        ? own
        : undefined;
    },
    meet: (id, mayChange) => {
      met.add(id);
      if (!mayChange && open.has(id)) refuseLocked(id, refuse);
      open.delete(id);
    },
  };
  const messages = messagesOf(words, open, refuse);
  const table = directionOf(locale) === 'rtl' ? isolated(messages) : messages;
  const made = new WeakMap<object, unknown>();
  return {
    content: <T>(content: T, topic = '') => {
      const key = content as object;
      if (!made.has(key)) {
        made.set(key, dressed(content, topic ? `${tag}.${topic}` : tag, wording));
        if (!topic) for (const id of open) if (!LATER.test(id)) tellUnknown(id, tag, met, refuse);
      }
      return made.get(key) as T;
    },
    speak: (spoken, render) => {
      const before = translations.get(spoken) ?? {};
      addTranslations(spoken, {...before, ...table});
      try {
        return inLocale(spoken, render);
      } finally {
        addTranslations(spoken, before);
      }
    },
  };
}

type Told = (said: string, expected: string) => void;

/** Words by id, from the page's configuration and the widget; the last one wins. */
function wordsOf(widget: Worded, locale: Locale, refuse: Told): ReadonlyMap<string, string> {
  const pageLocale = matchLocale(globalThis.document?.documentElement.lang ?? '');
  const sources: readonly (readonly [unknown, Locale])[] = [
    [(pageConfig() as {readonly strings?: unknown}).strings, pageLocale],
    // What stands on a widget is for the language in which it stands there.
    [widget.getAttribute('strings'), locale],
  ];
  const found = new Map<string, string>();
  for (const [said, standard] of sources)
    for (const {id, lang, words} of entriesOf(said, (wrong) => refuse(wrong, 'id = words'))) {
      const meant = lang ? languageOf(lang) : standard;
      if (!meant) refuse(`${lang}:${id}`, 'a language that the widgets speak');
      else if (!words) refuse(id, 'words, not nothing');
      else if (meant === locale) found.set(id, words);
    }
  return found;
}

/** Of words those for interface strings, as `lit-localize` builds them. */
function messagesOf(
  words: ReadonlyMap<string, string>,
  open: Set<string>,
  refuse: Told,
): Readonly<Record<string, Message>> {
  const found: Record<string, Message> = {};
  for (const [id, own] of words) {
    const places = MESSAGES[id];
    if (places === undefined) continue;
    open.delete(id);
    if (isLocked(id)) refuseLocked(id, refuse);
    else if (keepsPlaces(id, own, placesIn(places), refuse)) found[id] = withValues(own, places);
  }
  return found;
}

/** A place that the widget fills in later, such as `{n}`, stays in the text; others are values. */
function withValues(own: string, places: string): Message {
  const names = places.startsWith('~') ? [] : placesIn(places);
  if (!names.length) return own;
  const parts = own.split(PLACE);
  return {
    strTag: true,
    strings: parts.filter((_, at) => at % 2 === 0) as unknown as TemplateStringsArray,
    values: parts.filter((_, at) => at % 2).map((name) => names.indexOf(name)),
  };
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name);
}

/** Whether words have each place of the text that they replace, and no other. */
function keepsPlaces(id: string, own: string, places: readonly string[], refuse: Told): boolean {
  const given = new Set(placesIn(own));
  const wanted = new Set(places);
  const keeps = given.size === wanted.size && [...wanted].every((name) => given.has(name));
  if (!keeps) {
    const named = [...wanted].map((name) => `{${name}}`).join(', ');
    refuse(`${id} = ${own}`, named ? `words with ${named} and no other braces` : 'no {braces}');
  }
  return keeps;
}

function refuseLocked(id: string, refuse: Told): void {
  refuse(id, 'another text; this one keeps readers safe and stays as it is');
}

/** The ids of the interface strings that a widget may show: its own, and those of several. */
function ofWidget(tag: string): readonly string[] {
  return Object.keys(MESSAGES).filter((id) => {
    const [owner = ''] = id.split('.');
    return owner === tag || !owner.includes('-');
  });
}

/** Says that there is no such text; another widget's texts are its own business. */
function tellUnknown(id: string, tag: string, met: Iterable<string>, refuse: Told): void {
  const [owner = ''] = id.split('.');
  const isOthers =
    owner.includes('-') &&
    owner !== tag &&
    Object.keys(MESSAGES).some((each) => each.startsWith(`${owner}.`));
  if (isOthers) return;
  const near = nearest(id, met);
  refuse(id, near ? `an id such as ${near}` : 'an id from docs/own-words.md');
}
