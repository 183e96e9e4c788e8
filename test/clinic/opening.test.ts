import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {scheduleOf, type Schedule} from '../../src/clinic/hours.js';
import {daysAway, nextMidnight, openingState} from '../../src/clinic/opening.js';
import {refusals} from '../support/told.js';

const NEW_YORK = 'America/New_York';

function schedule(hours: string, holidays = '', timeZone = NEW_YORK): Schedule {
  const read = scheduleOf({hours, holidays, timeZone}, refusals().refuse);
  if (!read) throw new Error(`Not read: ${hours}`);
  return read;
}

/** What is so at an instant, in one line. */
function at(instant: string, hours: string, holidays = '', timeZone = NEW_YORK): string {
  const state = openingState(new Date(instant), schedule(hours, holidays, timeZone));
  const [word, edge] = state.open ? ['until', state.until] : ['opens', state.opens];
  return `${word} ${edge?.toISOString().replace(':00.000', '') ?? 'no end'}`;
}

const WEEK = 'Mo-Th 08:00-20:00; Fr 08:00-12:00,13:00-17:00';

// Monday, November 23, 2026 in New York is five hours behind UTC.
describe('a clinic', () => {
  const known: readonly (readonly [string, string, string])[] = [
    ['2026-11-23T12:59:59.999Z', 'opens 2026-11-23T13:00Z', 'opens today'],
    ['2026-11-23T13:00:00.000Z', 'until 2026-11-24T01:00Z', 'is open from its first millisecond'],
    ['2026-11-24T00:59:59.999Z', 'until 2026-11-24T01:00Z', 'is open to its last'],
    ['2026-11-24T01:00:00.000Z', 'opens 2026-11-24T13:00Z', 'is closed with its last minute'],
    ['2026-11-27T17:00:00.000Z', 'opens 2026-11-27T18:00Z', 'opens again after lunch'],
    ['2026-11-27T22:00:00.000Z', 'opens 2026-11-30T13:00Z', 'opens after the weekend'],
  ];
  for (const [instant, state, what] of known)
    it(`${what}: ${instant}`, () => {
      expect(at(instant, WEEK)).to.equal(state);
    });

  it('is closed all day on a holiday, and opens on the next day that is none', () => {
    const days = '2026-11-26/2026-11-27';
    expect(at('2026-11-26T15:00Z', WEEK, days)).to.equal('opens 2026-11-30T13:00Z');
    expect(at('2026-12-31T23:00Z', WEEK, '01-01')).to.equal('until 2027-01-01T01:00Z');
    expect(at('2027-01-01T15:00Z', WEEK, '01-01')).to.equal('opens 2027-01-04T13:00Z');
  });

  it('stays open past midnight, past the year’s end, but never into a holiday', () => {
    const late = 'Th 20:00-02:00; Fr off';
    expect(at('2027-01-01T06:59Z', late)).to.equal('until 2027-01-01T07:00Z');
    expect(at('2027-01-01T07:00Z', late)).to.equal('opens 2027-01-08T01:00Z');
    expect(at('2027-01-01T04:00Z', late, '2027-01-01')).to.equal('until 2027-01-01T05:00Z');
    expect(at('2027-01-01T05:00Z', late, '2027-01-01')).to.equal('opens 2027-01-08T01:00Z');
  });

  it('that joins one day to the next is open until the last of them ends', () => {
    const joined = 'Mo 20:00-24:00; Tu 00:00-03:00';
    expect(at('2026-11-24T02:00Z', joined)).to.equal('until 2026-11-24T08:00Z');
    expect(at('2026-11-24T02:00Z', 'Mo 20:00-09:00; Tu 08:00-10:00')).to.equal(
      'until 2026-11-24T15:00Z',
    );
  });

  it('that never closes has no end, and one that never opens no beginning', () => {
    expect(at('2026-11-24T02:00Z', '24/7')).to.equal('until no end');
    expect(at('2026-11-24T02:00Z', 'Mo-Su off')).to.equal('opens no end');
  });

  it('says nothing of what is over two weeks away', () => {
    const closed = (until: string): string => `2026-11-20/${until}`;
    expect(at('2026-11-23T13:00Z', WEEK, closed('2026-12-06'))).to.equal('opens 2026-12-07T13:00Z');
    expect(at('2026-11-23T12:59Z', WEEK, closed('2026-12-06'))).to.equal('opens no end');
    expect(at('2026-11-23T13:00Z', '24/7', '2026-12-07')).to.equal('until 2026-12-07T05:00Z');
    expect(at('2026-11-23T04:59Z', '24/7', '2026-12-07')).to.equal('until no end');
  });
});

describe('when clocks go forward, a clinic', () => {
  // 2027-03-14, 02:00 to 03:00 in New York, at 07:00Z.
  it('that opens at a time they skip opens when they skip it', () => {
    expect(at('2027-03-14T06:59Z', 'Su 02:30-08:00')).to.equal('opens 2027-03-14T07:00Z');
    expect(at('2027-03-14T07:00Z', 'Su 02:30-08:00')).to.equal('until 2027-03-14T12:00Z');
  });

  it('that closes at a time they skip closes when they skip it', () => {
    expect(at('2027-03-14T06:59Z', 'Su 01:00-02:30')).to.equal('until 2027-03-14T07:00Z');
    expect(at('2027-03-14T07:00Z', 'Su 01:00-02:30')).to.equal('opens 2027-03-21T05:00Z');
  });

  it('does not open at all for hours that they skip', () => {
    expect(at('2027-03-14T06:00Z', 'Su 02:10-02:50')).to.equal('opens 2027-03-21T06:10Z');
  });

  it('opens on the next day as its clocks say', () => {
    expect(at('2027-03-13T22:00Z', 'Mo-Su 08:00-17:00')).to.equal('opens 2027-03-14T12:00Z');
  });
});

