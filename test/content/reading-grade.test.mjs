import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingGrade} from '../../scripts/content/reading-grade.mjs';

const grade = (...texts) => readingGrade(texts).grade;

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid, unrounded until the end', () => {
    // 9 words, 1 sentence, 11 syllables: .39 × 9 + 11.8 × 11/9 − 15.59.
    assert.deepEqual(readingGrade(['The quick brown fox jumps over the lazy dog.']), {
      words: 9,
      grade: 2.3,
    });
  });

  it('rises with long sentences and with long words', () => {
    const plain = grade(
      'Regular stretching gives you a little more room. It takes weeks to notice.',
    );
    const long = grade(
      'Regular stretching gives you a little more room, and it takes weeks to notice.',
    );
    assert.ok(plain > 0 && long > plain, `${plain}, ${long}`);
    assert.ok(grade('Regular musculoskeletal rehabilitation necessitates consistency.') > 12);
  });

  it('takes each item of a list for a sentence, with or without a full stop', () => {
    assert.equal(
      grade('Keep your back still', 'Push through your heels'),
      grade('Keep your back still. Push through your heels.'),
    );
  });

  it('leaves out labels, which are not prose', () => {
    const prose = 'Your weight spreads a little differently across the sole.';
    assert.deepEqual(readingGrade([prose, 'Left', 'Right', 'Both roll in']), readingGrade([prose]));
    assert.deepEqual(readingGrade(['Left', 'Right']), {words: 0, grade: 0});
  });

  it('does not count names against a text that a reader has to meet', () => {
    assert.ok(grade('A physical therapist can test that.') < 6);
    assert.ok(grade('An occupational specialist can test that.') > 10);
  });
});
