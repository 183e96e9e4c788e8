import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ConsultCta} from '../../../../src/widgets/consult-cta/consult-cta.js';
import {byText, hears, inside, mount, spoken} from '../../../support/mount.js';
import {seen} from '../../../support/seen.js';
import {warningsOf} from '../../../support/told.js';
import {field, fillIn, focused, formOf, openForm, PATIENT, press, type} from './form.js';

interface Request {
  readonly id: string;
  readonly [field: string]: string;
}

describe('the request form of consult-cta', () => {
  it('is not offered unless the page says where requests go', async () => {
    const cta = await mount(ConsultCta);
    const offers = (): number => inside(cta).querySelectorAll('[part="ask"]').length;
    expect(offers()).to.equal(0);
    cta.setAttribute('delivery', 'event');
    await waitUntil(() => offers() === 2, 'it is offered', PATIENT);
    for (const endpoint of ['', 'http://clinic.example/r', '/r', 'https://a:b@c.example/', 'no']) {
      const told = await warningsOf(async () => {
        cta.setAttribute('delivery', 'endpoint');
        cta.setAttribute('endpoint', endpoint);
        await cta.updateComplete;
        cta.setAttribute('delivery', 'call');
        await cta.updateComplete;
      });
      expect(offers(), endpoint).to.equal(0);
      expect(told.length, endpoint).to.be.at.most(1);
      if (endpoint) expect(told[0]).to.contain('endpoint').and.to.contain('https');
    }
    cta.setAttribute('delivery', 'endpoint');
    for (const endpoint of [
      'https://clinic.example/r?x=1',
      'http://localhost:8080/r',
      'http://127.0.0.1/r',
      'http://[::1]:3000',
    ]) {
      cta.setAttribute('endpoint', endpoint);
      await cta.updateComplete;
      expect(offers(), endpoint).to.equal(2);
    }
  });

  it('opens in place with the focus on its title, and says so on its button', async () => {
    const cta = await openForm();
    const chosen = hears(cta, 'ascent-consult-choose');
    const button = byText(cta, 'button', 'Ask us to call you');
    await waitUntil(() => spoken(focused(cta)) === 'Send us a request', 'the focus', PATIENT);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal(
      inside(cta).querySelector('#request')?.id,
    );
    expect(field(cta, 'By phone').checked).to.be.true;
    await press(cta, 'Send a request');
    expect(field(cta, 'At the office').checked).to.be.true;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(chosen).to.deep.equal([{option: 'office'}]);
    await press(cta, 'Send a request');
    expect(seen(formOf(cta))).to.be.false;
  });

  it('asks for what is needed to answer, and nothing about health', async () => {
    const cta = await openForm();
    const fields = [...(formOf(cta)?.elements ?? [])]
      .filter((element) => element instanceof HTMLInputElement || 'value' in element)
      .map((element) => (element as HTMLInputElement).name)
      .filter(Boolean);
    expect([...new Set(fields)]).to.deep.equal([
      ...['option', 'name', 'phone', 'email', 'bestTime', 'language'],
      ...['accommodation', 'website', 'consent'],
    ]);
    const hint = inside(cta).querySelector('#accommodation-hint');
    expect(spoken(hint)).to.contain('do not write about your health');
    expect(field(cta, 'Ascent Physical Therapy may contact me').checked).to.be.false;
    expect(spoken(inside(cta).querySelector('#privacy'))).to.contain('nowhere else');
    const times = [...inside(cta).querySelectorAll('option')].map(spoken);
    expect(times[1]).to.match(/^Morning, 8\s*–\s*11\sAM$/);
  });

  it('tells browsers and password managers what each field is', async () => {
    const cta = await openForm();
    const told = ['Your name', 'Phone number', 'Email', 'Language'].map((label) => {
      const {type: kind, inputMode, autocomplete, enterKeyHint} = field(cta, label);
      if (kind !== 'textarea') expect(inputMode, label).to.equal(kind);
      return [kind, autocomplete, enterKeyHint];
    });
    expect(told).to.deep.equal([
      ['text', 'name', 'send'],
      ['tel', 'tel', 'send'],
      ['email', 'email', 'send'],
      ['text', 'language', 'send'],
    ]);
    const form = formOf(cta);
    expect(field(cta, 'Your name').form === form).to.be.true;
    expect(form?.getRootNode() === cta.shadowRoot).to.be.true;
  });

  it('says what is missing, once at the top and once at each field, and leads there', async () => {
    const cta = await openForm();
    const requests = hears(cta, 'ascent-consult-request');
    await press(cta, 'Send request');
    expect(focused(cta)?.className).to.equal('faults');
    const links = [...inside(cta).querySelectorAll<HTMLAnchorElement>('.faults a')];
    expect(links.map(spoken)).to.deep.equal([
      'Enter your name.',
      'Enter a phone number or an email.',
      'Tick the box, so that we may contact you.',
    ]);
    for (const link of links) {
      link.click();
      const input = focused(cta);
      expect(input?.getAttribute('aria-invalid')).to.equal('true');
      const ids = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const texts = ids.map((id) => spoken(inside(cta).querySelector(`#${id}`)));
      expect(texts).to.include(spoken(link));
    }
    expect(location.hash).to.equal('');
    expect(field(cta, 'Email').getAttribute('aria-invalid')).to.equal('false');
    expect(requests).to.deep.equal([]);
  });

  it('keeps its messages in place until the next try, so that nothing moves under a finger', async () => {
    const cta = await openForm();
    await press(cta, 'Send request');
    const box = field(cta, 'Ascent Physical Therapy may contact me');
    const {top} = box.getBoundingClientRect();
    type(cta, 'Your name', 'Ann');
    type(cta, 'Email', 'ann@example.com');
    await cta.updateComplete;
    expect(box.getBoundingClientRect().top).to.equal(top);
    await press(cta, 'Send request');
    expect([...inside(cta).querySelectorAll('.faults li')].map(spoken)).to.deep.equal([
      'Tick the box, so that we may contact you.',
    ]);
  });

  it('takes a phone number or an email, the email as the browser judges it', async () => {
    const cta = await openForm();
    fillIn(cta);
    type(cta, 'Phone number', '');
    type(cta, 'Email', 'ann.example');
    await press(cta, 'Send request');
    expect(spoken(inside(cta).querySelector('.faults li'))).to.contain('Enter an email');
    const requests = hears(cta, 'ascent-consult-request') as Request[];
    type(cta, 'Email', 'ann@localhost');
    await press(cta, 'Send request');
    expect(requests[0]?.email).to.equal('ann@localhost');
  });

  it('cuts nothing off: a text that is too long is said to be so, with the numbers', async () => {
    const cta = await openForm();
    fillIn(cta);
    type(cta, 'Anything that would help', 'x'.repeat(501));
    await press(cta, 'Send request');
    const text = spoken(inside(cta).querySelector('.faults li'));
    expect(text).to.contain('500').and.to.contain('501');
    expect(field(cta, 'Anything that would help').value.length).to.equal(501);
  });

  it('sends once with Enter, and never its host’s form', async () => {
    const host = document.createElement('form');
    document.body.append(host);
    try {
      const cta = await openForm();
      host.append(cta);
      const requests = hears(cta, 'ascent-consult-request');
      let isHostSent = false;
      host.addEventListener('submit', (event) => {
        event.preventDefault();
        isHostSent = true;
      });
      fillIn(cta);
      field(cta, 'Your name').focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => requests.length, 'the request', PATIENT);
      await sendKeys({press: 'Enter'});
      expect(requests.length).to.equal(1);
      expect(isHostSent).to.be.false;
      expect([...new FormData(host)]).to.deep.equal([]);
    } finally {
      host.remove();
    }
  });

  it('leaves the page’s own keys to the page, but not those typed here', async () => {
    const cta = await openForm();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    field(cta, 'Your name').focus();
    await sendKeys({type: 'k/'});
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
    expect(field(cta, 'Your name').value).to.equal('k/');
  });

  for (const theme of ['light', 'dark'])
    it(`is accessible with all its messages, in ${theme}`, async () => {
      const cta = await openForm(`<consult-cta theme="${theme}" delivery="event"></consult-cta>`);
      await press(cta, 'Send request');
      await expect(cta).to.be.accessible();
    });
});
