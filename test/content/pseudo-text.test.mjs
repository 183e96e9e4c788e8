import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadMessages} from '../../scripts/content/messages.mjs';
import {pseudoContent, pseudoMessage, pseudoText} from '../../scripts/content/pseudo-text.mjs';
import {loadTopics} from '../../scripts/content/topics.mjs';
import {unitsOf} from '../../scripts/content/units.mjs';

describe('the language for tests', () => {
  it('is longer, accented and in brackets, and keeps values and numbers', () => {
    assert.equal(pseudoText('Call {clinic} in 5 days'), '[Çââļļ {clinic} îîñ 5 ďââýš êñ]');
    assert.equal(pseudoText(''), '');
  });

  it('keeps the forms of a plural apart', () => {
    assert.equal(pseudoMessage('one:1 hour|{n} hours'), 'one:[1 ĥööûûŕ êñ]|[{n} ĥööûûŕš]');
  });

  it('is at least 40 % longer than every interface string that is no unit', async () => {
    for (const {text} of await loadMessages()) {
      const words = (some) => some.replace(/\{[^}]*\}|\[|\]/g, '').trim().length;
      if (/\p{L}{4}/u.test(text))
        assert.ok(words(pseudoMessage(text)) >= 1.4 * words(text), pseudoMessage(text));
    }
  });

  it('changes every text of the content, and nothing else of it', async () => {
    for (const topic of (await loadTopics()).filter(({locale}) => locale === 'en')) {
      const pseudo = unitsOf({...topic, content: pseudoContent(topic.content)});
      for (const [at, unit] of unitsOf(topic).entries()) {
        const {texts, evidence, ...same} = pseudo[at];
        assert.deepEqual({...same, texts: unit.texts, evidence: unit.evidence}, unit);
        assert.equal(evidence?.grade, unit.evidence?.grade);
        for (const {field, text} of texts)
          assert.ok(field.endsWith('section') || /^\[[^]+\]$/.test(text), `${field}: ${text}`);
      }
    }
  });
});
