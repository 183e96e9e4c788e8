import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aClinicWithDoctor, told} from './doctor.mjs';
import {PAGES} from './doctor-pages.mjs';

const at = aClinicWithDoctor();

describe('the doctor, asked on a page', () => {
  for (const [id, {html, says = /./, faults = [], shared = true, ...options}] of Object.entries(
    PAGES,
  ))
    it(`tells of ${id}`, async () => {
      Object.assign(at.cdn, {faults, headers: shared});
      const hosted = html.replaceAll('HOST', at.host.origin);
      await at.ask(hosted, options, async (tab) => {
        const {text} = await told(tab, id);
        assert.match(text, says);
      });
    });
});
