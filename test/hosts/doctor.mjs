/** Asks the doctor as an admin does: by the page's address, or by its file where the script is held. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {aHost, until} from './host.mjs';

const file = new URL('../../dist/ascent.doctor.js', import.meta.url);

export const LOADER = '<script async src="CDN/ascent.js"></script>';

/** The panel as assistive technology finds it. */
export const panelOf = (tab) => tab.getByRole('dialog', {name: 'Ascent doctor'});

/** The ids of what the doctor tells now, and how each reads. */
export function findingsOf(tab) {
  return tab.evaluate(() => {
    const rows = document
      .querySelector('ascent-doctor')
      ?.shadowRoot.querySelectorAll('[data-finding]');
    return [...(rows ?? [])].map((row) => ({id: row.dataset.finding, text: row.textContent}));
  });
}

/** Waits until the doctor tells of something, and gives how it reads. */
export async function told(tab, id) {
  let all = [];
  await until(
    async () => (all = await findingsOf(tab)).some((finding) => finding.id === id),
    () => `Expected ${id}, found ${JSON.stringify(all, null, 1)}`,
  );
  return all.find((finding) => finding.id === id);
}

/** Waits until the doctor has looked at the page once. */
export async function looked(tab) {
  await until(
    async () => !(await panelOf(tab).getByRole('status').innerText()).includes('Looking'),
  );
}

/** As a person with the browser's tools does: no rule of the page stands in the way. */
export async function runInConsole(tab, expression) {
  const tools = await tab.context().newCDPSession(tab);
  const {exceptionDetails} = await tools.send('Runtime.evaluate', {expression});
  assert.equal(exceptionDetails, undefined);
}

/** A place with servers and a browser whose `ask` opens a page with the doctor. */
export function aClinicWithDoctor() {
  const at = aHost();

  /** @param {object} options As of `visit`; with `pasted`, the doctor's file is run in the console. */
  async function ask(html, {pasted = false, ...options}, look) {
    const paste = pasted ? await readFile(file, 'utf8') : '';
    const search = pasted ? '' : '?ascent-doctor';
    await at.visit(html, {search, ...options}, async (tab, noticed) => {
      if (paste) await runInConsole(tab, paste);
      await look(tab, noticed);
    });
  }
  return Object.assign(at, {ask});
}
