/** What the builder gives an admin to paste, pasted on a page of another site. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {release} from '../../scripts/hosting-files.mjs';
import {platformLines} from '../../scripts/platform-lines.mjs';
import {aHost, heard, page, readThrough, shown, until} from './host.mjs';
import {twinFile} from './twin-files.mjs';

const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));

const HEADING = 'Talk <b>"now"</b> & {{free}} [here] @home';
const PHONE = '631-555-0100';

const CONFIG = {
  pieces: [
    {tag: 'consult-cta', values: {heading: HEADING}},
    {tag: 'back-pain-tips', values: {tips: 'footwear core', layout: 'steps'}},
  ],
  page: {phone: PHONE},
  language: '',
  twin: 'short',
};

const at = aHost();

/** The outputs of every platform, for a release that is pinned or followed. */
const outputs = {};
const folders = {};
const lines = (id, kind = 'pinned') =>
  outputs[kind]
    .get(id)
    .parts.filter(({language}) => language === 'html')
    .map(({text}) => text);

/** The widgets are there, say what was typed, and all of their files are of the release. */
async function works(tab, kind) {
  await readThrough(tab, 'consult-cta, back-pain-tips');
  assert.equal((await heard(tab, 'ascent-ready')).type, 'ascent-ready');
  await tab.getByRole('heading', {name: HEADING, exact: true}).waitFor();
  for (const tag of ['consult-cta', 'back-pain-tips']) {
    const link = tab.locator(tag).getByRole('link', {name: PHONE}).first();
    assert.equal(await link.getAttribute('href'), 'tel:+16315550100');
  }
  const tips = await tab.locator('back-pain-tips').getByRole('heading', {level: 3}).allInnerTexts();
  assert.deepEqual(tips.slice(0, 2), [
    'Wear shoes that fit and feel good',
    'Build a strong trunk and strong legs',
  ]);
  assert.ok(at.cdn.requests.length > 3);
  const others = at.cdn.requests.filter((address) => !address.startsWith(folders[kind]));
  assert.deepEqual(others, [], 'A file of another release was asked for.');
}

const PASTED = [
  ['html', '[R3,R22 · plain HTML]'],
  ['wordpress-admin', '[R22 · WordPress admin]'],
  ['wordpress-author', '[R22,R24 · WordPress non-admin]'],
  ['squarespace', '[R22 · Squarespace]'],
  ['webflow', '[R22 · Webflow]'],
  ['shopify', '[R22 · Shopify]'],
  ['ghost', '[R22 · Ghost]'],
  ['google-tag-manager', '[R22 · Google Tag Manager]'],
];

describe('the builder’s lines on a page of another site', () => {
  before(async () => {
    const place = {base: `${at.cdn.origin}/`, integrity, twinOf: ({tag}) => twinFile(tag)};
    const {version, major} = await release();
    Object.assign(folders, {pinned: `/v${version}/`, following: `/v${major}/`});
    for (const kind of ['pinned', 'following'])
      outputs[kind] = await platformLines({...CONFIG, release: kind}, place);
  });

  for (const [id, mark] of PASTED)
    for (const kind of ['pinned', 'following'])
      it(`${mark} bring the widgets of the ${kind === 'pinned' ? 'pinned' : 'newest'} release`, () =>
        at.visit(page(lines(id, kind).join('\n')), {}, (tab) => works(tab, kind)));

  for (const kind of ['pinned', 'following'])
    it(`[R1,R5,R9 · Wix custom element] bring them as Wix loads them, ${kind}`, () =>
      at.visit(page('<main></main>'), {}, async (tab) => {
        const {parts} = outputs[kind].get('wix-element');
        const [server] = parts;
        const rows = (tag) => {
          const found = parts.findIndex(({text}) => text === tag);
          return parts[found + 1].text.split('\n').map((row) => row.split('\t'));
        };
        await tab.addScriptTag({url: server.text});
        for (const {tag} of CONFIG.pieces)
          await tab.evaluate(
            ([name, attributes]) => {
              const element = document.createElement(name);
              for (const [key, value] of attributes) element.setAttribute(key, value);
              document.querySelector('main').append(element);
            },
            [tag, rows(tag)],
          );
        await shown(tab, 'consult-cta, back-pain-tips');
        await tab.getByRole('heading', {name: HEADING, exact: true}).waitFor();
        assert.deepEqual(at.cdn.requests, [`${folders[kind]}ascent.all.js`]);
      }));

  for (const kind of ['pinned', 'following'])
    // Chromium on Linux knows no sharing, and says so.
    it(`[R20,R22 · plain iframe] show each widget in a frame as high as itself, ${kind}`, () =>
      at.visit(page(lines('iframe', kind).join('\n')), {complaints: [/web-share/]}, async (tab) => {
        const frames = await tab.locator('iframe').all();
        assert.equal(frames.length, CONFIG.pieces.length);
        for (const [index, {tag}] of CONFIG.pieces.entries()) {
          await frames[index].scrollIntoViewIfNeeded();
          const widget = frames[index].contentFrame().locator(tag);
          await widget.getByRole('link', {name: PHONE}).first().waitFor();
          const gap = async () =>
            (await frames[index].boundingBox()).height - (await widget.boundingBox()).height;
          await until(async () => Math.abs(await gap()) < 40);
        }
        const others = at.cdn.requests.filter((address) => !address.startsWith(folders[kind]));
        assert.deepEqual(others, [], 'A file of another release was asked for.');
      }));

  it('[R25 · plain HTML] show the text inside where the file is not the one that was pinned', () => {
    const wrong = lines('html')
      .join('\n')
      .replace(integrity['ascent.js'], integrity['ascent.all.js']);
    return at.visit(page(wrong), {complaints: [/Failed to find a valid digest/]}, async (tab) => {
      await tab.getByRole('heading', {name: 'Five ways to help your back as a runner'}).waitFor();
      assert.equal(await tab.locator('consult-cta').evaluate(({shadowRoot}) => shadowRoot), null);
    });
  });

  it('[R24 · WordPress non-admin] show the text inside before an administrator adds the script', () =>
    at.visit(page(lines('wordpress-author')[1]), {}, async (tab) => {
      await tab.getByRole('heading', {name: 'Five ways to help your back as a runner'}).waitFor();
      assert.ok((await tab.getByRole('link').count()) >= 2);
      assert.deepEqual(at.cdn.requests, []);
    }));
});
