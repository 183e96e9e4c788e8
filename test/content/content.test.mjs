/** Whether a clinic can stand behind its texts: all topics, as they are found in `src/content`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadMessages} from '../../scripts/content/messages.mjs';
import {readingGrade} from '../../scripts/content/reading-grade.mjs';
import {reviewProblems} from '../../scripts/content/review.mjs';
import {importSource, loadSources, loadUnits} from '../../scripts/content/topics.mjs';
import {isClinical} from '../../scripts/content/units.mjs';

/** Topics that make an offer or show the way, and say nothing about health. */
const NOT_CLINICAL = new Set(['consult', 'request', 'resources']);
const GRADES = ['A', 'B', 'C', 'D'];
const CARD_GRADE = 8;
const AVERAGE_GRADE = 6.9;
const WORDS_IN_A_SENTENCE = 20;

const units = await loadUnits();
const english = units.filter(({locale}) => locale === 'en');
const sources = await loadSources();
const {ARTICLE_ITEMS} = await importSource('test/content/article-ids.ts');
const {BARRED, MAY_BE_SAID} = await importSource('test/content/barred-words.ts');

const name = ({locale, path}) => `${locale} ${path}`;
const texts = english.flatMap(({path, texts: read}) =>
  read.map(({field, text}) => ({where: `${path}, ${field}`, text})),
);

/** What is wrong with a text, in words an author can act on. */
function broken(text, where) {
  return BARRED.flatMap(({pattern, why, instead}) => {
    const [said] = pattern.exec(text) ?? [];
    return said === undefined ? [] : [`${where}: “${said}”. ${why} Say instead: ${instead}.`];
  });
}

describe('the article', () => {
  const claims = english.flatMap((unit) => unit.article.map((id) => ({id, unit})));

  it('loses nothing: some unit carries each item that is kept or softened', () => {
    const carried = new Set(claims.map(({id}) => id));
    const lost = Object.entries(ARTICLE_ITEMS)
      .filter(([id, status]) => status !== 'clinic' && !carried.has(id))
      .map(([id, status]) => `${id} (${status})`);
    assert.deepEqual(lost, [], 'No unit of src/content/en claims these items.');
  });

  it('gains nothing: no unit claims an item that it does not have', () => {
    const strange = claims.filter(({id}) => !Object.hasOwn(ARTICLE_ITEMS, id));
    assert.deepEqual(
      strange.map(({id, unit}) => `${unit.path}: ${id}`),
      [],
    );
  });

  it('says both offers exactly', async () => {
    const {consult} = await importSource('src/content/en/consult.ts');
    assert.deepEqual(
      consult.options.map(({title}) => title),
      ['Free 30-minute in-office consultation', 'Free telephone consultation'],
    );
  });
});

describe('what is claimed about health', () => {
  it('has sources, a grade and a note in every clinical unit', () => {
    const wrong = units.filter(isClinical).flatMap((unit) => {
      const missing = [];
      if (!unit.sources?.length) missing.push('sources');
      if (!GRADES.includes(unit.evidence?.grade)) missing.push('a grade from A to D');
      if (!unit.evidence?.note?.trim()) missing.push('a note');
      return missing.map((what) => `${name(unit)} has no ${what}.`);
    });
    assert.deepEqual(wrong, []);
  });

  it('is marked as such: each topic has clinical units, but for those that only offer', () => {
    const topics = new Map();
    for (const unit of units) topics.set(unit.topic, topics.get(unit.topic) || isClinical(unit));
    const unmarked = [...topics].filter(
      ([topic, clinical]) => !clinical && !NOT_CLINICAL.has(topic),
    );
    assert.deepEqual(
      unmarked.map(([topic]) => topic),
      [],
    );
  });

  it('cites only references that are in the list', () => {
    const unknown = units.flatMap((unit) =>
      (unit.sources ?? [])
        .filter((id) => !Object.hasOwn(sources, id))
        .map((id) => `${name(unit)}: ${id}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('needs every reference that is in the list', async () => {
    const {LINK_EVIDENCE} = await importSource(
      'src/widgets/kinetic-chain-diagram/chain.evidence.ts',
    );
    const cited = new Set(
      [...units, ...Object.values(LINK_EVIDENCE)].flatMap(({sources: ids = []}) => ids),
    );
    assert.deepEqual(
      Object.keys(sources).filter((id) => !cited.has(id)),
      [],
    );
  });

  it('has a review state that can be trusted in every unit', () => {
    const wrong = units.flatMap((unit) =>
      reviewProblems(unit).map((problem) => `${name(unit)}: ${problem}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the words', () => {
  it('promise nothing, frighten nobody and blame nobody', () => {
    const found = texts.flatMap(({text, where}) => broken(text, where));
    assert.deepEqual(found, []);
  });

  it('do so on buttons and labels too', async () => {
    const messages = await loadMessages();
    assert.ok(messages.length > 30, `${messages.length} messages`);
    const found = messages.flatMap(({id, text}) => broken(text, id));
    assert.deepEqual(found, []);
  });

  for (const {pattern, caught} of BARRED)
    it(`are caught: ${caught[0]}`, () => {
      for (const sentence of caught) assert.match(sentence, pattern);
    });

  it('are not caught where they are fair', () => {
    const found = MAY_BE_SAID.flatMap((sentence) => broken(sentence, 'fair'));
    assert.deepEqual(found, []);
  });

  it('keep sentences to 20 words, a list after a colon counted item by item', () => {
    const long = texts.flatMap(({text, where}) => {
      const parts = text.split(/[.!?;](?:\s|$)/).flatMap((sentence) => {
        const [clause = '', list = ''] = sentence.split(/:\s/);
        return [clause, ...list.split(/,\s/)];
      });
      return parts
        .filter((part) => part.split(/\s+/).filter(Boolean).length > WORDS_IN_A_SENTENCE)
        .map((part) => `${where}: ${part}`);
    });
    assert.deepEqual(long, []);
  });

  it('can be read after 6 years at school', (test) => {
    const cards = english.map((unit) => ({
      path: unit.path,
      ...readingGrade(unit.texts.map(({text}) => text)),
    }));
    const prose = cards.filter(({words}) => words > 0);
    const average = prose.reduce((sum, {grade}) => sum + grade, 0) / prose.length;
    const width = Math.max(...cards.map(({path}) => path.length));
    test.diagnostic(`${'unit'.padEnd(width)}  words  grade`);
    for (const {path, words, grade} of cards)
      test.diagnostic(
        `${path.padEnd(width)} ${String(words).padStart(6)} ${grade.toFixed(1).padStart(6)}`,
      );
    test.diagnostic(`${'average'.padEnd(width)}        ${average.toFixed(1).padStart(6)}`);
    const hard = cards.filter(({grade}) => grade > CARD_GRADE).map(({path}) => path);
    assert.deepEqual(hard, [], `These cards need more than ${CARD_GRADE} years at school.`);
    assert.ok(average <= AVERAGE_GRADE, `On average the cards need ${average.toFixed(1)} years.`);
  });
});
