/** Whether a difference between languages would be seen: each is made once, in the real texts. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  messageProblems,
  numbersOf,
  topicProblems,
  valuesOf,
} from '../../scripts/content/languages.mjs';
import {loadMessages} from '../../scripts/content/messages.mjs';
import {importSource, loadTopics} from '../../scripts/content/topics.mjs';

const {LOCALES} = await importSource('src/i18n/locale.ts');
const topics = await loadTopics();
const messages = await loadMessages();
const {templates} = await importSource('src/i18n/generated/es.ts');

/** What is told of the topics after a change to one of them. */
function told(change, topic = 'tips', locale = 'es') {
  const changed = structuredClone(topics);
  const one = changed.find((each) => each.topic === topic && each.locale === locale);
  change(one.content, changed);
  return topicProblems(changed, LOCALES);
}

const toldOfMessages = (change) =>
  messageProblems('es', messages, {...structuredClone(templates), ...change});

describe('the languages', () => {
  it('say the same', async () => {
    assert.deepEqual(topicProblems(topics, LOCALES), []);
    for (const locale of LOCALES.slice(1)) {
      const built = await importSource(`src/i18n/generated/${locale}.ts`);
      assert.deepEqual(messageProblems(locale, messages, built.templates), []);
    }
  });

  it('have numbers to compare, in every language', () => {
    for (const locale of LOCALES) {
      const own = topics.filter((topic) => topic.locale === locale);
      const numbers = numbersOf(JSON.stringify(own.map(({content}) => content))).split(' ');
      assert.ok(numbers.includes('911') && numbers.length > 50, `${locale}: ${numbers.length}`);
    }
  });
});

describe('a difference in content is told:', () => {
  const CASES = [
    [
      'a topic lost',
      (_, all) =>
        all.splice(
          all.findIndex(({locale}) => locale === 'ar'),
          1,
        ),
      /no topic/,
    ],
    [
      'a topic more',
      (_, all) => all.push({locale: 'es', topic: 'diet', content: {}}),
      /English has not: diet/,
    ],
    ['a unit lost', ({tips}) => tips.pop(), /es tips\.tips has 0, 1, 2, 3;/],
    [
      'a unit under another name',
      ({tips}) => (tips[0].id = 'belly'),
      /id is "belly", in English "core"/,
    ],
    ['a line lost', ({tips}) => tips[0].how.pop(), /how has/],
    ['a field more', (content) => (content.note = 'x'), /has .*note/],
    [
      'a list that became a text',
      ({tips}) => (tips[0].how = 'x'),
      /how is a string, in English a list/,
    ],
    ['an empty text', ({tips}) => (tips[0].why = ' '), /why is empty/],
    [
      'a text left in English',
      ({tips}) =>
        (tips[0].why = topics.find(
          ({locale, topic}) => locale === 'en' && topic === 'tips',
        ).content.tips[0].why),
      /not translated/,
    ],
    ['other sources', ({tips}) => tips[0].sources.pop(), /sources is/],
    ['another grade', ({tips}) => (tips[0].evidence.grade = 'A'), /grade is "A", in English "C"/],
    ['other items of the article', ({tips}) => tips[0].article.reverse(), /article is/],
    [
      'a signature that English does not have',
      ({tips}) => (tips[0].reviewed = true),
      /is signed, and its English is not/,
    ],
    ['a review state lost', ({tips}) => delete tips[0].reviewed, /in one language only/],
  ];
  for (const [what, change, expected] of CASES)
    it(what, () => {
      const problems = told(change);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], expected);
    });

  it('another number, also in other digits', () => {
    const problems = told(({tips}) => (tips[0].action = tips[0].action.replace('2', '4')));
    assert.equal(problems.length, 1);
    assert.match(problems[0], /es tips\.tips\.core\.action: numbers 3 4, in English 2 3/);
    const inArabic = (content) => (content.call911 = content.call911.replace('911', '٩١١'));
    assert.deepEqual(told(inArabic, 'safety', 'ar'), []);
    const wrong = told(
      (content) => (content.call911 = content.call911.replace('911', '112')),
      'safety',
    );
    assert.match(wrong.join(), /numbers 112, in English 911/);
    const named = told((content) => (content.callLocal += ' 112'), 'safety', 'zh-Hans');
    assert.match(named.join(), /callLocal: numbers 112, in English none/);
  });

  it('another value', () => {
    const problems = told(
      (content) => (content.lead = content.lead.replace('{clinic}', '')),
      'consult',
    );
    assert.match(problems.join(), /es consult\.lead: values none, in English \{clinic\}/);
  });
});

describe('a difference in the interface strings is told:', () => {
  const lost = {...templates};
  delete lost['help.line'];
  const CASES = [
    ['a message more', {'x.y': 'Hola'}, /English has not: x\.y/],
    [
      'a value lost',
      {'consult-cta.call': 'Llamar'},
      /consult-cta\.call: values none, in English \{0\}/,
    ],
    ['another number', {'consult-cta.close': 'Cerrar 2'}, /numbers 2, in English none/],
    [
      'a form no amount has',
      {'amount.degrees': 'few:{n} grados|{n} grados'},
      /"few", which es does not/,
    ],
    [
      'no form for the rest',
      {'amount.degrees': 'one:1 grado|many:{n} grados'},
      /no form for other/,
    ],
    ['one form twice', {'amount.degrees': 'one:1 grado|one:{n} g|{n} grados'}, /two forms/],
    [
      'a form without its amount',
      {'amount.degrees': 'many:grados {n}|grados'},
      /does not say the amount/,
    ],
  ];
  for (const [what, change, expected] of CASES)
    it(what, () => {
      const problems = toldOfMessages(change);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], expected);
    });

  it('a message lost', () => {
    assert.deepEqual(messageProblems('es', messages, lost), ['es has no message help.line.']);
  });
});

describe('what is compared', () => {
  it('are numbers as they are read, in any order', () => {
    assert.equal(numbersOf('9 AM, 1.5°, {n} of 10'), '1.5 10 9');
    assert.equal(numbersOf('10 من {n}، ١٫٥ درجة، 9'), '1.5 10 9');
    assert.equal(numbersOf('1,5 y 1,000'), '1,000 1.5');
  });

  it('are values by name', () => {
    assert.equal(valuesOf('{a} {b} {a}'), '{a} {b}');
  });
});
