import {expect} from '@open-wc/testing';
import {captureScript} from '../../src/clinic/script-settings.js';
import {hoursSettings, scheduleOf, zoneOf, type Schedule} from '../../src/clinic/hours.js';
import {refusals} from '../support/told.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {ascentConfig?: unknown; [RECORD]?: unknown};

function read(hours: string, holidays = '', timeZone = ''): Schedule | undefined {
  const {refuse, refused} = refusals();
  const schedule = scheduleOf({hours, holidays, timeZone}, refuse);
  expect(refused).to.deep.equal([]);
  return schedule;
}

/** What a week says, a text a day: `Mo 480-1200`. Days without an opening are left out. */
function week(hours: string): string {
  const names = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  return (read(hours)?.week ?? [])
    .flatMap((ranges, day) =>
      ranges.length
        ? `${names[day] ?? ''} ${ranges.map(({from, to}) => `${from}-${to}`).join('+')}`
        : [],
    )
    .join(' ');
}

function refusedOf(hours: string, holidays = '', timeZone = ''): readonly string[] {
  const {refuse, refused} = refusals();
  const schedule = scheduleOf({hours, holidays, timeZone}, refuse);
  if (!holidays && !timeZone) expect(schedule).to.equal(undefined);
  return refused;
}

describe('a clinic’s hours', () => {
  it('are not there where the page does not say them, or says no', () => {
    for (const none of ['', '  ', 'off', 'no', 'false'])
      expect(read(none), none).to.equal(undefined);
  });

  const weeks = {
    'Mo-We 08:00-20:00; Fr 08:00-17:00': 'Mo 480-1200 Tu 480-1200 We 480-1200 Fr 480-1020',
    'Tu 08:00-12:00,13:00-17:00': 'Tu 480-720+780-1020',
    'Mo,We 9:00-10:00': 'Mo 540-600 We 540-600',
    'Sa-Mo 10:00-11:00': 'Su 600-660 Mo 600-660 Sa 600-660',
    'Mo,Fr-Sa 10:00-11:00': 'Mo 600-660 Fr 600-660 Sa 600-660',
    'We 18:00-24:00': 'We 1080-1440',
    'We 18:00-00:00': 'We 1080-1440',
    'We 20:00-02:00': 'We 1200-1560',
    'Mo-We 08:00-20:00; Tu off; We 10:00-12:00': 'Mo 480-1200 We 600-720',
    'Mo 08:00-09:00; PH off': 'Mo 480-540',
    'Mo 08:00-09:00; Tu closed;': 'Mo 480-540',
    'mo , tu  08:00 – 09:00': 'Mo 480-540 Tu 480-540',
  };
  for (const [text, days] of Object.entries(weeks))
    it(`are read from “${text}”`, () => {
      expect(week(text)).to.equal(days);
    });

  it('without days are every day’s', () => {
    expect(week('10:00-11:00')).to.equal(week('Mo-Su 10:00-11:00'));
    expect(week('24/7')).to.equal(week('Mo-Su 00:00-24:00'));
    expect(read('24/7')?.week.length).to.equal(7);
  });

  for (const bad of [
    'weekdays',
    'Mo-Fr',
    'Mo-Fr 9-17',
    'Mo 8am-5pm',
    'Mo 08:00-25:00',
    'Mo 24:00-25:00',
    'Mo 08:60-09:00',
    'Mo 08:00-24:01',
    'Mo 08:00-08:00',
    'Mo 08:00',
    'Mo 08:00-12:00,',
    'Xx 08:00-09:00',
    'Mo-Tu-We 08:00-09:00',
    'Mo 08:00-09:00, Tu 08:00-09:00',
    'PH 10:00-12:00',
    'Dec 25 off',
  ])
    it(`are not used where a rule is “${bad}”, and the rule is named once`, () => {
      expect(refusedOf(`Tu 08:00-10:00; ${bad}; Sa 10:00-11:00`)).to.deep.equal([`hours=${bad}`]);
    });

  it('that a page gives at endless length are not cut to other hours', () => {
    const refused = refusedOf(`${'Mo 08:00-09:00; '.repeat(200)}Mo off`);
    expect(refused.length).to.equal(1);
    expect(refused[0]).to.have.lengthOf.below(220);
  });
});

