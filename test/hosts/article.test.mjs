import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ARTICLE, FAR, LINKS, PARTS, partsShown, SCRIPT, sectionTop} from './article.mjs';
import {aHost, page, shiftsOf, shown, until} from './host.mjs';

const at = aHost();

const sum = (shifts) => shifts.reduce((total, {value}) => total + value, 0);

/** A phone's slow network: 400 kbit/s, 300 ms a round trip. */
async function slowly(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

/**
 * Scrolls 40 pixels a frame until the page's end (or start, with a negative step). Tells how far
 * what the reader looks at, a third down the screen, was moved by anything else.
 */
const scrollThrough = (tab, step = 40) =>
  tab.evaluate(async (by) => {
    const lookedAt = () => {
      let root = document;
      let seen = null;
      for (let at; (at = root?.elementFromPoint(innerWidth / 2, innerHeight / 3)) && at !== seen;) {
        seen = at;
        root = at.shadowRoot;
      }
      return seen;
    };
    const edges = (element) => {
      const {top, bottom} = element.getBoundingClientRect();
      return [top, bottom];
    };
    let most = 0;
    for (let before = -1; scrollY !== before;) {
      before = scrollY;
      scrollBy({top: by, behavior: 'instant'});
      const seen = lookedAt();
      const at = edges(seen);
      await new Promise((next) => requestAnimationFrame(next));
      // What has given its place to a part that came is nobody's anymore.
      if (!seen.checkVisibility()) continue;
      // Between two parts the whole article is looked at: it may get shorter where nobody looks.
      const moved = edges(seen).map((edge, which) => Math.abs(edge - at[which]));
      most = Math.max(most, Math.min(...moved));
    }
    return most;
  }, step);

/** Nothing that a reader looks at moves, on any of these ways through the page. */
async function staysPut(tab, steps) {
  const before = await shiftsOf(tab);
  for (const step of steps) {
    const moved = await scrollThrough(tab, step);
    assert.ok(moved < 2, `Something moved by ${moved} pixels.`);
  }
  const shifts = (await shiftsOf(tab)).slice(before.length);
  assert.equal(sum(shifts).toFixed(2), '0.00', JSON.stringify(shifts, null, 1));
}

describe('the whole article as one tag on a bare page', () => {
  it('brings each part when a reader comes near, none before, and every one in the end', () =>
    at.visit(page(ARTICLE, SCRIPT), {viewport: {width: 390, height: 700}}, async (tab) => {
      await shown(tab, 'running-back-pain');
      await tab.waitForLoadState('networkidle');
      assert.ok(!at.cdn.chunks().some((address) => address.includes('consult-cta')));
      await until(async () => {
        await tab.evaluate(() => scrollBy({top: 400, behavior: 'instant'}));
        return PARTS.every((tag) => at.cdn.chunks().some((address) => address.includes(tag)));
      });
      await until(async () => {
        const there = await partsShown(tab);
        return PARTS.every((tag) => there.includes(tag));
      });
      assert.deepEqual(at.cdn.requests, [...new Set(at.cdn.requests)], 'Asked for twice.');
    }));

  for (const file of ['running-back-pain.js', 'ascent.all.js'])
    it(`holds all its parts in ${file}, which asks for no other file`, () => {
      at.cdn.headers = false;
      const script = `<script async src="CDN/${file}"></script>`;
      return at.visit(page(ARTICLE, script), {}, async (tab, {requests}) => {
        await until(async () => {
          const there = await partsShown(tab).catch(() => []);
          return PARTS.every((tag) => there.includes(tag));
        });
        const own = requests.filter((url) => url.startsWith(at.cdn.origin));
        assert.deepEqual(own, [`${at.cdn.origin}/${file}`]);
      });
    });

  it('shows a part’s title and the clinic’s phone where that part cannot be had', () => {
    at.cdn.faults = [{match: /chunks\/consult-cta/, status: 404}];
    const only = ARTICLE.replace(' ', ' sections="consult" phone="111-222-3333" ');
    return at.visit(page(only, SCRIPT), {complaints: [/404/]}, async (tab) => {
      await shown(tab, 'running-back-pain');
      const place = tab.locator('.section');
      await until(() =>
        tab.evaluate(() =>
          globalThis[Symbol.for('test events')].some(({detail}) => detail.code === 'load'),
        ),
      );
      await place.getByRole('heading', {name: 'Talk with a physical therapist'}).waitFor();
      assert.equal(await place.getByRole('link', {name: '111-222-3333'}).count(), 1);
    });
  });

  it('gives every part the clinic, the look and the language it was given itself', () =>
    at.visit(
      page(
        `<running-back-pain lang="en-GB" phone="020 7946 0018" country="GB" theme="dark" ${LINKS}
          clinic-name="Bay Therapy" accent="#7a1fa2" heading-level="1"></running-back-pain>`,
        '<script async src="CDN/running-back-pain.js"></script>',
      ),
      {},
      async (tab) => {
        await until(async () => (await partsShown(tab).catch(() => [])).length >= PARTS.length);
        for (const tag of PARTS) {
          const part = tab.locator(`running-back-pain ${tag}`);
          assert.equal(await part.locator('.root').getAttribute('data-theme'), 'dark', tag);
          assert.equal(await part.locator('.root h2').count(), 1, tag);
          assert.equal(await part.getByText('911').count(), 0, tag);
          assert.ok(await part.locator('a[href="tel:02079460018"]').count(), tag);
          const accents = await part.locator('.root').evaluate((root) => root.style.cssText);
          assert.match(accents, /#7a1fa2|rgb/, tag);
        }
      },
    ));
});

describe('a reader of the article on a slow network', () => {
  for (const width of [320, 768, 1280])
    it(`sees nothing jump on the way down and up again, ${width} pixels wide`, () =>
      at.visit(
        page(`${FAR}${ARTICLE}${FAR}`, SCRIPT),
        {viewport: {width, height: 800}},
        async (tab) => {
          await slowly(tab);
          await tab.locator('running-back-pain').scrollIntoViewIfNeeded();
          await shown(tab, 'running-back-pain');
          await staysPut(tab, [40, -40, 40]);
          await until(async () => (await partsShown(tab)).length >= PARTS.length);
        },
      ));

  for (const [width, browser, styles] of [
    [320, 'a browser that helps', ''],
    [1280, 'a browser that helps', ''],
    [320, 'one that keeps no place itself, as Safari', '* { overflow-anchor: none }'],
  ])
    it(`keeps the place after a jump to the last section, ${width} pixels wide, in ${browser}`, () => {
      const html = page(`${ARTICLE}${FAR}`, `${SCRIPT}<style>${styles}</style>`);
      return at.visit(html, {viewport: {width, height: 800}}, async (tab) => {
        await slowly(tab);
        await shown(tab, 'running-back-pain');
        await tab.getByRole('link', {name: 'More free help for runners'}).click();
        const top = await sectionTop(tab, 'resources');
        assert.ok(Math.abs(top) < 40, `${top}`);
        await until(async () => {
          const there = await partsShown(tab);
          return there.includes('clinic-resources') && there.includes('consult-cta');
        });
        await shiftsOf(tab);
        assert.ok(Math.abs((await sectionTop(tab, 'resources')) - top) < 2);
        await staysPut(tab, [-40, 40]);
      });
    });

  it('meets no hole where a part is shorter than the place kept for it', () =>
    at.visit(page(`${FAR}${ARTICLE}${FAR}`, SCRIPT), {}, async (tab) => {
      await slowly(tab);
      await tab.locator('running-back-pain').scrollIntoViewIfNeeded();
      await shown(tab, 'running-back-pain');
      await scrollThrough(tab);
      await until(async () => (await partsShown(tab)).length >= PARTS.length);
      await scrollThrough(tab, -40);
      const holes = await tab
        .locator('running-back-pain')
        .evaluate(({shadowRoot}) => shadowRoot.querySelectorAll('.held').length);
      assert.equal(holes, 0);
    }));

  for (const width of [288, 320, 390, 600, 768, 1280])
    it(`has a place kept for each part that is no smaller than it, ${width} pixels wide`, () =>
      at.visit(
        page(
          `<div style="width: ${width}px">${ARTICLE}</div>`,
          '<script async src="CDN/running-back-pain.js"></script>',
        ),
        {viewport: {width: 1400, height: 800}},
        async (tab) => {
          await until(async () => (await partsShown(tab).catch(() => [])).length >= PARTS.length);
          const places = await tab.locator('running-back-pain .part').evaluateAll(
            (parts, names) =>
              parts
                .filter(({localName}) => names.includes(localName))
                .map((part) => {
                  part.classList.remove('held');
                  const own = part.offsetHeight / 16;
                  part.classList.add('held');
                  return {
                    tag: part.localName,
                    own,
                    kept: parseFloat(getComputedStyle(part).minBlockSize) / 16,
                  };
                }),
            PARTS,
          );
          for (const {tag, own, kept} of places) {
            assert.ok(kept >= own, `${tag} is ${own} em tall, its place ${kept}.`);
            assert.ok(kept < own * 2.5, `${tag} is ${own} em tall, its place ${kept}.`);
          }
        },
      ));
});
