import {expect} from '@open-wc/testing';
import {clinicLinks, type ClinicLinks} from '../../src/clinic/links.js';
import {captureScript} from '../../src/clinic/script-settings.js';
import {refusals} from '../support/told.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {ascentConfig?: unknown; [RECORD]?: unknown};

function links(attributes = {}): ClinicLinks {
  return clinicLinks(attributes, refusals().refuse);
}

beforeEach(() => {
  delete page.ascentConfig;
  page[RECORD] = undefined;
});
after(() => {
  delete page.ascentConfig;
  page[RECORD] = undefined;
});

describe('the clinic’s links', () => {
  it('are none where the page names none: nothing is invented', () => {
    const none = {website: '', facebook: '', instagram: '', youtube: '', resources: []};
    expect(links()).to.deep.equal(none);
    const off = {
      website: 'off',
      facebook: 'false',
      instagram: 'no',
      youtube: '0',
      resources: 'off',
    };
    const {refuse, refused} = refusals();
    expect(clinicLinks(off, refuse)).to.deep.equal(none);
    expect(refused).to.deep.equal([]);
  });

  it('come from the widget, then the page’s configuration, the script tag, its address', () => {
    const website = (attributes = {}) => links(attributes).website;
    captureScript('1', null, 'https://cdn.example/ascent.js?website=/four');
    expect(website()).to.equal('/four');
    page[RECORD] = undefined;
    const tag = document.createElement('script');
    tag.dataset.website = '/three';
    captureScript('1', tag, 'https://cdn.example/ascent.js?website=/four');
    expect(website()).to.equal('/three');
    page.ascentConfig = {website: '/two'};
    expect(website()).to.equal('/two');
    expect(website({website: '/one'})).to.equal('/one');
  });

  it('are refused where they would run a script, each told once with its name', () => {
    const {refuse, refused} = refusals();
    const unsafe = 'javascript:alert(1)';
    const found = clinicLinks({website: unsafe, youtube: 'data:text/html,x'}, refuse);
    expect(found).to.include({website: '', youtube: ''});
    expect(refused).to.deep.equal([`website=${unsafe}`, 'youtube=data:text/html,x']);
  });

  it('list resources by title and address, in the order given', () => {
    expect(
      links({resources: ' Warm-up | /warm-up ; Pain | what now | https://a.example/?b=1 ;; '})
        .resources,
    ).to.deep.equal([
      {title: 'Warm-up', address: '/warm-up'},
      {title: 'Pain | what now', address: 'https://a.example/?b=1'},
    ]);
    page.ascentConfig = {resources: ['Warm-up | /warm-up', 'Log | https://a.example/log']};
    expect(links().resources.map(({title}) => title)).to.deep.equal(['Warm-up', 'Log']);
  });

  it('leave out a resource without a title or an address, or with an unsafe one, and say so', () => {
    const {refuse, refused} = refusals();
    const {resources} = clinicLinks(
      {resources: 'No address; | /no-title; Empty | ; Bad | javascript:x; Good | /good'},
      refuse,
    );
    expect(resources).to.deep.equal([{title: 'Good', address: '/good'}]);
    expect(refused).to.deep.equal([
      'resources=No address',
      'resources=| /no-title',
      'resources=Empty |',
      'resources=javascript:x',
    ]);
  });

  it('never keep an address that was cut short', () => {
    const {refuse, refused} = refusals();
    const long = `Good | /good; Long | /${'x'.repeat(3000)}`;
    expect(clinicLinks({resources: long}, refuse).resources).to.deep.equal([
      {title: 'Good', address: '/good'},
    ]);
    expect(refused).to.have.lengthOf(1);
  });
});
