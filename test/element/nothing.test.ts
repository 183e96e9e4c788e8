import {expect} from '@open-wc/testing';
import {nothing, type TemplateResult} from 'lit';
import {define} from '../../src/element/define.js';
import {part, sample, SampleWidget, shown} from './sample.js';

/** A widget that has nothing to show until its phone is set. */
class QuietWidget extends SampleWidget {
  static override readonly tag: string = 'quiet-widget';

  protected override body(): TemplateResult | typeof nothing {
    return this.phone ? super.body() : nothing;
  }
}
define(QuietWidget);

afterEach(() => {
  document.querySelectorAll('quiet-widget').forEach((widget) => widget.remove());
});

describe('a widget that has nothing to show', () => {
  it('takes no room, hides the text inside its tag, and is ready all the same', async () => {
    const widget = new QuietWidget();
    const fallback = document.createElement('p');
    fallback.textContent = 'More from the clinic';
    widget.append(fallback);
    const ready = new Promise((resolve) => widget.addEventListener('ascent-ready', resolve));
    document.body.append(widget);
    await ready;
    expect(shown(widget).querySelectorAll('.root').length).to.equal(0);
    expect(fallback.checkVisibility()).to.equal(false);
    expect(widget.getBoundingClientRect().height).to.equal(0);
    widget.setAttribute('phone', '111-222-3333');
    await widget.updateComplete;
    expect(part(widget, 'h2').textContent).to.equal('Run well');
  });
});

describe('a widget that is given the focus', () => {
  it('hands it to its title, where a reader who came by a link goes on', async () => {
    const widget = await sample();
    widget.focus();
    expect(shown(widget).activeElement?.textContent).to.equal('Run well');
  });

  it('leaves it where it is when there is no title', async () => {
    const widget = await sample({heading: ''});
    widget.focus();
    expect(shown(widget).activeElement?.localName).to.equal(undefined);
  });
});