describe('a clinic’s holidays', () => {
  const holidays = (text: string) => (date: string) => read('24/7', text)?.isHoliday(date) === true;

  it('are dates, spans of dates, and days of every year', () => {
    const closed = holidays('2026-12-24/2026-12-26, 07-04;2027-03-01 11-30/12-02');
    for (const date of ['2026-12-24', '2026-12-25', '2026-12-26', '2027-03-01', '2026-12-02'])
      expect(closed(date), date).to.equal(true);
    for (const date of ['2026-07-04', '2031-07-04', '2026-11-30', '2040-12-01'])
      expect(closed(date), date).to.equal(true);
    for (const date of ['2026-12-23', '2026-12-27', '2027-12-25', '2026-03-01', '2026-12-03'])
      expect(closed(date), date).to.equal(false);
  });

  it('of every year may go over the year’s end', () => {
    const closed = holidays('12-30/01-02');
    expect(['2026-12-30', '2026-12-31', '2027-01-02'].every(closed)).to.equal(true);
    expect(['2026-12-29', '2027-01-03', '2027-06-01'].some(closed)).to.equal(false);
  });

  it('are none where the page says so', () => {
    expect(holidays('off')('2026-12-25')).to.equal(false);
    expect(holidays('02-29')('2028-02-29')).to.equal(true);
  });

  it('that do not exist are refused one by one, and the others stay', () => {
    const bad = ['2026-02-29', '2026-13-01', '12/25', 'Christmas', '2026-12-26/2026-12-24'];
    const {refuse, refused} = refusals();
    const raw = `12-25 ${bad.join(' ')} 2026-12-24/12-26`;
    const schedule = scheduleOf({hours: '24/7', holidays: raw, timeZone: ''}, refuse);
    expect(refused).to.deep.equal([...bad, '2026-12-24/12-26'].map((word) => `holidays=${word}`));
    expect(schedule?.isHoliday('2026-12-25')).to.equal(true);
  });
});

describe('a clinic’s time zone', () => {
  it('is New York’s where the page names none, and any that the browser knows', () => {
    expect(read('24/7')?.zone).to.equal('America/New_York');
    expect(read('24/7', '', ' Europe/London ')?.zone).to.equal('Europe/London');
  });

  it('is New York’s where the page names one that does not exist, and says so', () => {
    const {refuse, refused} = refusals();
    expect(zoneOf({timeZone: 'Mars/Base'}, refuse)).to.equal('America/New_York');
    expect(refused).to.deep.equal(['time-zone=Mars/Base']);
  });
});

describe('hours, time zone and holidays', () => {
  beforeEach(() => {
    delete page.ascentConfig;
    page[RECORD] = undefined;
  });
  after(() => {
    delete page.ascentConfig;
    page[RECORD] = undefined;
  });
  const settings = (attributes = {}) => hoursSettings(attributes);

  it('are not set where the page says nothing', () => {
    expect(settings()).to.include({hours: '', timeZone: '', holidays: ''});
  });

  it('come from the widget, the page’s configuration, the script tag or its address', () => {
    captureScript('1', null, 'https://cdn.example/ascent.js?time-zone=Europe%2FParis&hours=24/7');
    expect(settings()).to.include({timeZone: 'Europe/Paris', hours: '24/7'});
    page[RECORD] = undefined;
    const tag = document.createElement('script');
    Object.assign(tag.dataset, {timeZone: 'Europe/Rome', holidays: '12-25'});
    captureScript('1', tag);
    expect(settings()).to.include({timeZone: 'Europe/Rome', holidays: '12-25'});
    page.ascentConfig = {hours: ['Mo 08:00-09:00', 'Tu 09:00-10:00'], holidays: ['12-25', '07-04']};
    expect(settings()).to.include({hours: 'Mo 08:00-09:00;Tu 09:00-10:00'});
    expect(settings()).to.include({holidays: '12-25 07-04', timeZone: 'Europe/Rome'});
    expect(settings({hours: 'Fr 08:00-09:00'}).hours).to.equal('Fr 08:00-09:00');
  });
});
