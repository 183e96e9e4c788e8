import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aHost, page, shiftsOf, shown, until} from './host.mjs';

const at = aHost();

const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const WEEK = 'Mo-Th 08:00-20:00; Fr 08:00-17:00';
const clinic = (attributes) => page(`<consult-cta ${attributes}></consult-cta>`, SCRIPT);
const hours = (attributes = `hours="${WEEK}"`) => clinic(attributes);

/** What a reader is told about the clinic's hours; empty where nothing is. */
async function said(tab) {
  const texts = await tab.locator('consult-cta [part="hours"]').allInnerTexts();
  return texts.join().replaceAll('\u202f', ' ');
}

const says = (tab, words) =>
  until(
    async () => (await said(tab)) === words,
    () => `Does not come to say: ${words}`,
  );

/** Opens a page in a tab whose clock stands at an instant. */
function visitAt(instant, timezoneId, look, html = hours()) {
  return at.visit(page(''), {timezoneId}, async (tab) => {
    await tab.clock.install({time: new Date(instant)});
    await tab.goto(at.host.put(html.replaceAll('CDN', at.cdn.origin)));
    await shown(tab);
    await look(tab);
  });
}

describe('a clinic in New York says its hours', () => {
  // Monday, November 23, 2026, 9 in the morning in New York.
  const cases = [
    ['America/Toronto', '2026-11-23T14:00Z', 'Open until 8:00 PM'],
    ['Europe/London', '2026-11-23T14:00Z', 'Open until 8:00 PM Eastern Time'],
    // The clinic's tomorrow is their today; then the clinic's today is their tomorrow.
    ['Asia/Tokyo', '2026-11-24T02:00Z', 'We open Tuesday at 8:00 AM Eastern Time'],
    ['Pacific/Honolulu', '2026-11-24T06:00Z', 'We open Tuesday at 8:00 AM Eastern Time'],
  ];
  for (const [timezoneId, instant, words] of cases)
    it(`to a reader in ${timezoneId} at ${instant}`, () =>
      visitAt(instant, timezoneId, async (tab) => {
        assert.equal(await said(tab), words);
      }));
});

describe('the hours of a page that stays open', () => {
  const timezoneId = 'America/New_York';

  it('change by themselves as the clinic opens, as it closes and as its day ends', () =>
    visitAt('2026-11-23T12:59:00Z', timezoneId, async (tab) => {
      assert.equal(await said(tab), 'We open today at 8:00 AM');
      for (const [time, words] of [
        ['01:00', 'Open until 8:00 PM'],
        ['12:00:00', 'We open tomorrow at 8:00 AM'],
        ['04:00:00', 'We open today at 8:00 AM'],
        ['08:00:00', 'Open until 8:00 PM'],
      ]) {
        await tab.clock.fastForward(time);
        await says(tab, words);
      }
      assert.equal(
        await tab.locator('consult-cta [part="call"]').first().innerText(),
        'Call now: 516-387-0053',
      );
    }));

  it('are right when clocks go forward, for an opening at a time that they skip', () =>
    visitAt(
      '2027-03-14T06:59:00Z',
      timezoneId,
      async (tab) => {
        assert.equal(await said(tab), 'We open today at 3:00 AM');
        await tab.clock.fastForward('01:00');
        await says(tab, 'Open until 8:00 AM');
      },
      hours('hours="Su 02:30-08:00"'),
    ));

  it('are right when clocks go back, in the hour that comes twice', () =>
    visitAt(
      '2026-11-01T05:29:00Z',
      timezoneId,
      async (tab) => {
        assert.equal(await said(tab), 'Open until 1:30 AM');
        await tab.clock.fastForward('01:00');
        await says(tab, 'We open Sunday, November 8 at 12:30 AM');
        await tab.clock.fastForward('01:00:00');
        assert.equal(await said(tab), 'We open Sunday, November 8 at 12:30 AM');
      },
      hours('hours="Su 00:30-01:30"'),
    ));

  it('are looked at anew when a reader comes back to the page, and not while it is hidden', () =>
    visitAt('2026-11-23T13:30:00Z', timezoneId, async (tab) => {
      const turn = (state) =>
        tab.evaluate((visibility) => {
          Object.defineProperty(document, 'hidden', {
            value: visibility === 'hidden',
            configurable: true,
          });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await turn('hidden');
      await tab.clock.fastForward('12:00:00');
      assert.equal(await said(tab), 'Open until 8:00 PM');
      await turn('visible');
      await says(tab, 'We open tomorrow at 8:00 AM');
    }));
});

describe('what comes with hours', () => {
  const isOwn = (url) => /\/(times\.controller|calendar-file)-/.test(url);

  it('is asked for by pages that say their hours alone, and moves nothing', async () => {
    await at.visit(hours('hours="24/7" booked="2099-12-01T10:00"'), {}, async (tab, {requests}) => {
      await shown(tab);
      assert.equal(await said(tab), 'Open now');
      assert.equal(requests.filter(isOwn).length, 1);
      assert.deepEqual(
        (await shiftsOf(tab)).filter(({moved}) => !moved.join().startsWith('<consult-cta')),
        [],
      );
    });
    await at.visit(hours('holidays="12-25"'), {}, async (tab, {requests}) => {
      await shown(tab);
      assert.deepEqual(requests.filter(isOwn), []);
    });
  });

  it('is left out where it cannot be had, and the rest stands', () =>
    at.visit(hours(), {complaints: [/^console error: Failed to load/]}, async (tab) => {
      await tab.route(/times\.controller/, (route) => route.abort());
      await tab.reload();
      await shown(tab);
      assert.equal(await said(tab), '');
      assert.equal(await tab.getByRole('link', {name: 'Call 516-387-0053'}).count(), 2);
    }));

  for (const script of [SCRIPT, '<script src="CDN/consult-cta.js"></script>'])
    it(`saves a booked visit under a strict policy, with ${script}`, () =>
      at.visit(
        clinic('booked="2099-12-01T10:00/PT45M"')
          .replace(SCRIPT, script)
          .replace(/<link rel="icon".*>/, ''),
        {
          headers: {'Content-Security-Policy': "default-src 'none'; script-src CDN"},
          timezoneId: 'Europe/London',
        },
        async (tab, {requests}) => {
          await shown(tab);
          assert.match(
            await tab.locator('consult-cta [part="visit"]').innerText(),
            /Your visit: Tuesday, December 1, 2099 at 10:00\sAM Eastern Time/,
          );
          const coming = tab.waitForEvent('download');
          await tab.getByRole('button', {name: 'Add to calendar'}).click();
          const file = await coming;
          assert.equal(file.suggestedFilename(), 'visit.ics');
          const text = await readFile(await file.path(), 'utf8');
          assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
          assert.match(text, /\r\nDTSTART:20991201T150000Z\r\nDTEND:20991201T154500Z\r\n/);
          assert.deepEqual(
            requests.filter((url) => !/^http:\/\/(localhost|127\.0\.0\.1)|^blob:/.test(url)),
            [],
          );
        },
      ));
});
