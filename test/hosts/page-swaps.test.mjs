/** Hosts that change a page without a new document, and hosts that keep pasted HTML as it is. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  aHost,
  callLink,
  FALLBACK,
  page,
  readThrough,
  shown,
  tagOf,
  TAGS,
  until,
  widgetsOf,
} from './host.mjs';
import {COUNTED, heldNow} from './simulations/life-cycle.mjs';
import {htmlCard, mercury, newsletter, section, turbo} from './simulations/page-swaps.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const DIV = `<div data-ascent="consult-cta" data-heading="As a div">${FALLBACK}</div>`;
const tagged = (heading) => tagOf('consult-cta', `heading="${heading}"`);

const titled = (tab, name) => tab.getByRole('heading', {name, exact: true}).waitFor();

/** Puts a page of the host beside the one that is open. */
const put = (html) => at.host.put(html.replaceAll('CDN', at.cdn.origin));

/** Once the loader has run, which a page's own swaps may come before or after. */
const loaded = (tab) => until(() => tab.evaluate(() => Boolean(globalThis[Symbol.for('ascent')])));

/** Leaves and comes back `times`; what the page holds on to may not grow with it. */
async function holdsNoMore(tab, roundTrip) {
  await roundTrip();
  const {outside, observers} = await heldNow(tab);
  for (let round = 0; round < 3; round += 1) await roundTrip();
  const after = await heldNow(tab);
  assert.deepEqual(after.outside, outside);
  assert.equal(after.observers, observers);
}

describe('Squarespace 7.0', () => {
  const site = (content) =>
    page(`<nav>Menu</nav><div id="page">${content}</div>`, `<script>${COUNTED}</script>${SCRIPT}`);

  it('[R23,R12 · Squarespace 7.0] shows the widgets of each page that it swaps in, and keeps nothing of those before', () => {
    const home = put(site(`<p>Home</p>${tagged('Home')}`));
    const about = put(site(`<div class="sqs-block-code">${DIV}</div>`));
    return at.visit(site('<p>First</p>'), {}, async (tab) => {
      await loaded(tab);
      await holdsNoMore(tab, async () => {
        await tab.evaluate(mercury, home);
        await titled(tab, 'Home');
        await tab.evaluate(mercury, about);
        await titled(tab, 'As a div');
        assert.equal(await widgetsOf(tab).count(), 1);
      });
    });
  });
});

describe('Turbo', () => {
  const site = (content) => page(content + SCRIPT, `<script>${COUNTED}</script>`);

  it('[R23,R12,R2 · Turbo] shows the widgets of each page, whose script runs again with it', () => {
    const pages = TAGS.map((tag) => put(site(tagOf(tag))));
    return at.visit(site('<p>First</p>'), {}, async (tab) => {
      await loaded(tab);
      for (const [index, address] of pages.entries()) {
        await tab.evaluate(turbo, address);
        await readThrough(tab, TAGS[index]);
      }
      await holdsNoMore(tab, async () => {
        await tab.evaluate(turbo, pages[1]);
        await shown(tab, TAGS[1]);
        await tab.evaluate(turbo, pages[2]);
        await shown(tab, TAGS[2]);
      });
    });
  });
});

describe('Shopify’s theme editor', () => {
  it('[R23,R12 · Shopify] shows a section’s widget with each of its settings', () =>
    at.visit(
      page(
        `<div id="shopify-section-1" class="shopify-section">${tagged('One')}</div>
         <div id="shopify-section-2" class="shopify-section">${DIV}</div>`,
        `<script>${COUNTED}</script>${SCRIPT}`,
      ),
      {},
      async (tab) => {
        await readThrough(tab);
        await holdsNoMore(tab, async () => {
          for (const heading of ['Two', 'Three']) {
            await tab.evaluate(section, ['1', tagged(heading)]);
            await titled(tab, heading);
            await tab.evaluate(section, ['2', DIV.replace('As a div', `Div ${heading}`)]);
            await titled(tab, `Div ${heading}`);
          }
          await shown(tab);
          assert.equal(await widgetsOf(tab).count(), 2);
        });
      },
    ));
});

describe('Webflow', () => {
  it('[R29 · Webflow] shows a custom element on the site and on its preview’s address', async () => {
    const html = page(
      `<section class="w-layout">${tagged('On Webflow')}</section>`,
      `<style>.w-layout { display: grid; font: 14px/20px Arial }</style>${SCRIPT}`,
    );
    await at.visit(html, {}, (tab) => titled(tab, 'On Webflow'));
    await at.visit(html, {}, async (tab) => {
      await tab.goto(put(html).replace('localhost', 'short.canvas.localhost'));
      await titled(tab, 'On Webflow');
    });
  });
});

describe('Ghost', () => {
  const card = `${SCRIPT}\n${tagged('In a card')}`;

  it('[R24 · Ghost] shows the widget of an HTML card', () =>
    at.visit(page(htmlCard(card)), {}, async (tab) => {
      await titled(tab, 'In a card');
      assert.equal(await callLink(tab).isVisible(), true);
    }));

  it('[R24,R25 · Ghost newsletter] has the phone link where no script runs', () =>
    at.visit(page(newsletter(card)), {javaScriptEnabled: false}, async (tab) => {
      const link = tab.getByRole('link', {name: '516-387-0053'});
      assert.equal(await link.isVisible(), true);
      assert.equal(await link.getAttribute('href'), 'tel:+15163870053');
    }));
});
