import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aClinicWithDoctor, findingsOf, looked, panelOf, runInConsole, told} from './doctor.mjs';
import {ALL_TAGS, FALLBACK, page, readThrough, tagOf, TAGS, until, widgetsOf} from './host.mjs';

const at = aClinicWithDoctor();

const CTA = tagOf('consult-cta');
const LOADER = '<script async src="CDN/ascent.js"></script>';
const FILES = {
  'the loader': LOADER,
  'the loader as a module': '<script type="module" src="CDN/ascent.js"></script>',
  'the file with all widgets': '<script async src="CDN/ascent.all.js"></script>',
  'one file a widget': TAGS.filter((tag) => tag !== 'running-back-pain')
    .map((tag) => `<script async src="CDN/${tag}.js"></script>`)
    .join(''),
};
const WIDGETS = ALL_TAGS.replace(tagOf('running-back-pain'), '');

const status = (tab) => panelOf(tab).getByRole('status').innerText();
const asked = ({requests}) => requests.filter((address) => address.includes('ascent.doctor'));

describe('a page where all is well', () => {
  for (const [name, scripts] of Object.entries(FILES))
    it(`has nothing to mend, with ${name}`, () =>
      at.ask(page(`<h1>Our clinic</h1>${WIDGETS}`, scripts), {}, async (tab) => {
        await readThrough(tab, 'consult-cta,kinetic-chain-diagram,back-pain-types');
        await looked(tab);
        const findings = panelOf(tab).getByRole('group', {name: 'Findings'});
        const said = () => findings.evaluate((body) => body.textContent);
        // It has looked since all widgets are there.
        await until(async () => !(await said()).includes('waits for'));
        assert.match(await said(), /^All well\. There is nothing to mend\./);
      }));

  for (const [name, scripts] of Object.entries(FILES))
    it(`never asks for the doctor unless its address does, with ${name}`, () =>
      at.visit(
        page(CTA, scripts),
        {search: '?utm_source=mail#consult-cta'},
        async (tab, noticed) => {
          await readThrough(tab);
          assert.deepEqual(asked(noticed), []);
          assert.equal(await tab.locator('ascent-doctor').count(), 0);
        },
      ));

  for (const [name, scripts] of Object.entries(FILES))
    it(`opens the doctor once #ascent-doctor is typed, with ${name}`, () =>
      at.visit(page(CTA, scripts), {}, async (tab, noticed) => {
        await readThrough(tab);
        await tab.evaluate(() => (location.hash = 'ascent-doctor'));
        await looked(tab);
        assert.equal(new Set(asked(noticed)).size, 1);
        assert.equal(await tab.locator('ascent-doctor').count(), 1);
      }));
});

describe('the doctor', () => {
  it('looks again when the page changes', () =>
    at.ask(page('<p>A</p>', LOADER), {}, async (tab) => {
      await told(tab, 'no-widget');
      await tab.evaluate(() => {
        const widget = document.createElement('consult-cta');
        widget.setAttribute('headng', 'Talk to us');
        document.body.append(widget);
      });
      await told(tab, 'attribute-misspelt');
      await tab.evaluate(() => document.querySelector('consult-cta').removeAttribute('headng'));
      await until(async () =>
        (await findingsOf(tab)).every(({id}) => !/attribute|no-widget/.test(id)),
      );
    }));

  it('asks for files anew when it is told to', () =>
    at.ask(
      page(CTA, '<script async src="CDN/gone/ascent.js"></script>'),
      {pasted: true, complaints: [/^console error: Failed to load/]},
      async (tab) => {
        await told(tab, 'file-missing');
        const before = at.cdn.requests.length;
        await panelOf(tab).getByRole('button', {name: 'Check again'}).click();
        await until(() => at.cdn.requests.length > before);
      },
    ));

  it('leaves the page as it found it', () =>
    at.ask(
      page(CTA + tagOf('back-pain-tips', 'open="corn"'), LOADER),
      {
        complaints: [/^console warning: <back-pain-tips>/],
      },
      async (tab) => {
        const html = () =>
          tab.evaluate(() => {
            const copy = document.documentElement.cloneNode(true);
            copy.querySelector('ascent-doctor')?.remove();
            return copy.outerHTML;
          });
        await told(tab, 'value-refused');
        const during = await html();
        await panelOf(tab).getByText('A widget cannot use a value').click();
        await panelOf(tab).getByRole('button', {name: 'Show it'}).click();
        await panelOf(tab).getByRole('button', {name: 'Close the doctor'}).click();
        assert.equal(await tab.locator('ascent-doctor').count(), 0);
        assert.equal(await html(), during);
        assert.deepEqual(
          await widgetsOf(tab, 'back-pain-tips').evaluateAll((all) => all.map((one) => one.open)),
          ['corn'],
        );
      },
    ));

  it('copies a report that says nothing of the reader', () =>
    at.ask(
      page(CTA, LOADER),
      {search: '?name=Jo+Doe&ascent-doctor', permissions: ['clipboard-read', 'clipboard-write']},
      async (tab) => {
        await looked(tab);
        await panelOf(tab).getByRole('button', {name: 'Copy the report'}).click();
        await panelOf(tab).getByRole('button', {name: 'Copied'}).waitFor();
        const report = await tab.evaluate(() => navigator.clipboard.readText());
        assert.match(report, /^Report of the Ascent doctor/);
        assert.match(report, /\?name=…&ascent-doctor\n/);
        assert.doesNotMatch(report, /Jo/);
      },
    ));

  it('opens from the bookmark that its page gives, where a consent tool holds the script', () =>
    at.visit(
      page(CTA, '<script type="text/plain" data-category="x" data-src="CDN/ascent.js"></script>'),
      {},
      async (tab) => {
        const guide = await readFile(new URL('../../docs/doctor.md', import.meta.url), 'utf8');
        const [, code] = /javascript:(.*)/.exec(guide);
        await runInConsole(tab, code.replace('https://YOUR-ADDRESS', at.cdn.origin));
        const {text} = await told(tab, 'script-waits-for-consent');
        assert.match(text, /\/ascent\.js/);
      },
    ));

  it('is one, however often it is called', () =>
    at.ask(page(CTA, LOADER), {}, async (tab) => {
      await looked(tab);
      await runInConsole(
        tab,
        await readFile(new URL('../../dist/ascent.doctor.js', import.meta.url), 'utf8'),
      );
      assert.equal(await tab.locator('ascent-doctor').count(), 1);
    }));
});