describe('when clocks go back, a clinic', () => {
  // 2026-11-01: 01:00 to 02:00 in New York comes at 05:00Z and again at 06:00Z.
  it('that opens in the hour that comes twice opens once', () => {
    expect(at('2026-11-01T05:29Z', 'Su 01:30-08:00')).to.equal('opens 2026-11-01T05:30Z');
    expect(at('2026-11-01T06:10Z', 'Su 01:30-08:00')).to.equal('until 2026-11-01T13:00Z');
  });

  it('that closes in it closes once', () => {
    expect(at('2026-11-01T05:29Z', 'Su 00:30-01:30')).to.equal('until 2026-11-01T05:30Z');
    expect(at('2026-11-01T06:10Z', 'Su 00:30-01:30')).to.equal('opens 2026-11-08T05:30Z');
  });
});

describe('a day’s turn', () => {
  it('is the clinic’s midnight, also where clocks skip it', () => {
    const next = (now: string, zone: string): string =>
      nextMidnight(new Date(now), zone).toISOString().slice(0, 16);
    expect(next('2026-12-31T23:00Z', NEW_YORK)).to.equal('2027-01-01T05:00');
    expect(next('2027-01-01T05:00Z', NEW_YORK)).to.equal('2027-01-02T05:00');
    // Clocks in Santiago go from 24:00 to 01:00.
    expect(next('2026-09-05T20:00Z', 'America/Santiago')).to.equal('2026-09-06T04:00');
  });

  it('is counted on the calendar, not in hours', () => {
    const away = (now: string, then: string): number =>
      daysAway(new Date(now), new Date(then), NEW_YORK);
    expect(away('2026-11-24T04:59Z', '2026-11-24T05:00Z')).to.equal(1);
    expect(away('2026-11-24T05:00Z', '2026-11-25T04:59Z')).to.equal(0);
    expect(away('2027-03-13T12:00Z', '2027-03-20T11:00Z')).to.equal(7);
  });
});

/** What stands in a text of hours, as a test understands it: a day, and minutes of the week. */
interface Rule {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const rules = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({min: 0, max: 6}),
      from: fc.integer({min: 0, max: 1439}),
      length: fc.integer({min: 1, max: 1439}),
    }),
    {minLength: 1, maxLength: 5, selector: ({day}) => day},
  )
  .map((list) => list.map(({day, from, length}): Rule => ({day, from, to: from + length})));

/** Instants around which clocks change, and around New Year. */
const starts = fc.constantFrom(
  ['America/New_York', '2026-10-31T12:00Z'],
  ['America/New_York', '2027-03-13T12:00Z'],
  ['Europe/London', '2027-03-27T12:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T04:00Z'],
  ['America/Santiago', '2026-09-05T12:00Z'],
  ['Asia/Kolkata', '2026-12-31T06:00Z'],
);

describe('for any hours, around any change of clocks,', () => {
  /**
   * The slow way: minute by minute, by what `Intl` writes for the zone. Clocks that go back are
   * as far as they ever were.
   */
  function* walk(
    zone: string,
    start: number,
    minutes: number,
  ): Generator<{instant: number; weekday: number; minute: number}> {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    let furthest = '';
    for (let count = 0; count < minutes; count += 1) {
      const instant = start + count * 60_000;
      const shown = format.format(instant);
      if (shown > furthest) furthest = shown;
      const [date = '', time = ''] = furthest.split(' ');
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      yield {instant, weekday: new Date(date).getUTCDay(), minute: hour * 60 + minute};
    }
  }

  it('it is open in just the minutes that its clocks say, and until the first that is not', () => {
    fc.assert(
      fc.property(rules, starts, (list, [zone = '', start = '']) => {
        const text = list.map(
          ({day, from, to}) => `${DAYS[day] ?? ''} ${clock(from)}-${clock(to % 1440)}`,
        );
        const said = schedule(text.join('; '), '', zone);
        let edge: number | undefined;
        let before: boolean | undefined;
        // Each edge and a few minutes between are compared, so that a run takes seconds.
        for (const {instant, weekday, minute} of walk(zone, Date.parse(start), 2 * 1440)) {
          const isOpen = list.some(
            ({day, from, to}) =>
              (day === weekday && from <= minute && minute < to) ||
              ((day + 1) % 7 === weekday && minute < to - 1440),
          );
          if (edge !== undefined) {
            expect(isOpen !== before, new Date(instant).toISOString()).to.equal(instant === edge);
          }
          if (isOpen !== before || (instant / 60_000) % 97 === 0) {
            const state = openingState(new Date(instant), said);
            expect(state.open, new Date(instant).toISOString()).to.equal(isOpen);
            edge = (state.open ? state.until : state.opens)?.getTime();
          }
          before = isOpen;
        }
      }),
      {numRuns: 40},
    );
  });
});
