/** Wix's custom element, on a live site whose globals are locked, and in the editor's frame. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fillForm, send, SENT} from './endpoint.mjs';
import {
  aHost,
  callLink,
  FALLBACK,
  heard,
  page,
  readThrough,
  shown,
  TAGS,
  timesHeard,
  until,
  widgetsOf,
} from './host.mjs';
import {lockedNow} from './simulations/hardened.mjs';
import {DISABLED, veloFile, viewerOf, wixPage} from './simulations/wix.mjs';

const at = aHost();
const WEBSITE = {website: 'https://clinic.example/'};

/** One element of each widget, all from one file. */
const every = (file, attributes = WEBSITE) =>
  TAGS.map((tag, index) => ({id: `comp-${index}`, tag, url: `CDN/${file}`, attributes}));

const cta = (attributes = {}) => ({
  id: 'comp-cta',
  tag: 'consult-cta',
  url: 'CDN/consult-cta.js',
  attributes,
});

const mounted = (tab, count) =>
  until(
    async () => (await widgetsOf(tab).count()) === count,
    () => `${count} are not mounted.`,
  );

describe('a live Wix page', () => {
  for (const file of ['ascent.js', 'ascent.all.js'])
    it(`[R4,R5,R11,R15 · Wix custom element] shows every widget from one address, ${file}, larger than its box where it needs to be`, () =>
      at.visit(wixPage({pages: {home: every(file)}}), {}, async (tab, {requests}) => {
        await mounted(tab, TAGS.length);
        assert.deepEqual(new Set(Object.values(await lockedNow(tab))), new Set([true]));
        await readThrough(tab);
        const scripts = requests.filter((url) => url.endsWith(`/${file}`));
        assert.equal(scripts.length, 1, 'The viewer knows an address that it has loaded.');
        const boxes = await tab.locator('.component').evaluateAll((components) =>
          components.map(({firstElementChild: widget}) => {
            const {width, height, top, bottom} = widget.getBoundingClientRect();
            const {height: content} = widget.shadowRoot
              .querySelector('.root')
              .getBoundingClientRect();
            return {width, height, content, top: top + scrollY, bottom: bottom + scrollY};
          }),
        );
        for (const [index, {width, height, content, top}] of boxes.entries()) {
          assert.equal(width, 1000);
          assert.ok(height >= 250 && height >= content, `${height} holds ${content}`);
          assert.equal(top, boxes[index - 1]?.bottom ?? 0, 'The next one is pushed down.');
        }
        assert.ok(boxes.some(({height}) => height > 500));
      }));

  it('[R4,R14 · Wix custom element, classic mobile] shows every widget 320 pixels wide on a wider phone', () =>
    at.visit(
      wixPage({pages: {home: every('ascent.all.js')}, phone: true}),
      {viewport: {width: 430, height: 900}, isMobile: true, hasTouch: true},
      async (tab) => {
        await mounted(tab, TAGS.length);
        await readThrough(tab);
        const [inner, scroll] = await tab.evaluate(() => [
          innerWidth,
          document.documentElement.scrollWidth,
        ]);
        assert.deepEqual([inner, scroll], [320, 320]);
      },
    ));

  it('[R7,R10 · Wix custom element, page code] hears page code, whose worker answers late', async () => {
    const code = at.host.put(
      veloFile(`
        const cta = $w('#comp-cta');
        // The samples of Wix's documentation give text, numbers and booleans.
        cta.setAttribute('heading', 'From page code');
        cta.setAttribute('heading-level', 4);
        cta.setAttribute('structured-data', false);
        cta.on('ascent-ready', ({detail}) => tell('ready', detail.tag, detail.locale));
        cta.on('ascent-consult-request', ({detail}) => {
          tell('request', detail.name);
          cta.setAttribute('request-status', detail.id + ' sent');
        });
        cta.setAttribute('announce', '1');`),
      {type: '.js'},
    );
    const pages = {home: [cta({delivery: 'event'})]};
    await at.visit(wixPage({pages, code}), {}, async (tab) => {
      const viewer = viewerOf(tab);
      await shown(tab);
      // Page code is ready only now: the widget has long been.
      await until(async () => (await viewer.held()) === 6);
      assert.equal(await tab.getByRole('heading', {level: 2}).count(), 1);
      await viewer.deliver();
      await tab.getByRole('heading', {name: 'From page code', level: 4}).waitFor();
      await until(async () => (await viewer.told()).length === 1);
      assert.deepEqual(await viewer.told(), [['ready', 'consult-cta', 'en']]);

      await fillForm(tab);
      await send(tab);
      await tab.getByText(SENT).waitFor();
      assert.deepEqual((await viewer.told()).at(-1), ['request', 'Ann Example']);
    });
  });

  it('[R12,R23 · Wix page changes] brings the widget back with each page, and asks for its file once', () => {
    const pages = {home: [cta({heading: 'Home'})], about: [], contact: [cta({heading: 'Contact'})]};
    return at.visit(wixPage({pages}), {}, async (tab, {requests}) => {
      const viewer = viewerOf(tab);
      await tab.getByRole('heading', {name: 'Home'}).waitFor();
      for (const turn of ['contact', 'about', 'home', 'contact']) {
        await viewer.mount(turn);
        await mounted(tab, turn === 'about' ? 0 : 1);
      }
      await tab.getByRole('heading', {name: 'Contact'}).waitFor();
      assert.equal(await tab.getByRole('heading', {name: 'Home'}).count(), 0);
      assert.equal(requests.filter((url) => url.endsWith('/consult-cta.js')).length, 1);
    });
  });

  it('[R2 · Wix custom element, two addresses] keeps the first of two releases until the page is loaded again', () => {
    const [first, second] = ['v1', 'v2'].map((release) => `CDN/${release}/consult-cta.js`);
    const pages = {
      home: [{...cta({heading: 'First'}), url: first}],
      other: [
        {...cta({heading: 'Second'}), url: second},
        {...cta(), id: 'comp-tips', tag: 'back-pain-tips', url: 'CDN/v2/ascent.all.js'},
      ],
    };
    return at.visit(wixPage({pages}), {}, async (tab, {requests}) => {
      await shown(tab);
      await viewerOf(tab).mount('other');
      await readThrough(tab);
      await tab.getByRole('heading', {name: 'Second'}).waitFor();
      assert.ok(!requests.some((url) => url.includes('/v2/consult-cta.js')));
    });
  });

  it('[R25 · Wix custom element, script lost] mounts the page all the same', () => {
    at.cdn.faults = [{match: /consult-cta/, status: 404}];
    const tips = {id: 'comp-tips', tag: 'back-pain-tips', url: 'CDN/back-pain-tips.js'};
    return at.visit(wixPage({pages: {home: [cta(), tips]}}), {complaints: [/404/]}, async (tab) => {
      await shown(tab, 'back-pain-tips');
      assert.equal(await widgetsOf(tab, 'consult-cta').count(), 1);
    });
  });

  it('[R25 · Wix, free plan] has a box without a widget, and asks for no file', () =>
    at.visit(wixPage({pages: {home: [cta()]}, premium: false}), {}, async (tab) => {
      await tab
        .locator(`[wix-disabled-custom-element-reason=${DISABLED}]`)
        .waitFor({state: 'attached'});
      await tab.waitForLoadState('networkidle');
      assert.deepEqual(at.cdn.requests, []);
    }));
});

