import {expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {entryText, type Entry} from '../../../src/widgets/consult-cta/times/calendar-file.js';
import {visitOf} from '../../../src/widgets/consult-cta/times/visit.js';
import {readCalendar} from '../../support/calendar.js';
import {letClockGo, stopClock} from '../../support/clock.js';
import {byText, inside, mount, spoken} from '../../support/mount.js';
import {refusals, warningsOf} from '../../support/told.js';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const NEW_YORK = 'America/New_York';

describe('a booked visit', () => {
  function read(text: string): string {
    const {refuse, refused} = refusals();
    const visit = visitOf(text, NEW_YORK, refuse);
    const times = visit && [visit.start, visit.end].map((at) => at.toISOString().slice(0, 19));
    return times?.join('/') ?? refused.join();
  }

  const known = {
    '2026-12-01T10:00': '2026-12-01T15:00:00/2026-12-01T15:30:00',
    '2026-07-01T10:00:30': '2026-07-01T14:00:30/2026-07-01T14:30:30',
    '2026-12-01T10:00Z': '2026-12-01T10:00:00/2026-12-01T10:30:00',
    '2026-12-01T10:00+01:00': '2026-12-01T09:00:00/2026-12-01T09:30:00',
    '2026-12-01T10:00/PT45M': '2026-12-01T15:00:00/2026-12-01T15:45:00',
    '2026-12-01T10:00/PT1H30M': '2026-12-01T15:00:00/2026-12-01T16:30:00',
    '2026-12-01T10:00/2026-12-01T11:00': '2026-12-01T15:00:00/2026-12-01T16:00:00',
    '2026-10-31T23:30/2026-11-01T01:30': '2026-11-01T03:30:00/2026-11-01T05:30:00',
    '2026-11-01T01:30-05:00': '2026-11-01T06:30:00/2026-11-01T07:00:00',
  };
  for (const [text, times] of Object.entries(known))
    it(`is read from ${text}`, () => {
      expect(read(text)).to.equal(times);
    });

  for (const bad of [
    'tomorrow',
    '2026-12-01',
    '2026-12-01 10:00',
    '2026-02-30T10:00',
    '2026-12-01T24:30',
    '2027-03-14T02:30',
    '2026-12-01T10:00/',
    '2026-12-01T10:00/PT',
    '2026-12-01T10:00/PT0M',
    '2026-12-01T10:00/P1Y',
    '2026-12-01T10:00/2026-12-01T09:00',
    '2026-12-01T10:00/2027-12-01T10:00',
    '2026-12-01T10:00/PT30M/PT30M',
    '2026-12-01T10:00+25:00',
  ])
    it(`is refused as ${bad}`, () => {
      expect(read(bad)).to.equal(`booked=${bad}`);
    });

  it('is none where the page says no', () => {
    for (const none of ['', ' ', 'off', 'false']) expect(read(none)).to.equal('');
  });

  it('is never more than a refusal, whatever a page writes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        const visit = visitOf(text, NEW_YORK, () => undefined);
        expect(!visit || visit.end > visit.start).to.equal(true);
      }),
    );
  });
});

