/** The tabs of `back-pain-types` come in a file of their own, and only to pages that ask for them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, page, shown} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const tabFiles = () => at.cdn.chunks().filter((address) => address.includes('chunks/tabs'));

describe('the tabs of a page', () => {
  it('are there when the page asks for them', () =>
    at.visit(page('<back-pain-types layout="tabs"></back-pain-types>', SCRIPT), {}, async (tab) => {
      await shown(tab);
      assert.equal(await tab.getByRole('tab').count(), 5);
      assert.equal(tabFiles().length, 1);
    }));

  it('cost a page with a list nothing', () =>
    at.visit(page('<back-pain-types></back-pain-types>', SCRIPT), {}, async (tab) => {
      await shown(tab);
      assert.equal(await tab.getByRole('button', {name: 'Sciatica'}).count(), 1);
      assert.deepEqual(tabFiles(), []);
    }));

  it('give way to the list where their file cannot be had, so that nothing is lost', () => {
    at.cdn.faults = [{match: /chunks\/tabs/, status: 404}];
    return at.visit(
      page('<back-pain-types layout="tabs"></back-pain-types>', SCRIPT),
      {complaints: [/404/]},
      async (tab) => {
        await shown(tab);
        assert.equal(await tab.getByRole('tab').count(), 0);
        await tab.getByRole('button', {name: 'Sciatica'}).click();
        await tab.getByText('The pain often goes below the knee.').waitFor();
        assert.equal(await tab.locator('.safety:visible').count(), 2);
      },
    );
  });
});
