import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

function links(element: Element): HTMLAnchorElement[] {
  return [...inside(element).querySelectorAll('a')];
}

/** Keeps the test page where it is while a link is followed. */
function stay(element: Element): void {
  element.addEventListener('click', (event) => event.preventDefault());
}

describe('consult-cta', () => {
  afterEach(() => resetMouse());

  it('offers both free consultations, each one press from a call', async () => {
    const cta = await mount(ConsultCta);
    const options = [...inside(cta).querySelectorAll('section')];
    expect(options.map((option) => spoken(option.querySelector('h3')))).to.deep.equal([
      'Free 30-minute in-office consultation',
      'Free telephone consultation',
    ]);
    for (const option of options) {
      const link = option.querySelector('a');
      expect(link?.getAttribute('href')).to.equal('tel:+15163870053');
      expect(spoken(link)).to.equal('Call 516-387-0053');
      expect(link?.hasAttribute('aria-label')).to.be.false;
    }
  });

  it('gives both options the same room and the same button', async () => {
    const cta = await mount(ConsultCta, '<consult-cta booking-url="/book"></consult-cta>');
    const [office, phone] = [...inside(cta).querySelectorAll('section')].map((option) => ({
      width: option.getBoundingClientRect().width,
      height: option.getBoundingClientRect().height,
      button: option.querySelector('a')?.getBoundingClientRect(),
    }));
    expect(office?.width).to.equal(phone?.width);
    expect(office?.height).to.equal(phone?.height);
    expect(office?.button?.top).to.equal(phone?.button?.top);
    expect(office?.button?.height).to.be.at.least(44);
  });

  it('names the clinic and its town as the page says', async () => {
    const cta = await mount(
      ConsultCta,
      `<consult-cta clinic-name="Bay Therapy" phone="+44 20 7946 0018" locality="Leeds"
        region="West Yorkshire" country="GB"></consult-cta>`,
    );
    expect(spoken(inside(cta).querySelector('.root'))).to.contain('Bay Therapy is dedicated');
    expect(spoken(inside(cta).querySelector('.root'))).to.contain('Leeds, West Yorkshire');
    expect(links(cta)[0]?.getAttribute('href')).to.equal('tel:+442079460018');
    expect(spoken(inside(cta).querySelector('.safety'))).not.to.contain('911');
  });

  it('shows only the options a page asks for, in its order', async () => {
    const cta = await mount(ConsultCta, '<consult-cta options="phone office"></consult-cta>');
    const first = (): string => spoken(inside(cta).querySelector('h3'));
    expect(first()).to.equal('Free telephone consultation');
    cta.setAttribute('options', 'office');
    await cta.updateComplete;
    expect(inside(cta).querySelectorAll('section').length).to.equal(1);
    expect(spoken(inside(cta).querySelector('.root'))).not.to.contain('Both are free');
  });

  it('shows both and tells the author once when an option does not exist', async () => {
    const told = await warningsOf(async () => {
      const cta = await mount(ConsultCta, '<consult-cta options="video"></consult-cta>');
      expect(inside(cta).querySelectorAll('section').length).to.equal(2);
    });
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('<consult-cta> options="video"').and.to.contain('office, phone');
  });

  it('hides the booking link and the expectations until the clinic sets them', async () => {
    const cta = await mount(ConsultCta);
    expect(links(cta).length).to.equal(2);
    expect(spoken(inside(cta).querySelector('.root'))).not.to.contain('What to expect');
    cta.setAttribute('booking-url', 'https://example.com/book?a=1');
    cta.setAttribute('expectations', 'A talk about your goals | A look at how you move');
    await cta.updateComplete;
    const booking = byText(cta, 'a', 'Book a visit online');
    expect(booking.getAttribute('href')).to.equal('https://example.com/book?a=1');
    expect(booking.getAttribute('rel')).to.contain('noopener');
    const items = [...inside(cta).querySelectorAll('.expectations li')].map(spoken);
    expect(items).to.deep.equal(['A talk about your goals', 'A look at how you move']);
  });

  it('takes "false" for unset, since site builders can only send text', async () => {
    const cta = await mount(
      ConsultCta,
      '<consult-cta booking-url="false" expectations="off"></consult-cta>',
    );
    expect(links(cta).length).to.equal(2);
    expect(spoken(inside(cta).querySelector('.root'))).not.to.contain('What to expect');
  });

  it('refuses a booking address that would run a script', async () => {
    const told = await warningsOf(async () => {
      const cta = await mount(
        ConsultCta,
        '<consult-cta booking-url="javascript:alert(1)"></consult-cta>',
      );
      expect(links(cta).length).to.equal(2);
    });
    expect(told.join()).to.contain('booking-url');
  });

  it('tells the page which option was chosen and called, by keyboard too', async () => {
    const cta = await mount(ConsultCta, '<consult-cta booking-url="/book"></consult-cta>');
    stay(cta);
    const chosen = hears(cta, 'ascent-consult-choose');
    const called = hears(cta, 'ascent-consult-call');
    byText(cta, 'a', 'Book a visit online').click();
    expect(chosen).to.deep.equal([{option: 'office'}]);
    expect(called).to.deep.equal([]);
    links(cta).at(-1)?.focus();
    await sendKeys({press: 'Enter'});
    expect(chosen.at(-1)).to.deep.equal({option: 'phone'});
    expect(called).to.deep.equal([{option: 'phone'}]);
  });

  it('is accessible, in light and dark, with everything set', async () => {
    for (const theme of ['light', 'dark']) {
      const cta = await mount(
        ConsultCta,
        `<consult-cta theme="${theme}" booking-url="/book" expectations="One | Two"></consult-cta>`,
      );
      await expect(cta).to.be.accessible();
    }
  });

  it('keeps two copies on one page apart', async () => {
    const one = await mount(ConsultCta, '<consult-cta phone="111-222-3333"></consult-cta>');
    const two = await mount(ConsultCta);
    expect(spoken(links(one)[0] ?? null)).to.equal('Call 111-222-3333');
    expect(spoken(links(two)[0] ?? null)).to.equal('Call 516-387-0053');
  });
});
