import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gapsOf, REQUIREMENTS, rowsOf, tableOf} from '../scripts/requirements-table.mjs';

const REPORT = `TAP version 13
# Subtest: a live page
    # Subtest: [R5,R11 · Wix custom element] shows
    ok 1 - [R5,R11 · Wix custom element] shows
      ---
      duration_ms: 3
      ...
    not ok 2 - [R5 · Wix custom element] hears [R1 · not a title]
    ok 3 - [R5 · Webflow] shows
    ok 4 - [R7 · Webflow] is left out # SKIP
    ok 5 - shows without a name
    ok 6 - [R31 · Webflow] is unknown
ok 1 - a live page
`;

describe('the table of requirements', () => {
  it('has a line for each requirement and host, failed where one test has', () => {
    assert.deepEqual(rowsOf(REPORT), [
      {name: 'R31', host: 'Webflow', passed: 1, failed: 0},
      {name: 'R5', host: 'Webflow', passed: 1, failed: 0},
      {name: 'R5', host: 'Wix custom element', passed: 1, failed: 1},
      {name: 'R11', host: 'Wix custom element', passed: 1, failed: 0},
    ]);
    const table = tableOf(rowsOf(REPORT));
    assert.match(table, /^✓ R5 +Webflow +1 passed$/m);
    assert.match(table, /^✗ R5 +Wix custom element +1 of 2 failed$/m);
  });

  it('names each requirement that nothing proves, and each name that nobody knows', () => {
    const gaps = gapsOf(rowsOf(REPORT)).join('\n');
    assert.match(gaps, /^R1 \(/m);
    assert.match(gaps, /^R7 \(/m, 'What was skipped proves nothing.');
    assert.match(gaps, /^R31 is no requirement/m);
    assert.doesNotMatch(gaps, /^R(5|11) \(/m);
    assert.match(tableOf([]), /^✗ R30 /m);
  });

  it('is complete where each requirement has a host', () => {
    const report = Object.keys(REQUIREMENTS)
      .map((name, at) => `ok ${at + 1} - [${name} · any page] works\n`)
      .join('');
    assert.deepEqual(gapsOf(rowsOf(report)), []);
    assert.equal(Object.keys(REQUIREMENTS).length, 30);
  });
});
