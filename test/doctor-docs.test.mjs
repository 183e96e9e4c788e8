/** The page for admins says of each finding what the doctor itself says, and forgets none. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {findingsPage, withFindings} from '../scripts/doctor-docs.mjs';

test('an admin who reads about the doctor finds what it says on a page', async () => {
  const page = await readFile(new URL('../docs/doctor.md', import.meta.url), 'utf8');
  const now = withFindings(page, await findingsPage());
  assert.equal(page, now, 'Run `node scripts/doctor-docs.mjs --write` and commit it.');
});