describe('a calendar file', () => {
  const STAMP = new Date('2026-11-23T12:34:56.789Z');
  const entry = (texts: Partial<Entry>): Entry => ({
    start: new Date('2026-12-01T15:00:00Z'),
    end: new Date('2026-12-01T15:30:00Z'),
    summary: 'Visit',
    location: 'Here',
    description: 'Call',
    uid: 'one@ascent-widgets',
    ...texts,
  });

  it('holds the visit in UTC, and when it was written', () => {
    const found = readCalendar(entryText(entry({}), STAMP));
    expect(Object.fromEntries(found)).to.deep.equal({
      UID: 'one@ascent-widgets',
      DTSTAMP: '20261123T123456Z',
      DTSTART: '20261201T150000Z',
      DTEND: '20261201T153000Z',
      SUMMARY: 'Visit',
      LOCATION: 'Here',
      DESCRIPTION: 'Call',
    });
  });

  it('gives any text back as it was, in lines of 75 bytes that split no letter', () => {
    const letters = fc
      .string({unit: 'grapheme', maxLength: 200, minLength: 1, size: 'max'})
      // What reads the file takes it for a letter that was split.
      .filter((text) => !text.includes('\ufffd'));
    const marks = fc.string({
      unit: fc.constantFrom('\\', ';', ',', 'n', ':', '"', 'ä', '😀', '\n'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.oneof(letters, marks, fc.constant('ä😀é'.repeat(60))), (text) => {
        const found = readCalendar(entryText(entry({summary: text, uid: `x${text}`}), STAMP));
        expect(found.get('SUMMARY')).to.equal(text);
        expect(found.get('UID')).to.equal(`x${text}`);
      }),
    );
  });

  it('leaves out what the format cannot hold, and ends a line in one way', () => {
    const found = readCalendar(entryText(entry({summary: 'a\u0000\u0007b\rc\r\nd'}), STAMP));
    expect(found.get('SUMMARY')).to.equal('ab\nc\nd');
  });
});

describe('consult-cta with a booked visit', () => {
  afterEach(() => {
    letClockGo();
    fixtureCleanup();
  });
  const clinic = (attributes: string): Promise<ConsultCta> =>
    mount(ConsultCta, `<consult-cta time-zone="${HERE}" ${attributes}></consult-cta>`);
  const when = (cta: Element): string => spoken(inside(cta).querySelector('[part="visit"] .when'));

  it('says when it is, with the year where that is another one', async () => {
    stopClock('2026-11-23T12:00:00');
    expect(when(await clinic('booked="2026-12-01T10:00"'))).to.equal(
      'Your visit: Tuesday, December 1 at 10:00 AM',
    );
    expect(when(await clinic('booked="2027-01-04T08:15"'))).to.equal(
      'Your visit: Monday, January 4, 2027 at 8:15 AM',
    );
  });

  it('says nothing before it is booked, and nothing once it is over', async () => {
    expect(inside(await clinic('')).querySelector('[part="visit"]')).to.equal(null);
    stopClock('2026-12-01T10:29:59');
    const cta = await clinic('booked="2026-12-01T10:00"');
    expect(when(cta)).to.contain('Your visit');
    stopClock('2026-12-01T10:30:00');
    cta.requestUpdate();
    await cta.updateComplete;
    expect(when(cta)).to.equal('');
  });

  it('shows nothing for a time that cannot be read, and tells the author once', async () => {
    const told = await warningsOf(async () => {
      expect(when(await clinic('booked="next Tuesday"'))).to.equal('');
    });
    expect(told).to.deep.equal([
      '<consult-cta> booked="next Tuesday" was not used; expected a start such as 2026-12-01T10:00, if need be with /PT45M or /its end.',
    ]);
  });

  it('saves it for the reader’s calendar, and is accessible', async () => {
    const saved: Blob[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (file: Blob) => {
      saved.push(file);
      return createObjectURL(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      stopClock('2026-11-23T12:00:00');
      const cta = await clinic('booked="2026-12-01T10:00Z" clinic-name="Bay; Therapy"');
      await expect(cta).to.be.accessible();
      byText(cta, 'button', 'Add to calendar').click();
      await waitUntil(() => saved.length, 'a file is saved', {timeout: 8000});
    } finally {
      Object.assign(URL, {createObjectURL});
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]?.type).to.equal('text/calendar;charset=utf-8');
    const found = readCalendar(await saved[0]!.text());
    expect(found.get('DTSTART')).to.equal('20261201T100000Z');
    expect(found.get('SUMMARY')).to.equal('Visit at Bay; Therapy');
    expect(found.get('LOCATION')).to.equal('Bay; Therapy, North Massapequa, NY');
    expect(found.get('DESCRIPTION')).to.equal('Questions? Call 516-387-0053.');
  });
});
