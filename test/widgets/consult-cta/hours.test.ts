import {expect, fixtureCleanup, waitUntil} from '@open-wc/testing';
import {resetMouse} from '@web/test-runner-commands';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {letClockGo, stopClock} from '../../support/clock.js';
import {byText, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

/** The reader's own zone, so that what is said holds wherever the tests run. */
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const WEEK = 'Mo-Th 08:00-20:00; Fr 08:00-12:00,13:00-17:00';

/** A widget whose clinic is where the reader is. */
function clinic(attributes: string): Promise<ConsultCta> {
  return mount(ConsultCta, `<consult-cta time-zone="${HERE}" ${attributes}></consult-cta>`);
}

const line = (cta: Element): string => spoken(inside(cta).querySelector('[part="hours"]'));
const call = (cta: Element): string => spoken(inside(cta).querySelector('[part="call"]'));
const settled = (cta: Element, words: string): Promise<void> =>
  waitUntil(() => line(cta) === words, `"${line(cta)}" becomes "${words}"`, {timeout: 8000});

describe('consult-cta, where the clinic’s hours are known,', () => {
  afterEach(async () => {
    letClockGo();
    fixtureCleanup();
    await resetMouse();
  });

  it('says nothing of them where they are not', async () => {
    for (const attributes of ['', 'hours=""', 'hours="off"', 'holidays="12-25"']) {
      const cta = await clinic(attributes);
      expect(line(cta), attributes).to.equal('');
      expect(call(cta), attributes).to.equal('Call 516-387-0053');
    }
  });

  // Monday, November 23, 2026; without a zone, a time is the reader's own.
  const known: readonly (readonly [string, string, string])[] = [
    ['2026-11-23T07:59:59', 'We open today at 8:00 AM', ''],
    ['2026-11-23T08:00:00', 'Open until 8:00 PM', ''],
    ['2026-11-23T20:00:00', 'We open tomorrow at 8:00 AM', ''],
    ['2026-11-27T12:00:00', 'We open today at 1:00 PM', ''],
    ['2026-11-27T17:00:00', 'We open Monday at 8:00 AM', ''],
    ['2026-11-25T20:00:00', 'We open Monday at 8:00 AM', '2026-11-26/2026-11-27'],
    ['2026-11-23T20:00:00', 'We open Monday, November 30 at 8:00 AM', '2026-11-24/2026-11-29'],
    ['2026-12-31T21:00:00', 'We open Monday at 8:00 AM', '01-01'],
    ['2026-11-23T12:00:00', '', '2026-11-23/2026-12-31'],
  ];
  for (const [instant, words, holidays] of known)
    it(`says at ${instant} “${words}”`, async () => {
      stopClock(instant);
      const cta = await clinic(`hours="${WEEK}" holidays="${holidays}"`);
      expect(line(cta)).to.equal(words);
      const isOpen = words.startsWith('Open');
      expect(call(cta)).to.equal(`Call ${isOpen ? 'now: ' : ''}516-387-0053`);
    });

  it('names the day on which it closes where that is not within a day', async () => {
    stopClock('2026-11-23T12:00:00');
    expect(line(await clinic('hours="Mo-We 00:00-24:00"'))).to.equal(
      'Open until Thursday at 12:00 AM',
    );
    expect(line(await clinic('hours="Mo 08:00-24:00; Tu 00:00-02:00"'))).to.equal(
      'Open until 2:00 AM',
    );
    expect(line(await clinic('hours="24/7"'))).to.equal('Open now');
  });

  it('keeps the call one press away in both options, open or closed', async () => {
    for (const instant of ['2026-11-23T12:00:00', '2026-11-23T21:00:00']) {
      stopClock(instant);
      const cta = await clinic(`hours="${WEEK}"`);
      const links = [...inside(cta).querySelectorAll('section .actions > :first-child')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
        Array(2).fill('tel:+15163870053'),
      );
      expect(links.every(({classList}) => classList.contains('primary'))).to.equal(true);
      letClockGo();
    }
  });

  it('follows hours that a page sets, changes and takes away later', async () => {
    const cta = await clinic('');
    cta.setAttribute('hours', '24/7');
    await settled(cta, 'Open now');
    stopClock('2026-11-23T21:00:00');
    cta.setAttribute('hours', WEEK);
    await settled(cta, 'We open tomorrow at 8:00 AM');
    cta.removeAttribute('hours');
    await settled(cta, '');
    expect(call(cta)).to.equal('Call 516-387-0053');
  });

  it('announces nothing, prints nothing that is true only now, and is accessible', async () => {
    const cta = await clinic('hours="24/7"');
    const said = inside(cta).querySelector('[part="hours"]');
    expect(said?.closest('[role="status"], [role="alert"], [aria-live]')).to.equal(null);
    expect(said?.classList.contains('screen-only')).to.equal(true);
    await expect(cta).to.be.accessible();
  });

  it('tells the author once of a rule, a date and a zone that cannot be read', async () => {
    const told = await warningsOf(async () => {
      const cta = await mount(
        ConsultCta,
        `<consult-cta hours="Mo-Fr 9 to 5" time-zone="Mars"></consult-cta>`,
      );
      expect(line(cta)).to.equal('');
      cta.setAttribute('phone', '111-222-3333');
      await cta.updateComplete;
      expect(line(await clinic('hours="24/7" holidays="Easter"'))).to.equal('Open now');
    });
    expect(told).to.deep.equal([
      '<consult-cta> time-zone="Mars" was not used; expected an IANA time zone such as America/New_York.',
      '<consult-cta> hours="Mo-Fr 9 to 5" was not used; expected hours such as Mo-Th 08:00-20:00; Fr 08:00-17:00.',
      '<consult-cta> holidays="Easter" was not used; expected dates such as 2026-12-25, 12-25 or 2026-12-24/2026-12-26.',
    ]);
  });
});

describe('consult-cta that can take a request', () => {
  afterEach(() => letClockGo());

  const asking = (): Promise<ConsultCta> =>
    clinic(`options="phone" delivery="event" hours="${WEEK}"`);
  const actions = (cta: Element): readonly string[] =>
    [...inside(cta).querySelectorAll('.actions > *')].map(
      (action) => `${spoken(action)}${action.classList.contains('primary') ? ' first' : ''}`,
    );
  const OPEN = ['Call now: 516-387-0053 first', 'Ask us to call you'];
  const CLOSED = ['Ask us to call you first', 'Call 516-387-0053'];

  it('offers the call first while the clinic is open, asking first while it is closed', async () => {
    stopClock('2026-11-23T12:00:00');
    expect(actions(await asking())).to.deep.equal(OPEN);
    stopClock('2026-11-23T21:00:00');
    expect(actions(await asking())).to.deep.equal(CLOSED);
  });

  it('changes no places while a reader is there: words at once, the order when they leave', async () => {
    stopClock('2026-11-23T21:00:00');
    const cta = await asking();
    byText(cta, 'button', 'Ask us to call you').focus();
    stopClock('2026-11-24T12:00:00');
    cta.requestUpdate();
    await settled(cta, 'Open until 8:00 PM');
    expect(actions(cta)).to.deep.equal(['Ask us to call you first', 'Call now: 516-387-0053']);
    expect(spoken(cta.shadowRoot?.activeElement ?? null)).to.equal('Ask us to call you');
    (cta.shadowRoot?.activeElement as HTMLElement).blur();
    await waitUntil(() => actions(cta).join() === OPEN.join(), 'the order follows', {
      timeout: 8000,
    });
  });
});

describe('consult-cta’s look at the clock', () => {
  const {setTimeout: realSet, clearTimeout: realClear} = globalThis;
  /** Timers of the widgets: any that waits for longer than the test runner's own. */
  const waiting = new Map<number, number>();
  beforeEach(() => {
    waiting.clear();
    globalThis.setTimeout = ((work: () => void, delay = 0) => {
      const id = realSet(work, delay);
      if (delay > 20_000) waiting.set(Number(id), delay);
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      waiting.delete(Number(id));
      realClear(id);
    };
  });
  afterEach(() => {
    Object.assign(globalThis, {setTimeout: realSet, clearTimeout: realClear});
    letClockGo();
  });

  it('waits for the next change with one timer, and with none once it is gone', async () => {
    stopClock('2026-11-23T19:00:00');
    const cta = await clinic(`hours="${WEEK}"`);
    expect([...waiting.values()]).to.deep.equal([3_600_000]);
    cta.setAttribute('phone', '111-222-3333');
    await cta.updateComplete;
    expect(waiting.size).to.equal(1);
    const {parentElement} = cta;
    cta.remove();
    expect(waiting.size).to.equal(0);
    stopClock('2026-11-23T21:00:00');
    parentElement?.append(cta);
    await settled(cta, 'We open tomorrow at 8:00 AM');
    // Midnight comes before the next opening, and makes "tomorrow" "today".
    expect([...waiting.values()]).to.deep.equal([3 * 3_600_000]);
  });

  it('is none where nothing is said of hours', async () => {
    await clinic('');
    expect(waiting.size).to.equal(0);
  });
});
