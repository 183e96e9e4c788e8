import {expect, fixture, html} from '@open-wc/testing';
import {heading} from '../../src/shared/heading.js';
import {helpLine} from '../../src/shared/help-line.js';
import {safetyLine} from '../../src/shared/safety.js';

const SAFETY = {
  call911: 'Call 911 now',
  callLocal: 'Call your emergency number now',
  signs: 'if …',
};

describe('the emergency line', () => {
  for (const country of ['US', 'CA'])
    it(`names 911 on a page for ${country}`, async () => {
      const line = await fixture(safetyLine(SAFETY, country));
      expect(line).to.have.trimmed.text('Call 911 now if …');
    });

  for (const country of ['', 'GB', 'DE', 'MX', 'AU', 'XX', 'USA'])
    it(`names no number on a page for “${country}”`, async () => {
      const line = await fixture(safetyLine(SAFETY, country));
      expect(line).to.have.trimmed.text('Call your emergency number now if …');
      expect(line.textContent).not.to.match(/\d/);
    });
});

describe('the line with the clinic’s phone', () => {
  it('is one tap from a call, and the number reads left to right in any language', async () => {
    const clinic = {clinicName: 'Ascent', phone: '516-387-0053', country: 'US'};
    const page = await fixture(html`<div dir="rtl">${helpLine(clinic)}</div>`);
    expect(page).to.contain.text('Ascent');
    const link = page.querySelector('a')!;
    expect(link).to.have.trimmed.text('516-387-0053');
    expect(link).to.have.attribute('href', 'tel:+15163870053');
    expect(getComputedStyle(link.firstElementChild!).direction).to.equal('ltr');
  });
});

describe('a heading', () => {
  for (const [level, tag] of [
    [1, 'H1'],
    [2, 'H2'],
    [3, 'H3'],
    [4, 'H4'],
    [5, 'H5'],
    [6, 'H6'],
    [7, 'H6'],
  ] as const)
    it(`of level ${level} is an ${tag}`, async () => {
      const element = await fixture(heading(level, 'Five tips'));
      expect(element.tagName).to.equal(tag);
      expect(element).to.have.text('Five tips');
    });
});
