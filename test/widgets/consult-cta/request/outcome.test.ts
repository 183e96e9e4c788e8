import {expect, waitUntil} from '@open-wc/testing';
import type {ConsultCta} from '../../../../src/widgets/consult-cta/consult-cta.js';
import {byText, hears, inside, spoken} from '../../../support/mount.js';
import {seen} from '../../../support/seen.js';
import {field, fillIn, focused, formOf, openForm, PATIENT, press, said, type} from './form.js';

interface Request {
  readonly id: string;
  readonly [field: string]: string;
}

const HTML = '<consult-cta delivery="event" clinic-email="front@clinic.example"></consult-cta>';

/** A request on its way, whose page has not answered yet. */
async function sent(): Promise<{cta: ConsultCta; requests: Request[]; results: unknown[]}> {
  const cta = await openForm(HTML);
  const requests = hears(cta, 'ascent-consult-request') as Request[];
  const results = hears(cta, 'ascent-consult-result');
  fillIn(cta);
  await press(cta, 'Send request');
  return {cta, requests, results};
}

async function answer(cta: ConsultCta, text: string): Promise<void> {
  cta.setAttribute('request-status', text);
  await cta.updateComplete;
}

describe('a request that a reader sends', () => {
  it('reaches the page as one event with what was asked for, and nothing else', async () => {
    const {cta, requests} = await sent();
    const {id, ...rest} = requests[0]!;
    expect(id).to.match(/^[A-Za-z0-9-]{16,64}$/);
    expect(rest).to.deep.equal({
      ...{option: 'phone', name: 'Ann Example', phone: '555 0100', email: ''},
      ...{bestTime: 'any', language: '', accommodation: ''},
    });
    expect(said(cta)).to.deep.equal(['Sending your request.']);
    expect(focused(cta)?.classList.contains('outcome')).to.be.true;
  });

  it('is cleaned of the space around its texts', async () => {
    const cta = await openForm();
    const requests = hears(cta, 'ascent-consult-request') as Request[];
    fillIn(cta);
    type(cta, 'Your name', '  Ann \n');
    await press(cta, 'Send request');
    expect(requests[0]?.name).to.equal('Ann');
  });

  it('is sent when the page says so, with what comes next; then there is room for another', async () => {
    const {cta, requests, results} = await sent();
    const {id = ''} = requests[0] ?? {};
    await answer(cta, 'someone-elses-id sent');
    await answer(cta, `${id} perhaps`);
    expect(said(cta)).to.deep.equal(['Sending your request.']);
    await answer(cta, `${id} sent`);
    expect(said(cta)).to.deep.equal(['Your request was sent.']);
    expect(results).to.deep.equal([{id, status: 'sent'}]);
    const outcome = inside(cta).querySelector('.outcome');
    expect(spoken(outcome)).to.contain('Ascent Physical Therapy will contact you');
    expect(outcome?.querySelector('a')?.getAttribute('href')).to.equal('tel:+15163870053');
    expect(focused(cta) === outcome).to.be.true;
    await press(cta, 'Send another request');
    expect(field(cta, 'Your name').value).to.equal('');
    expect(field(cta, 'Ascent Physical Therapy may').checked).to.be.false;
    fillIn(cta);
    await press(cta, 'Send request');
    expect(requests.length).to.equal(2);
    expect(requests[1]?.id).not.to.equal(id);
  });

  it('that failed keeps every word, its id for the same words, and offers other ways', async () => {
    const {cta, requests, results} = await sent();
    const {id = ''} = requests[0] ?? {};
    await answer(cta, `${id} failed`);
    expect(said(cta)).to.deep.equal(['Your request was not sent. What you wrote is still here.']);
    expect(results).to.deep.equal([{id, status: 'failed'}]);
    expect(field(cta, 'Your name').value).to.equal('Ann Example');
    expect(field(cta, 'Your request as text').value).to.contain('Your name: Ann Example');
    expect(field(cta, 'Your request as text').value).to.contain('Phone number: 555 0100');
    await press(cta, 'Try again');
    expect(requests.map((request) => request.id)).to.deep.equal([id, id]);
    // The same answer once more: the attribute does not change, the page has still answered.
    await answer(cta, `${id} failed`);
    expect(said(cta)[0]).to.contain('was not sent');
    type(cta, 'Your name', 'Anna Example');
    await press(cta, 'Try again');
    expect(requests[2]?.id).not.to.equal(id);
  });

  it('turns from failed into sent when the page’s answer comes late', async () => {
    const {cta, requests, results} = await sent();
    const {id = ''} = requests[0] ?? {};
    await answer(cta, `${id} failed`);
    await answer(cta, `${id} sent`);
    expect(said(cta)).to.deep.equal(['Your request was sent.']);
    expect(results).to.deep.equal([
      {id, status: 'failed'},
      {id, status: 'sent'},
    ]);
  });

  it('is answered also by a listener, before the event is over', async () => {
    const cta = await openForm(HTML);
    cta.addEventListener('ascent-consult-request', (event) => {
      const {id} = (event as CustomEvent<Request>).detail;
      cta.setAttribute('request-status', `${id} sent`);
    });
    fillIn(cta);
    await press(cta, 'Send request');
    expect(said(cta)).to.deep.equal(['Your request was sent.']);
  });

  it('that failed can be copied, and where the page may not copy, is selected', async () => {
    const {cta, requests} = await sent();
    await answer(cta, `${requests[0]?.id} failed`);
    const {clipboard} = navigator;
    const copied: string[] = [];
    const lend = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    };
    try {
      lend((text) => Promise.resolve(void copied.push(text)));
      await press(cta, 'Copy the text');
      const text = field(cta, 'Your request as text');
      await waitUntil(() => said(cta).includes('Copied.'), 'the word', {timeout: 8000});
      expect(copied).to.deep.equal([text.value]);
      lend(() => Promise.reject(new Error('The page may not.')));
      await press(cta, 'Copy the text');
      await waitUntil(() => said(cta).join().includes('selected'), 'the word', {timeout: 8000});
      expect(focused(cta) === text).to.be.true;
      expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });

  it('that failed is put into an email only while the reader presses its link', async () => {
    const {cta, requests} = await sent();
    await answer(cta, `${requests[0]?.id} failed`);
    const link = byText(cta, 'a', 'Write an email') as HTMLAnchorElement;
    const followed: string[] = [];
    cta.addEventListener('click', (event) => {
      followed.push(link.href);
      event.preventDefault();
    });
    expect(link.href).to.equal('mailto:front@clinic.example');
    link.click();
    expect(decodeURIComponent(followed[0] ?? '')).to.contain('Your name: Ann Example');
    await waitUntil(() => link.href === 'mailto:front@clinic.example', 'it forgets', {
      timeout: 8000,
    });
  });

  for (const status of ['failed', 'sent'])
    it(`is accessible once it has ${status}`, async () => {
      const {cta, requests} = await sent();
      await answer(cta, `${requests[0]?.id} ${status}`);
      await expect(cta).to.be.accessible();
    });
});

