/** The health content as readers get it: without what only tests and clinicians read. */
import {loadTopics} from './content/topics.mjs';

/**
 * What no widget shows, beside the article's items: how sure the emergency line is, which no
 * widget folds out; nor is the form part of structured data.
 */
const UNREAD_IN = {safety: ['sources', 'evidence'], request: ['reviewed']};

const topics = await loadTopics();

/** Every topic's name. */
export const TOPICS = [...new Set(topics.map(({topic}) => topic))];

/** A topic's text in a language; undefined where there is no such file. */
export function textOf(topic, locale) {
  const found = topics.find((one) => one.topic === topic && one.locale === locale);
  return found && read(found.content, ['article', ...(UNREAD_IN[topic] ?? [])]);
}

function read(value, unread) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => read(inner, unread));
  const kept = Object.entries(value).filter(
    ([name, inner]) => !(unread.includes(name) && isUnread(inner)),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, read(inner, unread)]));
}

/** A topic may have words under such a name: what nobody reads is a list of ids or not a text. */
function isUnread(inner) {
  return typeof inner !== 'string';
}

/** Data as JavaScript writes it. */
export function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = Object.entries(value).map(
    ([name, inner]) =>
      `${/^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name)}:${literal(inner)}`,
  );
  return `{${inside.join()}}`;
}
