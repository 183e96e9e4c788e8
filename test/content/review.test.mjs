import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDue, reviewProblems, reviewReport, today} from '../../scripts/content/review.mjs';

const SIGNED = {
  reviewed: true,
  reviewedBy: 'Jo Doe, PT, DPT',
  reviewedOn: '2026-01-05',
  nextReview: '2026-12-05',
};

describe('a review state', () => {
  it('is fine signed with name and dates, and unsigned without', () => {
    assert.deepEqual(reviewProblems(SIGNED), []);
    assert.deepEqual(reviewProblems({reviewed: false}), []);
  });

  it('is wrong where a signature lacks its name or a date', () => {
    for (const key of ['reviewedBy', 'reviewedOn', 'nextReview'])
      for (const value of [undefined, ' '])
        assert.deepEqual(reviewProblems({...SIGNED, [key]: value}), [
          `It is reviewed, so it needs ${key}.`,
        ]);
  });

  it('is wrong where something unsigned carries a name or a date', () => {
    assert.deepEqual(reviewProblems({...SIGNED, reviewed: false}), [
      'It is not reviewed, so it must not have reviewedBy.',
      'It is not reviewed, so it must not have reviewedOn.',
      'It is not reviewed, so it must not have nextReview.',
    ]);
  });

  it('is wrong where nobody says whether it is reviewed', () => {
    assert.equal(reviewProblems({}).length, 1);
  });

  it('is wrong with a day that no calendar has', () => {
    for (const day of ['2026-02-30', '5 January 2026', '2026-1-5'])
      assert.deepEqual(reviewProblems({...SIGNED, reviewedOn: day}), [
        'reviewedOn is not a day like 2026-11-23.',
      ]);
  });

  it('holds 12 months to the day, and not backwards', () => {
    assert.deepEqual(reviewProblems({...SIGNED, nextReview: '2027-01-05'}), []);
    assert.deepEqual(reviewProblems({...SIGNED, nextReview: '2027-01-06'}), [
      'nextReview has to be at most 12 months after reviewedOn.',
    ]);
    assert.deepEqual(reviewProblems({...SIGNED, nextReview: '2026-01-05'}), [
      'nextReview has to be after reviewedOn.',
    ]);
  });
});

describe('the review report', () => {
  const unit = (path, review) => ({locale: 'en', path, ...review});
  const units = [
    unit('tips.core', SIGNED),
    unit('tips.mobility', {...SIGNED, reviewedOn: '2025-12-01', nextReview: '2026-11-30'}),
    unit('tips', {reviewed: false}),
  ];

  it('counts only, as long as nothing is due', () => {
    assert.deepEqual(reviewReport(units, '2026-11-29'), [
      '3 units, 2 signed, 1 awaits a clinician',
    ]);
  });

  it('names what is due, the longest due first', () => {
    assert.deepEqual(reviewReport(units, '2026-12-05'), [
      'en tips.mobility: last reviewed 2025-12-01, due 2026-11-30',
      'en tips.core: last reviewed 2026-01-05, due 2026-12-05',
      '3 units, 2 signed, 2 of them due to be read again, 1 awaits a clinician',
    ]);
  });

  it('calls a unit due from its day on, not before', () => {
    assert.equal(isDue(SIGNED, '2026-12-04'), false);
    assert.equal(isDue(SIGNED, '2026-12-05'), true);
    assert.equal(isDue({reviewed: false}, '2026-12-05'), false);
  });

  it('takes the day where the computer stands', () => {
    assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });
});