describe('a page that is hard on scripts', () => {
  const strict = {
    'allows our address and nothing else': "default-src 'none'; script-src CDN; style-src 'self'",
    'wants trusted types': "require-trusted-types-for 'script'; trusted-types ascent-widgets",
    'wants trusted types and allows no policy':
      "require-trusted-types-for 'script'; trusted-types 'none'",
  };
  for (const [what, policy] of Object.entries(strict))
    it(`has the doctor without a complaint where it ${what}`, () =>
      at.ask(
        page(CTA, LOADER).replace(policy.includes('default-src') ? /<link rel="icon".*>/ : '', ''),
        {headers: {'Content-Security-Policy': policy}},
        async (tab) => {
          await looked(tab);
          assert.equal(await status(tab), 'All well. There is nothing to mend.');
          const ground = await panelOf(tab).evaluate((panel) => getComputedStyle(panel).position);
          assert.equal(ground, 'absolute', 'It is not styled.');
        },
      ));

  it('has the doctor above its own style sheets and modal layers', () =>
    at.ask(
      page(
        `<div style="position: fixed; inset: 0; z-index: 2147483647; background: red"></div>${CTA}`,
        `${LOADER}<style>* {display: none !important; all: unset !important}
          ascent-doctor {opacity: 0 !important}</style>`,
      ),
      {},
      async (tab) => {
        await looked(tab);
        await panelOf(tab).getByRole('button', {name: 'Fold the panel'}).click();
      },
    ));

  it('has the doctor where everything is locked, as on a live Wix page', () =>
    at.ask(
      page(
        CTA,
        `<script>'use strict';
          for (const type of [EventTarget, URL, Object, String, Number, Array, Promise, Map, Node])
            [type, type.prototype].forEach(Object.freeze);
          [JSON, Reflect].forEach(Object.freeze);
          for (const name of ['fetch', 'setTimeout', 'addEventListener'])
            Object.defineProperty(window, name, {value: window[name], writable: false});
        </script>${LOADER}`,
      ),
      {},
      async (tab) => {
        await looked(tab);
        assert.equal(await status(tab), 'All well. There is nothing to mend.');
      },
    ));

  it('hears of nothing but a warning where it breaks what the doctor needs', () =>
    at.ask(
      page(
        CTA,
        `${LOADER}<script>performance.getEntriesByType = () => { throw new Error(); }</script>`,
      ),
      {complaints: [/^console warning: The Ascent doctor could not look/]},
      async (tab) => {
        await until(async () => (await tab.locator('ascent-doctor').count()) === 1);
        await panelOf(tab).getByText('The doctor could not look at this page.').waitFor();
        await panelOf(tab).getByRole('button', {name: 'Close the doctor'}).click();
      },
    ));
});

describe('a page in a frame', () => {
  const INNER = page(`<h1>Us</h1><consult-cta>${FALLBACK}</consult-cta>`, LOADER);
  const cases = [
    ['of another site that is too low', 'height="200"', true, ['frame-cuts', 'frame-permission']],
    [
      'of the same site whose sandbox forbids links',
      'height="3000" sandbox="allow-scripts allow-same-origin"',
      false,
      ['frame-sandbox'],
      [/can escape its sandboxing/],
    ],
    [
      'that is shut off from its own address',
      'height="3000" sandbox="allow-scripts"',
      true,
      ['frame-sandbox'],
    ],
  ];
  for (const [what, attributes, isForeign, expected, complaints = []] of cases)
    it(`hears of a frame ${what}`, async () => {
      const own = at.host.put(INNER.replaceAll('CDN', at.cdn.origin));
      const address = isForeign ? own.replace('localhost', '127.0.0.1') : own;
      const frame = `<iframe width="600" ${attributes} src="${address}?ascent-doctor"></iframe>`;
      await at.visit(page(frame), {complaints}, async (tab) => {
        let found = [];
        for (const id of expected)
          await until(
            async () => (found = await findingsOf(tab.frames()[1])).some((one) => one.id === id),
            () => `Expected ${id}, found ${JSON.stringify(found)}.`,
          );
      });
    });
});
