import {expect, fixture, html} from '@open-wc/testing';
import {captureScript} from '../../src/clinic/script-settings.js';
import {isStructuredDataOff, structuredDataSetting} from '../../src/clinic/structured-data.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {ascentConfig?: unknown; [RECORD]?: unknown};

function forget(): void {
  delete page.ascentConfig;
  page[RECORD] = undefined;
}

beforeEach(forget);
after(forget);

describe('whether structured data is wanted for a widget', () => {
  it('is said by the widget, then the page’s configuration, the script tag, else by nobody', async () => {
    const widget = await fixture(html`<test-none></test-none>`);
    expect(structuredDataSetting(widget)).to.equal('off');
    captureScript('1', null, 'https://cdn.example/ascent.js?structured-data=four');
    expect(structuredDataSetting(widget)).to.equal('four');
    page.ascentConfig = {structuredData: 'two'};
    expect(structuredDataSetting(widget)).to.equal('two');
    page.ascentConfig = {structuredData: false};
    expect(structuredDataSetting(widget)).to.equal('false');
    widget.setAttribute('structured-data', '');
    expect(structuredDataSetting(widget)).to.equal('');
  });

  it('is said for the parts of an article by the article', async () => {
    const article = await fixture(html`<test-none structured-data="on"></test-none>`);
    const part = document.createElement('test-none');
    article.attachShadow({mode: 'open'}).append(part);
    expect(structuredDataSetting(part)).to.equal('on');
    part.setAttribute('structured-data', 'off');
    expect(structuredDataSetting(part)).to.equal('off');
  });

  it('is a no in every word for off, and in none for on', async () => {
    const widget = await fixture(html`<test-none></test-none>`);
    const isOff = (value: string): boolean => {
      widget.setAttribute('structured-data', value);
      return isStructuredDataOff(widget);
    };
    for (const no of ['off', 'FALSE', ' no ', '0']) expect(isOff(no), no).to.equal(true);
    for (const yes of ['on', 'true', 'yes', '1', '']) expect(isOff(yes), yes).to.equal(false);
  });
});
