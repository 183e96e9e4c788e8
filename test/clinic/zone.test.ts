import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {instantOf, isZone, wallTime} from '../../src/clinic/zone.js';

const NEW_YORK = 'America/New_York';
const ZONES = [
  NEW_YORK,
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

const wall = (text: string): number => Date.parse(`${text}Z`);
const at = (text: string, zone = NEW_YORK): string =>
  new Date(instantOf(wall(text), zone)).toISOString().replace('.000', '');

describe('a wall time’s instant', () => {
  const known: readonly (readonly [string, string, string])[] = [
    ['2026-12-01T10:00', '2026-12-01T15:00:00Z', 'in winter'],
    ['2026-07-01T10:00', '2026-07-01T14:00:00Z', 'in summer'],
    ['2027-03-14T01:59', '2027-03-14T06:59:00Z', 'just before clocks go forward'],
    ['2027-03-14T02:00', '2027-03-14T07:00:00Z', 'as they do'],
    ['2027-03-14T02:30', '2027-03-14T07:00:00Z', 'that they skip, is when they skip it'],
    ['2027-03-14T03:00', '2027-03-14T07:00:00Z', 'where they come out'],
    ['2027-03-14T03:01', '2027-03-14T07:01:00Z', 'just after'],
    ['2026-11-01T00:59', '2026-11-01T04:59:00Z', 'before the hour that comes twice'],
    ['2026-11-01T01:30', '2026-11-01T05:30:00Z', 'in it, is the first of the two'],
    ['2026-11-01T02:00', '2026-11-01T07:00:00Z', 'after it'],
    ['2026-12-31T24:00', '2027-01-01T05:00:00Z', 'at the year’s end'],
  ];
  for (const [text, instant, what] of known)
    it(`is known ${what}: ${text}`, () => {
      expect(at(text)).to.equal(instant);
    });

  it('is known where clocks go by half an hour, and where a day was left out', () => {
    expect(at('2026-10-04T02:15', 'Australia/Lord_Howe')).to.equal('2026-10-03T15:30:00Z');
    expect(at('2011-12-30T12:00', 'Pacific/Apia')).to.equal('2011-12-30T10:00:00Z');
    expect(at('2011-12-31T08:00', 'Pacific/Apia')).to.equal('2011-12-30T18:00:00Z');
  });

  it('is the first at which clocks have come that far, for any time in any zone', () => {
    const minute = fc.integer({min: wall('2010-01-01') / 60_000, max: wall('2035-01-01') / 60_000});
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (count, zone) => {
        const time = count * 60_000;
        const instant = instantOf(time, zone);
        expect(wallTime(instant, zone)).to.be.at.least(time);
        expect(wallTime(instant - 1, zone)).to.be.below(time);
      }),
    );
  });
});

describe('what clocks show', () => {
  it('is right to the millisecond, also before 1970', () => {
    expect(wallTime(Date.parse('2026-12-01T15:00:00.123Z'), NEW_YORK)).to.equal(
      wall('2026-12-01T10:00:00.123'),
    );
    expect(wallTime(Date.parse('1969-07-16T13:32:00.123Z'), NEW_YORK)).to.equal(
      wall('1969-07-16T09:32:00.123'),
    );
  });

  it('is asked only of zones that exist', () => {
    expect(['America/New_York', 'utc'].every(isZone)).to.equal(true);
    expect(['', 'Mars/Base', 'New York'].some(isZone)).to.equal(false);
  });
});
