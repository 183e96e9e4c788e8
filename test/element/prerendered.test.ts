import {expect} from '@open-wc/testing';
import {part, SampleWidget, shown} from './sample.js';

const content = SampleWidget.content;
afterEach(() => {
  SampleWidget.content = content;
});

/** A sample as a parser makes it from pasted markup with a prerendered root. */
function pasted(attributes = ''): SampleWidget {
  const page = document.createElement('div') as HTMLElement & {setHTMLUnsafe(html: string): void};
  page.setHTMLUnsafe(
    `<sample-widget ${attributes}><template shadowrootmode="open">` +
      `<div class="root" hidden><h2>As it was pasted</h2></div><slot></slot></template>` +
      `<span>Call 516-387-0053</span></sample-widget>`,
  );
  document.body.append(...page.childNodes);
  return document.body.querySelector('sample-widget')!;
}

const told = (type: string): Promise<unknown> =>
  new Promise((resolve) => {
    document.addEventListener(type, resolve, {once: true});
  });

const titles = (widget: Element): string[] =>
  [...shown(widget).querySelectorAll('h2')].map(({textContent}) => textContent.trim());

describe('a widget whose first look was pasted with it', () => {
  it('keeps that look until its content is there, then shows itself alone', async () => {
    let arrive: (value: {title: string}) => void = () => undefined;
    SampleWidget.content = () => new Promise((resolve) => (arrive = resolve));
    const ready = told('ascent-ready');
    const widget = pasted();
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['As it was pasted']);
    expect(shown(widget).querySelectorAll('slot')).to.have.lengthOf(1);
    arrive({title: 'Run well'});
    await ready;
    expect(titles(widget)).to.deep.equal(['Run well']);
    expect(shown(widget).querySelectorAll('slot, [hidden]')).to.have.lengthOf(0);
  });

  it('goes on as any other: what the page changes is shown', async () => {
    const ready = told('ascent-ready');
    const widget = pasted('heading-level="3"');
    await ready;
    widget.setAttribute('heading', 'Later');
    await widget.updateComplete;
    expect(part(widget, 'h3')).to.have.text('Later');
    const title = part(widget, 'h3');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(widget);
    await widget.updateComplete;
    expect(part(widget, 'h3') === title, 'the same element').to.equal(true);
  });

  it('keeps that look when its content does not come', async () => {
    const failed = told('ascent-error');
    SampleWidget.content = () => Promise.reject(new Error('offline'));
    const widget = pasted();
    await failed;
    expect(titles(widget)).to.deep.equal(['As it was pasted']);
  });

  it('shows the text inside its tag when it fails to render', async () => {
    const failed = told('ascent-error');
    const widget = pasted('breaks="body"');
    await failed;
    expect(titles(widget)).to.deep.equal([]);
    expect(widget.querySelector('span')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
