/** Widgets in frames that may do less than a page: calls, links, forms and copies still get through. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fits, HOSTS, inside, shownIn, violationsIn} from './frames.mjs';
import {aHost, page, TAGS, until} from './host.mjs';

const at = aHost();

const BOOKING = encodeURIComponent('https://booking.example/');
const WEBSITE = encodeURIComponent('https://clinic.example/');
const NAMED = HOSTS.filter(({name}) => name !== 'opaque sandbox');
const OPAQUE = HOSTS.find(({name}) => name === 'opaque sandbox');

describe('a widget in a frame', () => {
  for (const {name, holds, alone = holds, depth} of HOSTS)
    it(`[R18,R19,R17 · ${name}] shows every widget without one complaint, also of a strict policy`, () =>
      at.visit(
        page(alone(at, `website=${WEBSITE}&${TAGS.map((tag) => `widget=${tag}`).join('&')}`)),
        {},
        async (tab) => {
          const frame = await inside(tab, depth);
          await shownIn(frame);
          assert.equal(await frame.locator('main > *').count(), TAGS.length);
          await violationsIn(frame);
        },
      ));

  for (const {name, holds, alone = holds, depth} of NAMED)
    it(`[R18 · ${name}] opens a booking page beside the site, and calls by a link that stays`, () =>
      at.visit(page(alone(at, `widget=consult-cta&booking-url=${BOOKING}`)), {}, async (tab) => {
        await tab
          .context()
          .route('https://booking.example/**', (route) =>
            route.fulfill({body: '<title>Book</title>', contentType: 'text/html'}),
          );
        const frame = await inside(tab, depth);
        await shownIn(frame);
        const opened = tab.waitForEvent('popup');
        await frame.getByRole('link', {name: /book/i}).click();
        const booking = await opened;
        await until(async () => (await booking.title()) === 'Book');
        assert.equal(await booking.evaluate(() => globalThis.opener), null);
        const call = frame.getByRole('link', {name: 'Call 516-387-0053'}).first();
        assert.equal(await call.getAttribute('target'), null);
        await call.click();
        assert.equal(await frame.locator('.dial').count(), 0);
        assert.match(frame.url(), /frame\.html/);
      }));

  it('[R18 · plain iframe] opens any other site beside the page, a link of its own text too', () =>
    at.visit(page(HOSTS[0].holds(at, 'widget=back-pain-tips')), {}, async (tab) => {
      await tab
        .context()
        .route('https://else.example/**', (route) =>
          route.fulfill({body: '<title>Else</title>', contentType: 'text/html'}),
        );
      const frame = await inside(tab);
      await shownIn(frame);
      await frame.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://else.example/';
        link.textContent = 'Else';
        document.querySelector('main > *').shadowRoot.querySelector('.frame').prepend(link);
      });
      const opened = tab.waitForEvent('popup');
      await frame.getByRole('link', {name: 'Else'}).click();
      await until(async () => (await (await opened).title()) === 'Else');
      assert.match(frame.url(), /frame\.html/);
    }));
});

describe('a widget in a sandbox that has no origin', () => {
  const SAID = {
    en: 'If no call starts, dial',
    es: 'Si la llamada no empieza, marque',
    'zh-Hans': '如果电话没有拨出，请手动拨打',
    ar: 'إذا لم تبدأ المكالمة، فاتصل بالرقم',
  };
  for (const [lang, words] of Object.entries(SAID))
    it(`[R19 · opaque sandbox] shows the number of a blocked call, marked and copied, in ${lang}`, () =>
      at.visit(
        page(
          `${OPAQUE.holds(at, `widget=consult-cta&lang=${lang}&phone=212-555-0100`)}<textarea></textarea>`,
        ),
        // The browser itself tells of the call that it has blocked.
        {complaints: [/external protocol blocked by sandbox/]},
        async (tab) => {
          const frame = await inside(tab);
          await shownIn(frame);
          await fits(tab);
          await frame
            .getByRole('link', {name: /212-555-0100/})
            .first()
            .click();
          const line = frame.getByRole('status').filter({hasText: words});
          await line.waitFor();
          assert.equal(await line.locator('strong').textContent(), '212-555-0100');
          assert.equal(await frame.evaluate(() => String(getSelection())), '212-555-0100');
          assert.equal(await line.locator('strong').evaluate((one) => one.dir), 'ltr');
          const {top, bottom} = await line.evaluate((one) => one.getBoundingClientRect().toJSON());
          assert.ok(top > 0 && bottom <= (await frame.evaluate(() => innerHeight)));
          await frame.locator('main').click({position: {x: 5, y: 5}});
          await line.waitFor({state: 'detached'});
          await tab.locator('textarea').press('Control+v');
          assert.equal(await tab.locator('textarea').inputValue(), '212-555-0100');
        },
      ));
});
