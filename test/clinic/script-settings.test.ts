import {expect} from '@open-wc/testing';
import {captureScript, pageRecord} from '../../src/clinic/script-settings.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {[RECORD]?: unknown};

function tag(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  return script;
}

beforeEach(() => {
  page[RECORD] = undefined;
});
after(() => {
  page[RECORD] = undefined;
});

describe('what a script tag says', () => {
  it('is read from its attributes before its address', () => {
    const {settings} = captureScript(
      '1',
      tag({phone: '1'}),
      'https://x.example/a.js?phone=2&region=CA',
    );
    expect(settings).to.deep.equal({phone: '1', region: 'CA'});
  });

  it('is read from an address in any of the ways people write one', () => {
    captureScript('1', null, 'https://x.example/a.js?clinic-name=A%20%26+B&v=1#phone=9');
    expect(pageRecord()?.settings).to.deep.equal({clinicName: 'A & B', v: '1'});
  });

  it('is nothing where there is no tag and no query', () => {
    expect(captureScript('1', null).settings).to.deep.equal({});
    expect(captureScript('1', null, 'blob:null').settings).to.deep.equal({});
  });

  it('is what the first copy on a page said; a later one may only add to it', () => {
    captureScript('1.0.0', tag({phone: '1'}));
    const record = captureScript('2.0.0', tag({phone: '2', region: 'CA'}));
    expect(record).to.deep.equal({version: '1.0.0', settings: {phone: '1', region: 'CA'}});
  });

  it('keeps to the one symbol that the library adds to the page', () => {
    const before = Object.keys(globalThis);
    captureScript('1', tag({phone: '1'}), 'https://x.example/a.js?__proto__=x&constructor=y');
    expect(Object.keys(globalThis)).to.deep.equal(before);
    expect(({} as {phone?: string}).phone).to.equal(undefined);
  });

  it('remembers that a loader watches the page already', () => {
    captureScript('1', null).loading = true;
    expect(captureScript('1', null).loading).to.equal(true);
  });
});