describe('Wix’s editor and preview', () => {
  it('[R29 · Wix editor] show the page in a frame of another site, every widget in it', () => {
    const site = at.host
      .put(wixPage({pages: {home: every('ascent.all.js')}}).replaceAll('CDN', at.cdn.origin))
      .replace('localhost', 'editor.localhost');
    return at.visit(
      page(`<iframe src="${site}" width="980" height="700"></iframe>`),
      {},
      async (tab) => {
        const frame = tab.frames().find((one) => one.url() === site);
        await mounted(frame, TAGS.length);
        await readThrough(frame);
        assert.equal(await frame.evaluate(() => parent !== window && origin !== 'null'), true);
      },
    );
  });
});

describe('Wix’s custom code', () => {
  const append = (tab, file) =>
    tab.evaluate((src) => {
      const script = document.createElement('script');
      script.async = true;
      script.src = src;
      document.body.append(script);
    }, `${at.cdn.origin}/${file}`);
  const route = (tab, heading) =>
    tab.evaluate(
      ([text, fallback]) => {
        document.querySelector('main').innerHTML =
          `<consult-cta heading="${text}">${fallback}</consult-cta>`;
      },
      [heading, FALLBACK],
    );

  for (const [how, again] of [
    ['once a visit', false],
    ['on each page', true],
  ])
    it(`[R21,R23 · Wix custom code, ${how}] shows the widgets once a reader has consented, and on every page after it`, () =>
      at.visit(page('<main></main>'), {}, async (tab) => {
        await tab.waitForLoadState('load');
        await route(tab, 'Before');
        assert.equal(await tab.getByRole('link', {name: '516-387-0053'}).isVisible(), true);
        for (const turn of ['Before', 'First', 'Second']) {
          if (turn !== 'Before') await route(tab, turn);
          if (again || turn === 'Before') await append(tab, 'ascent.js');
          await tab.getByRole('heading', {name: turn}).waitFor();
        }
        assert.equal(await callLink(tab).isVisible(), true);
        assert.equal(await timesHeard(tab, 'ascent-error'), 0);
        assert.equal((await heard(tab, 'ascent-ready')).from, 'consult-cta');
      }));
});
