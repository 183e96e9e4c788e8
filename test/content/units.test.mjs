import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messagesOf} from '../../scripts/content/messages.mjs';
import {loadTopics} from '../../scripts/content/topics.mjs';
import {isClinical, unitsOf} from '../../scripts/content/units.mjs';

const CONTENT = {
  heading: 'Two things to do',
  article: ['A01'],
  reviewed: false,
  options: [{id: 'office', article: ['A02'], title: 'Come in', items: ['One', 'Two']}],
  things: [
    {
      id: 'walk',
      article: ['A03'],
      sources: ['someone2020'],
      evidence: {grade: 'C', note: 'Limited.'},
      reviewed: true,
      reviewedBy: 'Jo Doe, PT',
      title: 'Walk',
      said: {in: 'It turns {n}.'},
    },
  ],
};

describe('the units of a topic', () => {
  const [frame, walk, ...more] = unitsOf({locale: 'en', topic: 'things', content: CONTENT});

  it('are the topic itself and every part with a review state of its own', () => {
    assert.deepEqual([frame.path, walk.path, more.length], ['things', 'things.walk', 0]);
    assert.deepEqual([frame.reviewed, walk.reviewed, walk.reviewedBy], [false, true, 'Jo Doe, PT']);
    assert.deepEqual([isClinical(frame), isClinical(walk)], [false, true]);
  });

  it('claim the article’s items of all that they hold', () => {
    assert.deepEqual([frame.article, walk.article], [['A01', 'A02'], ['A03']]);
  });

  it('hold each text once, under its field’s name, the evidence’s note last', () => {
    assert.deepEqual(
      frame.texts.map(({field, text}) => `${field}: ${text}`),
      [
        'heading: Two things to do',
        'options office title: Come in',
        'options office items 1: One',
        'options office items 2: Two',
      ],
    );
    assert.deepEqual(
      walk.texts.map(({field, text}) => `${field}: ${text}`),
      ['title: Walk', 'said in: It turns {n}.', 'evidence note: Limited.'],
    );
  });
});

describe('the topics', () => {
  it('are found by their files, none of them named anywhere', async () => {
    const found = (await loadTopics()).map(({locale, topic}) => `${locale} ${topic}`);
    for (const topic of ['chain', 'consult', 'safety', 'tips', 'visit'])
      assert.ok(found.includes(`en ${topic}`), topic);
  });
});

describe('the interface strings', () => {
  it('are read from the sources, with their values marked', () => {
    const code =
      "const a = msg('Call', {id: 'x.call'});\n" +
      "const b = html`${msg(str`Step ${step} of ${ALL_STEPS}`, {id: 'x.step'})}`;\n" +
      "const c = msg(str`By ${clinic.name} for ${say(amount, 'deg')}`, {id: 'x.by'});\n";
    assert.deepEqual(messagesOf(code), [
      {id: 'x.call', text: 'Call', values: []},
      {id: 'x.step', text: 'Step {…} of {…}', values: ['step', 'steps']},
      {id: 'x.by', text: 'By {…} for {…}', values: ['name', 'amount']},
    ]);
  });

  it('must have an id', () => {
    assert.throws(() => messagesOf("msg('Call');"), /has no id: msg\('Call'\)/);
  });
});
