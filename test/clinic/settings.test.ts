import {expect, fixture, html} from '@open-wc/testing';
import {captureScript} from '../../src/clinic/script-settings.js';
import {clinicSettings, DEFAULTS, type ClinicSettings} from '../../src/clinic/settings.js';
import {refusals} from '../support/told.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {ascentConfig?: unknown; [RECORD]?: unknown};

function settings(attributes = {}): ClinicSettings {
  return clinicSettings(attributes, refusals().refuse);
}

function scriptTag(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, data);
  return tag;
}

beforeEach(() => {
  delete page.ascentConfig;
  page[RECORD] = undefined;
});
after(() => {
  delete page.ascentConfig;
  page[RECORD] = undefined;
});

describe('the clinic’s facts', () => {
  it('are Ascent Physical Therapy’s own where the page says nothing, and nothing is invented', () => {
    expect(settings()).to.deep.include({...DEFAULTS, bookingUrl: '', expectations: []});
  });

  it('come from the widget, then the page’s configuration, the script tag, its address', () => {
    const phone = () => settings().phone;
    expect(phone()).to.equal(DEFAULTS.phone);
    captureScript('1', scriptTag({}), 'https://cdn.example/ascent.js?phone=444-444-4444');
    expect(phone()).to.equal('444-444-4444');
    page[RECORD] = undefined;
    const address = 'https://cdn.example/ascent.js?phone=444-444-4444';
    captureScript('1', scriptTag({phone: '333-333-3333'}), address);
    expect(phone()).to.equal('333-333-3333');
    page.ascentConfig = {phone: '222-222-2222'};
    expect(phone()).to.equal('222-222-2222');
    expect(settings({phone: '111-111-1111'}).phone).to.equal('111-111-1111');
  });

  it('are asked for one by one: a source that has only a name leaves the phone to the next', () => {
    captureScript('1', scriptTag({phone: '333-333-3333', clinicName: 'Tag'}));
    page.ascentConfig = {clinicName: 'Page'};
    expect(settings()).to.include({clinicName: 'Page', phone: '333-333-3333'});
  });

  it('are passed over where they are empty, since Wix can only empty an attribute', () => {
    page.ascentConfig = {phone: ' '};
    expect(settings({phone: ''}).phone).to.equal(DEFAULTS.phone);
  });

  it('may be written in kebab case too', () => {
    page.ascentConfig = {'clinic-name': 'Kebab'};
    expect(settings().clinicName).to.equal('Kebab');
    captureScript('1', null, 'https://cdn.example/ascent.js?booking-url=/book#top');
    expect(settings().bookingUrl).to.equal('/book');
  });

  it('keep a phone that can be called: without digits the clinic’s own is shown, and said so', () => {
    const {refuse, refused} = refusals();
    expect(clinicSettings({phone: 'call us'}, refuse).phone).to.equal(DEFAULTS.phone);
    expect(refused).to.deep.equal(['phone=call us']);
  });

  it('refuse an unsafe booking address, and say so', () => {
    const {refuse, refused} = refusals();
    page.ascentConfig = {bookingUrl: 'javascript:alert(1)'};
    expect(clinicSettings({}, refuse).bookingUrl).to.equal('');
    expect(refused).to.deep.equal(['booking-url=javascript:alert(1)']);
  });

  it('name the country in capitals', () => {
    expect(settings({country: 'ca'}).country).to.equal('CA');
  });

  it('list what to expect, from a text or a list; “off” hides it', () => {
    const two = ['We listen', 'We look at how you run'];
    expect(
      settings({expectations: ' We listen | | We look at how you run '}).expectations,
    ).to.deep.equal(two);
    page.ascentConfig = {expectations: [...two, 5]};
    expect(settings().expectations).to.deep.equal(two);
    expect(settings({expectations: 'off'}).expectations).to.deep.equal([]);
  });

  it('are short however much a page gives', () => {
    expect(settings({clinicName: 'x'.repeat(1_000_000)}).clinicName).to.have.lengthOf(200);
  });
});

describe('a page with elements that share the configuration’s name', () => {
  for (const [what, clobber] of [
    ['one', html`<a id="ascentConfig" title="x"></a>`],
    ['twins', html`<a id="ascentConfig"></a><a id="ascentConfig" name="phone" href="tel:666"></a>`],
    ['a form', html`<form id="ascentConfig"><input name="phone" value="666-666-6666" /></form>`],
    ['a frame', html`<iframe name="ascentConfig" title="x" src="data:text/html,x"></iframe>`],
  ] as const)
    it(`shows the clinic’s own facts beside ${what}`, async () => {
      const holder = await fixture(html`<div>${clobber}</div>`);
      const frame = holder.querySelector('iframe');
      if (frame) await new Promise((loaded) => (frame.onload = loaded));
      expect(typeof page.ascentConfig).to.equal('object');
      expect(settings()).to.deep.include(DEFAULTS);
    });

  it('shows the clinic’s own facts where the configuration is no object at all', () => {
    for (const config of [null, 'phone', 5, () => 1]) {
      page.ascentConfig = config;
      expect(settings()).to.deep.include(DEFAULTS);
    }
  });
});
