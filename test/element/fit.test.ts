import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {part, sample, shown, type SampleWidget} from './sample.js';

/** A sample in a box of that height. */
async function boxed(height: string, fit = 'scroll'): Promise<SampleWidget> {
  const widget = await sample({fit});
  widget.style.height = height;
  return widget;
}

const isReached = (widget: SampleWidget) => part(widget, '.root').tabIndex === 0;

describe('a widget that scrolls in its box', () => {
  it('is a region with a name, that keys reach, and axe has nothing against it', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    const root = part(widget, '.root');
    expect(root.getAttribute('role')).to.equal('region');
    expect(root.getAttribute('aria-label')).to.equal('Run well');
    await expect(widget).to.be.accessible();
  });

  it('is nothing of that while it fits, or grows again', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    widget.style.height = '600px';
    await waitUntil(() => !isReached(widget));
    expect(part(widget, '.root').hasAttribute('role')).to.equal(false);
    widget.style.height = '120px';
    await waitUntil(() => isReached(widget));
    widget.fit = 'grow';
    await waitUntil(() => !isReached(widget));
    expect(part(widget, '.root').offsetHeight).to.be.greaterThan(200);
  });

  it('can be told so by its property alone, as some frameworks do', async () => {
    const widget = await sample();
    widget.style.height = '120px';
    widget.fit = 'scroll';
    await waitUntil(() => isReached(widget));
    expect(part(widget, '.root').offsetHeight).to.equal(120);
  });

  it('scrolls again in another place of the page', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    document.body.prepend(widget);
    await waitUntil(() => isReached(widget));
    widget.style.height = '600px';
    await waitUntil(() => !isReached(widget));
  });

  it('keeps its emergency line in sight only in a box with room for both', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    const keeps = () => part(widget, '.root').matches('[data-keeps]');
    expect(keeps()).to.equal(false);
    part(widget, '.frame').append(...Array.from({length: 40}, () => document.createElement('br')));
    widget.style.height = '400px';
    await waitUntil(keeps);
    expect(getComputedStyle(part(widget, '.safety')).position).to.equal('sticky');
  });

  it('is printed as a whole', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(part(widget, '.root')).overflow).to.equal('visible');
    await emulateMedia({media: 'screen'});
  });

  it('wears no second sheet however often it changes', async () => {
    const widget = await boxed('120px');
    await waitUntil(() => isReached(widget));
    const worn = shown(widget).adoptedStyleSheets.length;
    for (const fit of ['compact', 'scroll', 'compact', 'scroll'] as const) {
      widget.fit = fit;
      await widget.updateComplete;
    }
    expect(shown(widget).adoptedStyleSheets).to.have.lengthOf(worn);
  });
});
