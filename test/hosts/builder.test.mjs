import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {serveWidgets} from '../../scripts/static-server.mjs';
import {page, shown, TAGS, until} from './host.mjs';
import {startHost} from './servers.mjs';

const root = process.env.DIST;

let widgets, host, browser;

before(async () => {
  [widgets, host, browser] = await Promise.all([
    serveWidgets(root ? {root} : {}),
    startHost(),
    chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS}),
  ]);
});

after(() => Promise.all([browser.close(), widgets.close(), host.close()]));

/** Opens the builder, lets the test work, and fails on whatever the browser complained of. */
async function open(work, {viewport = {width: 1280, height: 800}, hash = ''} = {}) {
  const visitor = await browser.newContext({
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints = [];
  try {
    const tab = await visitor.newPage();
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await tab.goto(`${widgets.origin}/${hash}`);
    await work(tab);
    assert.deepEqual(complaints, [], 'The browser complained.');
  } finally {
    await visitor.close();
  }
}

const preview = (tab) => tab.frameLocator('builder-preview iframe');

const group = (tab, name) => tab.locator('summary', {hasText: name});

/** Two widgets with a phone, a color and a language. */
async function setUp(tab) {
  await tab.getByRole('checkbox', {name: 'Consult CTA'}).check();
  await tab.getByRole('checkbox', {name: 'Back pain tips'}).check();
  await tab.getByRole('checkbox', {name: 'Alignment guide'}).uncheck();
  await group(tab, 'Your clinic').click();
  await tab.getByRole('textbox', {name: 'Phone', exact: true}).fill('631-555-0100');
  await group(tab, 'Look of all widgets').click();
  await tab.getByRole('textbox', {name: 'Accent'}).fill('#ffcc00');
  await tab.getByRole('combobox', {name: 'Language'}).selectOption('es');
}

async function copied(tab, site) {
  await tab
    .getByRole('region', {name: 'Take it to your site'})
    .getByRole('combobox')
    .selectOption(site);
  await tab.getByRole('button', {name: 'Get the lines'}).click();
  await tab.getByRole('button', {name: /^Copy: Lines/}).click();
  await tab.getByRole('status').getByText('Copied').waitFor();
  await tab.getByRole('button', {name: 'Close'}).click();
  return tab.evaluate(() => navigator.clipboard.readText());
}

/** What editors do to lines: paragraphs around them, and quotes that lean. */
const mangle = (lines) =>
  lines
    .split('\n')
    .map((line) => `<p>${line.replaceAll(/"([^"<>]*)"/g, '“$1”')}</p>`)
    .join('\n');

describe('the builder', () => {
  it('takes an admin without code from the choice to lines that work on another site, and back', () =>
    open(async (tab) => {
      await setUp(tab);
      await preview(tab)
        .locator('consult-cta')
        .getByRole('link', {name: '631-555-0100'})
        .first()
        .waitFor();
      await tab.getByText('#ffcc00 is hard to read on light pages.').waitFor();
      await tab.getByRole('button', {name: /^Use #/}).click();
      const accent = await tab.getByRole('textbox', {name: 'Accent'}).inputValue();
      assert.match(accent, /^#(?!ffcc00)[\da-f]{6}$/);

      const lines = await copied(tab, 'html');
      await tab.goto(host.put(page(lines)));
      await tab.locator('back-pain-tips').scrollIntoViewIfNeeded();
      await shown(tab, 'consult-cta, back-pain-tips');
      const call = tab.locator('consult-cta').getByRole('link', {name: '631-555-0100'}).first();
      assert.equal(await call.getAttribute('href'), 'tel:+16315550100');
      await tab
        .locator('consult-cta')
        .getByText(/consulta/i)
        .first()
        .waitFor();

      await tab.goto(`${widgets.origin}/`);
      await tab.getByRole('button', {name: 'Paste to edit'}).click();
      await tab.getByLabel('Copy the lines from your page').fill(mangle(lines));
      await tab.getByRole('button', {name: 'Fill the form'}).click();
      const told = tab.getByRole('status').filter({hasText: 'The form is filled'});
      assert.match(await told.innerText(), /Consult CTA, Back pain tips\.[^]*quotes/);
      await tab.getByRole('button', {name: 'Go on editing'}).click();
      await group(tab, 'Your clinic').click();
      const phone = tab.getByRole('textbox', {name: 'Phone', exact: true});
      assert.equal(await phone.inputValue(), '631-555-0100');
      assert.equal(await tab.getByRole('combobox', {name: 'Language'}).inputValue(), 'es');
      await phone.fill('718-555-0100');
      const again = await copied(tab, 'html');
      assert.equal(
        again,
        lines.replaceAll('631-555-0100', '718-555-0100').replaceAll('6315550100', '7185550100'),
      );
    }));

  it('opens the same by its link, and by its file', () =>
    open(async (tab) => {
      await setUp(tab);
      const lines = await copied(tab, 'html');
      await tab.getByRole('button', {name: 'Copy a link'}).click();
      await tab.getByRole('status').getByText('The link is copied').waitFor();
      const link = await tab.evaluate(() => navigator.clipboard.readText());
      const saving = tab.waitForEvent('download');
      await tab.getByRole('button', {name: 'Save a file'}).click();
      const file = await (await saving).path();
      assert.match(await readFile(file, 'utf8'), /"phone": "631-555-0100"/);

      await tab.goto('about:blank');
      await tab.goto(link);
      assert.equal(await copied(tab, 'html'), lines);

      await tab.goto('about:blank');
      await tab.goto(`${widgets.origin}/`);
      await tab.getByLabel('A file that was saved here').setInputFiles(file);
      await tab.getByRole('status').getByText('The form says').waitFor();
      assert.equal(await copied(tab, 'html'), lines);
    }));

  it('tells how high the widgets are, as they are on a page that is as wide', () =>
    open(async (tab) => {
      await tab.getByRole('checkbox', {name: 'Consult CTA'}).check();
      await tab.getByRole('checkbox', {name: 'Alignment guide'}).uncheck();
      await group(tab, 'Heights for a fixed box').click();
      await tab.getByRole('button', {name: 'Measure heights'}).click();
      await tab.getByRole('status').getByText('Measured.').waitFor();
      const told = await tab.getByRole('row', {name: 'English'}).getByRole('cell').allInnerTexts();
      const lines = await copied(tab, 'html');
      const [consult] = await Promise.all(
        [320, 1024].map(async (width, at) => {
          const other = await tab.context().newPage();
          await other.setViewportSize({width, height: 800});
          await other.goto(
            host.put(page(lines, '<style>body{margin:0;font:16px/1.5 sans-serif}</style>')),
          );
          await shown(other, 'consult-cta');
          const widget = other.locator('consult-cta');
          const asTold = Number(told[at * 3]);
          await until(
            async () => Math.abs((await widget.evaluate((one) => one.offsetHeight)) - asTold) <= 1,
            () => `At ${width} px it is not ${asTold} px high.`,
          );
        }),
      );
      assert.equal(consult, undefined);
    }));

  it('shows every widget live, on a phone too, with the lines always one press away', () =>
    open(
      async (tab) => {
        for (const tag of TAGS) {
          await tab.locator(`[type=checkbox][value="${tag}"]`).check();
          for (const other of TAGS)
            if (other !== tag) await tab.locator(`[type=checkbox][value="${other}"]`).uncheck();
          await tab.locator('builder-preview iframe').scrollIntoViewIfNeeded();
          // Nothing is set for the clinic’s links yet, so there is nothing to show.
          const root = preview(tab).locator(`${tag} .root`).first();
          await (tag === 'clinic-resources'
            ? preview(tab).locator(tag).waitFor({state: 'attached'})
            : root.waitFor());
          const get = await tab.getByRole('button', {name: 'Get the lines'}).boundingBox();
          assert.ok(get.y > 0 && get.y + get.height <= 640, `${tag}: the lines are out of reach.`);
          const sideways = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(sideways, 0, `${tag}: the page scrolls sideways.`);
        }
      },
      {viewport: {width: 320, height: 640}},
    ));
});
