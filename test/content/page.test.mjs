/** The page that a clinician reads, marks and signs. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {contentPage} from '../../scripts/content/page.mjs';
import {loadUnits} from '../../scripts/content/topics.mjs';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';

const script = fileURLToPath(new URL('../../scripts/content-report.mjs', import.meta.url));

const UNIT = {
  locale: 'en',
  topic: 'tips',
  path: 'tips.core',
  article: ['A33a'],
  sources: ['wedges', 'shoes'],
  evidence: {grade: 'C', note: 'One trial.'},
  reviewed: true,
  reviewedBy: 'Jo Doe, PT, DPT',
  reviewedOn: '2026-01-05',
  nextReview: '2026-12-05',
  texts: [
    {field: 'title', text: 'Build strong legs & a <strong> trunk'},
    {field: 'evidence note', text: 'One trial.'},
  ],
};
const SPANISH = {
  ...UNIT,
  locale: 'es',
  reviewed: false,
  texts: [{field: 'title', text: 'Piernas fuertes'}],
};
const CONSULT = {
  locale: 'en',
  topic: 'consult',
  path: 'consult',
  article: [],
  reviewed: false,
  texts: [{field: 'heading', text: 'Talk with a physical therapist for free'}],
};

const INPUT = {
  units: [UNIT, CONSULT, SPANISH],
  messages: [{id: 'back-pain-tips.how', text: 'How', translations: {es: 'Cómo'}}],
  sources: {
    wedges: {title: 'Heel wedges', year: 2008, where: 'doi:10.1/x'},
    shoes: {title: 'Running shoes', year: 2022, where: 'Cochrane'},
  },
  articleItems: {A33a: 'soften'},
  addressOf: (where) => (where.startsWith('doi:') ? `https://doi.org/${where.slice(4)}` : ''),
  today: '2026-11-23',
  style: 'body { color: black }',
};

describe('the page for clinicians', () => {
  let browser;
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-report-'));
    browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
  });
  after(async () => {
    await browser.close();
    await rm(folder, {recursive: true});
  });

  /** Shows a page, and hands what `look` finds on it. */
  async function on(html, look) {
    const page = await browser.newPage({viewport: {width: 1000, height: 800}});
    try {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      assert.deepEqual(asked, [], 'The page loads something.');
      return await look(page);
    } finally {
      await page.close();
    }
  }

  const rowsOf = (page, unit) =>
    page
      .locator(`[id="${unit}"] .texts tr`)
      .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText)));

  it('shows each text under its field’s name, as it is written, languages side by side', () =>
    on(contentPage(INPUT), async (page) => {
      assert.deepEqual(await rowsOf(page, 'tips.core'), [
        ['Field', 'English', 'Spanish'],
        ['title', 'Build strong legs & a <strong> trunk', 'Piernas fuertes'],
        ['evidence note', 'One trial.', ''],
      ]);
      assert.deepEqual(await rowsOf(page, 'consult'), [
        ['Field', 'English'],
        ['heading', 'Talk with a physical therapist for free'],
      ]);
      const languages = await page
        .locator('[id="tips.core"] tbody td')
        .evaluateAll((cells) => cells.map(({lang}) => lang));
      assert.deepEqual(languages, ['en', 'es', 'en', 'es']);
    }));

  it('shows buttons and labels in each language too, and lets a text run in its direction', () =>
    on(
      contentPage({...INPUT, units: [UNIT, SPANISH, {...SPANISH, locale: 'ar'}]}),
      async (page) => {
        const cells = await page
          .getByRole('row', {name: /^back-pain-tips.how/})
          .locator('td')
          .evaluateAll((all) => all.map(({lang, dir, innerText}) => [lang, dir, innerText]));
        assert.deepEqual(cells, [
          ['en', 'ltr', 'How'],
          ['es', 'ltr', 'Cómo'],
          ['ar', 'rtl', ''],
        ]);
        const arabic = page.locator('[id="tips.core"] td[lang=ar]').first();
        assert.equal(await arabic.evaluate((cell) => getComputedStyle(cell).direction), 'rtl');
      },
    ));

  it('puts English first, whatever the order of the files', () =>
    on(contentPage({...INPUT, units: [{...SPANISH, locale: 'ar'}, UNIT]}), async (page) => {
      const heads = await page.locator('[id="tips.core"] .texts thead th').allInnerTexts();
      assert.deepEqual(heads, ['Field', 'English', 'Arabic']);
    }));

  it('says what a unit rests on: the article, the grade, the sources, linked where known', () =>
    on(contentPage(INPUT), async (page) => {
      const about = await page.locator('[id="tips.core"] .about').innerText();
      for (const said of ['A33a (softened)', 'C, limited', 'Running shoes (2022). Cochrane'])
        assert.ok(about.includes(said), `${said} is not in ${about}`);
      const link = page.getByRole('link', {name: 'Heel wedges (2008)'});
      assert.equal(await link.getAttribute('href'), 'https://doi.org/10.1/x');
    }));

  it('says who has signed and until when, in each language', () =>
    on(contentPage(INPUT), async (page) => {
      const states = () => page.locator('.contents tbody td:last-child').allInnerTexts();
      assert.deepEqual(await states(), [
        'signed by Jo Doe, PT, DPT on 2026-01-05, until 2026-12-05',
        'awaits a clinician',
        'awaits a clinician',
      ]);
      await page.setContent(contentPage({...INPUT, today: '2026-12-05'}));
      assert.equal(
        (await states())[0],
        'signed by Jo Doe, PT, DPT on 2026-01-05, due since 2026-12-05',
      );
    }));

  it('has a line to sign in each unit and language', () =>
    on(contentPage(INPUT), async (page) => {
      assert.deepEqual(await page.locator('.signature span').allInnerTexts(), [
        'Name and credentials, for the English text',
        'License no.',
        'Date',
        'Name and credentials, for the Spanish text',
        'License no.',
        'Date',
        'Name and credentials, for the English text',
        'License no.',
        'Date',
      ]);
    }));

  it('adds up at its top', () =>
    on(contentPage(INPUT), async (page) => {
      const facts = await page
        .locator('.summary div')
        .evaluateAll((all) => all.map((one) => one.textContent.trim()));
      assert.deepEqual(facts.slice(0, 4), [
        'units3',
        'signed1',
        'due to be read again0',
        'await a clinician2',
      ]);
    }));

  it('is written by its command with every text there is, and is readable for everyone', async () => {
    const {stdout} = await promisify(execFile)(process.execPath, [
      script,
      join(folder, 'new', 'report.html'),
    ]);
    const file = stdout.trim().split('\n').at(-1);
    const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
    await on(await readFile(file, 'utf8'), async (page) => {
      const shown = new Set(await page.locator('.texts td').allTextContents());
      const missing = (await loadUnits())
        .flatMap(({texts}) => texts.map(({text}) => text))
        .filter((text) => !shown.has(text));
      assert.deepEqual(missing, []);
      assert.ok(shown.has('How sure are we?'), 'Buttons and labels');
      await page.evaluate(String(axe));
      const broken = await page.evaluate(async () => {
        const {violations} = await globalThis.axe.run();
        return violations.map(({help, nodes}) => `${help}: ${nodes[0].html}`);
      });
      assert.deepEqual(broken, []);
      await page.setViewportSize({width: 320, height: 600});
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} px wide where there are 320 px.`);
    });
  });
});
