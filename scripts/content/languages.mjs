/**
 * Whether every language says the same as English: the same topics, parts, values and numbers, from
 * the same sources. What is wrong comes in sentences that an author can act on.
 */

/** What is the same in every language, though it stands beside the words. */
const SAME = new Set(['id', 'article', 'sources', 'grade', 'section']);

/** What each language has of its own: who signed it, and until when. */
const OWN = new Set(['reviewed', 'reviewedBy', 'reviewedOn', 'nextReview']);

const NUMBER = /\d+(?:[.,:]\d+)*/g;
const VALUE = /\{[^}]*\}/g;

/** Digits of other scripts count as the same numbers, and a decimal comma as a point. */
function plainDigits(text) {
  return text
    .replace(/\p{Nd}/gu, (digit) => /\d/.exec(digit)?.[0] ?? String(digitValue(digit)))
    .replace(/(\d)[\u066b,](?=\d(?!\d\d(?!\d)))/g, '$1.');
}

/** Decimal digits stand in runs of ten, each from a code that ends in 0 or 6 in hexadecimal. */
function digitValue(digit) {
  const code = digit.codePointAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const listed = (found) => (found.length ? [...found].sort().join(' ') : 'none');

/** The numbers of a text that are no part of a value's name, in order of size. */
export function numbersOf(text) {
  return listed(plainDigits(text.replace(VALUE, ' ')).match(NUMBER) ?? []);
}

/** The values of a text; whether one stands twice is up to the language. */
export function valuesOf(text) {
  return listed([...new Set(text.match(VALUE) ?? [])]);
}

/** What differs between two texts that say the same. */
function textProblems(where, english, spoken) {
  if (!spoken.trim()) return [`${where} is empty.`];
  const problems = [];
  // Two words in a row: names, units and abbreviations may well be the same.
  if (english === spoken && /\p{L}{2,} \p{L}{2,}/u.test(english))
    problems.push(`${where} is not translated: ${english}`);
  const compare = (what, of) => {
    const [wanted, found] = [of(english), of(spoken)];
    if (wanted !== found) problems.push(`${where}: ${what} ${found}, in English ${wanted}.`);
  };
  compare('values', valuesOf);
  compare('numbers', numbersOf);
  return problems;
}

function kindOf(value) {
  if (Array.isArray(value)) return 'a list';
  return value === null || typeof value !== 'object' ? `a ${typeof value}` : 'a group';
}

/** What differs between a topic in English and in a language; `where` names the place in reports. */
function contentProblems(where, english, spoken) {
  const [wanted, found] = [kindOf(english), kindOf(spoken)];
  if (wanted !== found) return [`${where} is ${found}, in English ${wanted}.`];
  if (wanted === 'a string') return textProblems(where, english, spoken);
  if (wanted !== 'a list' && wanted !== 'a group')
    return english === spoken ? [] : [`${where} is ${spoken}, in English ${english}.`];
  const keys = (value) => Object.keys(value).filter((key) => !OWN.has(key));
  const [all, own] = [keys(english), keys(spoken)];
  // Order counts: examples, times and pictures stand in it.
  if (all.join() !== own.join())
    return [`${where} has ${own.join(', ')}; in English ${all.join(', ')}.`];
  const signed =
    spoken.reviewed === true && english.reviewed !== true
      ? [`${where} is signed, and its English is not.`]
      : [];
  if ('reviewed' in english !== 'reviewed' in spoken)
    signed.push(`${where} has a review state in one language only.`);
  return signed.concat(
    all.flatMap((key) => {
      const part = english[key];
      const at = Array.isArray(english) ? (part?.id ?? Number(key) + 1) : key;
      if (!SAME.has(key)) return contentProblems(`${where}.${at}`, part, spoken[key]);
      const [one, other] = [part, spoken[key]].map((value) => JSON.stringify(value));
      return one === other ? [] : [`${where}.${key} is ${other}, in English ${one}.`];
    }),
  );
}

/**
 * What differs between the topics of the languages.
 *
 * @param {{locale: string, topic: string, content: object}[]} topics
 * @param {string[]} locales Every language that there has to be, English the first.
 */
export function topicProblems(topics, locales) {
  const [source, ...others] = locales;
  const of = (locale) =>
    new Map(topics.filter((each) => each.locale === locale).map((each) => [each.topic, each]));
  const english = of(source);
  return others.flatMap((locale) => {
    const spoken = of(locale);
    const extra = [...spoken.keys()].filter((topic) => !english.has(topic));
    return [
      ...extra.map((topic) => `${locale} has a topic that English has not: ${topic}.`),
      ...[...english].flatMap(([topic, {content}]) =>
        spoken.has(topic)
          ? contentProblems(`${locale} ${topic}`, content, spoken.get(topic).content)
          : [`${locale} has no topic ${topic}.`],
      ),
    ];
  });
}

/** A built message as one text; its values stand as `{0}`, `{1}`. */
export function spelledMessage(message) {
  if (typeof message === 'string') return message;
  return message.strings.reduce((text, part, at) => `${text}{${message.values[at - 1]}}${part}`);
}

/** The forms of a plural, by category; the last one is for all others. */
function formsOf(text) {
  const forms = text.split('|').map((form) => /^(?:([a-z]+):(?! ))?([^]*)$/.exec(form));
  return forms.map(([, category = 'other', said]) => ({category, said}));
}

/** Forms in which the amount itself may be said in a word: one, two, none. */
const IN_WORDS = new Set(['zero', 'one', 'two']);

function pluralProblems(where, locale, text) {
  const forms = formsOf(text);
  const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const problems = forms
    .filter(({category}) => !known.includes(category))
    .map(({category}) => `${where} has a form for "${category}", which ${locale} does not know.`);
  if (forms.at(-1).category !== 'other') problems.push(`${where} has no form for other amounts.`);
  if (new Set(forms.map(({category}) => category)).size !== forms.length)
    problems.push(`${where} has two forms of one kind.`);
  for (const {category, said} of forms)
    if (!IN_WORDS.has(category) && !said.includes('{n}'))
      problems.push(`${where} does not say the amount in its form "${category}".`);
  return problems;
}

/**
 * What differs between the interface strings of a language and the English ones.
 *
 * @param {string} locale
 * @param {{id: string, text: string}[]} messages In English, values as `{…}`.
 * @param {Record<string, unknown>} templates In the language, as `lit-localize` builds them.
 */
export function messageProblems(locale, messages, templates) {
  const ids = new Set(messages.map(({id}) => id));
  const extra = Object.keys(templates).filter((id) => !ids.has(id));
  return [
    ...extra.map((id) => `${locale} has a message that English has not: ${id}.`),
    ...messages.flatMap(({id, text}) => {
      const where = `${locale} ${id}`;
      if (!Object.hasOwn(templates, id)) return [`${locale} has no message ${id}.`];
      let at = -1;
      const english = text.replaceAll('{…}', () => `{${(at += 1)}}`);
      const spoken = spelledMessage(templates[id]);
      if (!english.includes('|')) return textProblems(where, english, spoken);
      // Forms differ by language: English has "1 degree" where others have a word.
      return [
        ...(valuesOf(english) === valuesOf(spoken) ? [] : [`${where}: other values than English.`]),
        ...pluralProblems(where, locale, spoken),
      ];
    }),
  ];
}