describe('what a reader has typed', () => {
  it('survives a move of the widget, closing and opening, and a change of its attributes', async () => {
    const cta = await openForm();
    type(cta, 'Your name', 'Ann Example');
    type(cta, 'Anything that would help', 'Step-free access');
    const valueOf = (name: string): string =>
      inside(cta).querySelector<HTMLInputElement>(`#${name}`)?.value ?? '';
    const speaks = (label: string): boolean => spoken(formOf(cta)).includes(label);
    const check = (what: string): void => {
      expect(field(cta, 'Your name').value, what).to.equal('Ann Example');
      expect(field(cta, 'Anything that would help').value, what).to.equal('Step-free access');
      expect(seen(formOf(cta)), what).to.be.true;
    };
    const parent = cta.parentElement;
    cta.remove();
    parent?.append(cta);
    await cta.updateComplete;
    check('moved');
    const {moveBefore} = Element.prototype as {moveBefore?: (node: Node, next: null) => void};
    if (parent && moveBefore) moveBefore.call(parent, cta, null);
    check('moved at once');
    cta.setAttribute('clinic-name', 'Bay Therapy');
    cta.setAttribute('theme', 'dark');
    cta.setAttribute('options', 'phone');
    await cta.updateComplete;
    check('changed');
    cta.lang = 'es';
    await waitUntil(() => speaks('Su nombre'), 'it speaks Spanish', PATIENT);
    expect([valueOf('name'), valueOf('accommodation')]).to.deep.equal([
      'Ann Example',
      'Step-free access',
    ]);
    cta.lang = 'en';
    await waitUntil(() => speaks('Your name'), 'it speaks English', PATIENT);
    check('said in the first language again');
    cta.setAttribute('delivery', 'call');
    await cta.updateComplete;
    expect(formOf(cta)).to.equal(null);
    cta.setAttribute('delivery', 'event');
    await cta.updateComplete;
    check('gone and back');
    await press(cta, 'Ask us to call you');
    await press(cta, 'Ask us to call you');
    check('closed and open');
  });

  it('is no value of a form on the page, and not lost with its reset', async () => {
    const cta = await openForm();
    const host = document.createElement('form');
    cta.before(host);
    host.append(cta);
    type(cta, 'Your name', 'Ann Example');
    cta.setAttribute('name', 'consult');
    expect([...new FormData(host)]).to.deep.equal([]);
    host.reset();
    expect(field(cta, 'Your name').value).to.equal('Ann Example');
  });
});
