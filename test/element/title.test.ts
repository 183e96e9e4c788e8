import {expect} from '@open-wc/testing';
import {warningsOf} from '../support/told.js';
import {part, sample, shown} from './sample.js';

describe('a widget’s title', () => {
  it('is its own, a heading of level 2', async () => {
    const widget = await sample();
    expect(part(widget, 'h2')).to.have.text('Run well');
  });

  it('is the page’s where the page gives one, and changes with it', async () => {
    const widget = await sample({heading: 'For you'});
    expect(part(widget, 'h2')).to.have.text('For you');
    widget.setAttribute('heading', '<b>Later</b>');
    await widget.updateComplete;
    expect(part(widget, 'h2')).to.have.text('<b>Later</b>');
    widget.removeAttribute('heading');
    await widget.updateComplete;
    expect(part(widget, 'h2')).to.have.text('Run well');
  });

  for (const heading of ['', '   '])
    it(`is hidden by heading="${heading}"`, async () => {
      const widget = await sample({heading});
      expect(shown(widget).querySelector('h1,h2,h3,h4,h5,h6')).to.equal(null);
      expect(part(widget, 'p')).to.have.text('Calm and steady.');
    });

  it('stays a title when someone pastes a megabyte', async () => {
    const widget = await sample({heading: '<b>&"'.repeat(200_000)});
    expect(part(widget, 'h2').textContent).to.have.lengthOf(200);
  });

  for (const level of ['1', '2', '3', '4', '5', '6', ' 3 '])
    it(`takes its place in the page’s outline: heading-level="${level}"`, async () => {
      const told = await warningsOf(async () => {
        const widget = await sample({'heading-level': level});
        expect(part(widget, `h${level.trim()}`)).to.have.text('Run well');
      });
      expect(told).to.deep.equal([]);
    });

  for (const [level, tag] of [
    ['0', 'h1'],
    ['7', 'h6'],
    ['-3', 'h1'],
    ['two', 'h2'],
    ['h3', 'h2'],
  ] as const)
    it(`is an ${tag} and the author is told once for heading-level="${level}"`, async () => {
      const told = await warningsOf(async () => {
        const widget = await sample({'heading-level': level});
        expect(part(widget, tag)).to.have.text('Run well');
        await sample({'heading-level': level});
      });
      expect(told).to.deep.equal([
        `<sample-widget> heading-level="${level}" was not used; expected a number from 1 to 6.`,
      ]);
    });

  it('is 2 again where Wix empties the attribute', async () => {
    const widget = await sample({'heading-level': ''});
    expect(part(widget, 'h2')).to.have.text('Run well');
  });
});
