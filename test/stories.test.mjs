/**
 * Builds Storybook, opens every story and looks at it as a reader would: is there something
 * to read, can everyone read it in light and in dark, does it fit the narrowest phone, and all of
 * that in every language?
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../scripts/find-browser.mjs';
import {serveWidgets} from '../scripts/static-server.mjs';
import {TAGS} from '../scripts/tags.mjs';
import {readsInEveryLanguage} from './stories/languages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const built = await buildStorybook();
const entries = Object.values(JSON.parse(await readFile(join(built, 'index.json'))).entries);
const stories = entries.filter(({type}) => type === 'story');
const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json')));
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The stories in which each widget is also looked at on a wide page, and by axe, in each language. */
const FIRST = new Set(
  TAGS.map((tag) => stories.find(({importPath}) => importPath === `./stories/${tag}.stories.ts`)),
);

let server;
let browser;
/** One for all pages, so that Storybook's own files are compiled once; nothing is stored in it. */
let context;

before(async () => {
  server = await serveWidgets({root: built});
  browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
  context = await browser.newContext({
    viewport: {width: 1000, height: 800},
    // What fades in would be looked at half faded.
    reducedMotion: 'reduce',
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(built, {recursive: true});
});

test('every widget has its stories', () => {
  const files = new Set(entries.map(({importPath}) => importPath));
  assert.deepEqual(
    TAGS.filter((tag) => !files.has(`./stories/${tag}.stories.ts`)),
    [],
  );
});

describe('a reader who meets', {concurrency: 4}, () => {
  for (const entry of stories) {
    test(`${entry.title}, "${entry.name}", can read it in light, in dark and at 320 px, in every language`, async () => {
      await onPage(async (page, said) => {
        await open(page, entry);
        await seesText(page, entry);
        await isAccessible(page, 'light');
        // What the toolbar's theme sets; another load of each story would take minutes in all.
        await page.locator('.page').evaluate(({dataset}) => {
          dataset.theme = 'dark';
        });
        await isAccessible(page, 'dark');
        await page.setViewportSize({width: 320, height: 640});
        await fits(page);
        if (!entry.tags.includes('no-script')) await readsInEveryLanguage(page, 320);
        if (FIRST.has(entry))
          await readsInEveryLanguage(page, 900, (lang) => isAccessible(page, lang));
        assert.deepEqual(said.errors, []);
        assert.equal(said.refusals.length > 0, entry.tags.includes('warns'), said.refusals[0]);
      });
    });
  }
});

describe('a developer who opens the docs of', {concurrency: 4}, () => {
  for (const tag of TAGS) {
    test(`${tag} finds each attribute, event, part and token`, async () => {
      const docs = entries.find(
        ({type, importPath}) => type === 'docs' && importPath === `./stories/${tag}.stories.ts`,
      );
      assert.ok(docs, 'There is no docs page.');
      await onPage(async (page) => {
        await page.goto(`${server.origin}/iframe.html?id=${docs.id}&viewMode=docs`);
        const table = page.locator('.docblock-argstable').first();
        await table.waitFor();
        const text = await table.innerText();
        const {attributes, events, cssParts, cssProperties} = declarationOf(tag);
        for (const {name} of [...attributes, ...events, ...cssParts, ...cssProperties])
          assert.ok(text.includes(name), `${name} is not in the table.`);
      });
    });
  }
});

/** Runs `look` on a page of its own, and gathers what the page says in the console. */
async function onPage(look) {
  const said = {errors: [], refusals: []};
  const page = await context.newPage();
  try {
    await page.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
    page.on('pageerror', (error) => said.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') said.errors.push(message.text());
      if (message.type() === 'warning' && message.text().startsWith('<'))
        said.refusals.push(message.text());
    });
    await look(page, said);
  } finally {
    await page.close();
  }
}

/** Opens a story and waits until Storybook has finished it and each widget shows its content. */
async function open(page, {id}) {
  // The add-on's own check would only run axe a second time.
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  const broken = page.locator('.sb-errordisplay #error-message:visible');
  await page.locator('body.sb-show-main #storybook-root > *').or(broken).first().waitFor();
  if (await broken.count()) assert.fail(await broken.innerText());
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags.join())].every((widget) =>
        widget.shadowRoot?.querySelector('.root'),
      ),
    TAGS,
  );
}

async function seesText(page, {tags}) {
  const texts = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) =>
        (element.shadowRoot?.querySelector('.root') ?? element).innerText.trim(),
      ),
    tags.includes('no-script') ? '.fallback' : TAGS.join(),
  );
  assert.ok(texts.length > 0, 'The story shows no widget.');
  const least = tags.includes('few-words') ? 10 : 80;
  for (const text of texts) assert.ok(text.length > least, `Too little to read: "${text}"`);
}

async function isAccessible(page, look) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (isDark) => {
    // A story is a part of a page; these rules are about whole pages.
    const whole = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];
    const rules = Object.fromEntries(whole.map((rule) => [rule, {enabled: false}]));
    // What dark changes is colours; the rest has been looked at in light.
    const options = isDark ? {runOnly: ['color-contrast']} : {rules};
    const {violations: found} = await globalThis.axe.run('#storybook-root', options);
    return found.map(({help, nodes}) => `${help}: ${nodes.map(({html}) => html).join(' ')}`);
  }, look === 'dark');
  assert.deepEqual(violations, [], `in ${look}`);
}

async function fits(page) {
  const {wide, room} = await page.evaluate((selector) => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const roots = [...document.querySelectorAll(selector)].map((widget) =>
      widget.shadowRoot?.querySelector('.root'),
    );
    return {
      wide: Math.max(scrollWidth, ...roots.map((inner) => (inner ? inner.scrollWidth : 0))),
      room: clientWidth,
    };
  }, TAGS.join());
  assert.ok(wide <= room, `${wide} px wide where there are ${room} px.`);
}

function declarationOf(tag) {
  const found = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  assert.ok(found, `custom-elements.json does not have ${tag}.`);
  return {attributes: [], events: [], cssParts: [], cssProperties: [], ...found};
}

/** Builds Storybook, away from `dist/`, which other builds empty. */
async function buildStorybook() {
  const folder = await mkdtemp(join(tmpdir(), 'storybook-'));
  const windows = process.platform === 'win32';
  const build = ['run', 'build-storybook', '--', '-o', folder];
  await promisify(execFile)(windows ? 'npm.cmd' : 'npm', build, {cwd: root, shell: windows});
  return folder;
}
