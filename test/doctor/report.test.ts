import {expect} from '@open-wc/testing';
import {examine} from '../../src/doctor/doctor.js';
import {reportOf, withoutValues} from '../../src/doctor/report.js';
import {aScript, aWidget, aWorld} from './a-world.js';

const CIRCUMSTANCES = {
  address: 'https://clinic.example/back?name=Jo+Doe&utm_source=mail#visit-jo',
  browser: 'A browser',
  width: 1280,
  height: 800,
};

describe('the report', () => {
  const world = aWorld({
    widgets: [aWidget(), aWidget(), aWidget({state: 'undefined', version: ''})],
    scripts: [aScript({address: 'https://cdn.example/1.2.0/ascent.js?phone=5550100'})],
    pageLang: '',
  });
  const {findings, well} = examine(world);
  const report = reportOf(world, findings, well, CIRCUMSTANCES);

  it('names the page without what an address tells of its reader', () => {
    expect(report).to.include('Page: https://clinic.example/back?name=…&utm_source=…\n');
    expect(report).not.to.match(/Jo|mail|5550100/);
  });

  it('lists versions, widgets, findings and what is well', () => {
    expect(report).to.include('Script: https://cdn.example/1.2.0/ascent.js?phone=… (always 1.2.0)');
    expect(report).to.include('Widget: <consult-cta> 1.2.0 (2 times)');
    expect(report).to.include('Widget: <consult-cta>, waits for its script');
    expect(report).to.include(
      '[Should mend] The page does not say in which language it is (no-lang)',
    );
    expect(report).to.include('  Line: <html lang="en">');
    expect(report).to.include('- Every widget has room.');
  });

  it('keeps an address that has nothing to hide', () => {
    expect(withoutValues('https://clinic.example/a/b')).to.equal('https://clinic.example/a/b');
    expect(withoutValues('https://clinic.example/?debug')).to.equal(
      'https://clinic.example/?debug',
    );
  });
});
