import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/content/topics.mjs';
import {aClinicWithDoctor, told} from './doctor.mjs';
import {PAGES} from './doctor-pages.mjs';

const at = aClinicWithDoctor();

/** Tested elsewhere: what needs a frame (`doctor.test.mjs`), another scheme or patience (`doctor-schemes.test.mjs`). */
const ELSEWHERE = [
  'frame-cuts',
  'frame-sandbox',
  'frame-permission',
  'no-https',
  'script-insecure',
  'widget-not-shown',
];

describe('the doctor, asked on a page', () => {
  for (const [id, {html, says = /./, faults = [], shared = true, ...options}] of Object.entries(
    PAGES,
  ))
    it(`tells of ${id}`, async () => {
      Object.assign(at.cdn, {faults, headers: shared});
      await at.ask(html, options, async (tab) => {
        const {text} = await told(tab, id);
        assert.match(text, says);
      });
    });

  it('has been asked for everything that it can find', async () => {
    const {CHECKS} = await importSource('src/doctor/checks/index.ts');
    const ids = CHECKS.flatMap(({kinds}) => kinds.map(({id}) => id));
    assert.deepEqual([...Object.keys(PAGES), ...ELSEWHERE].sort(), ids.sort());
  });
});
