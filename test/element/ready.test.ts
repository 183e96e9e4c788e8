import {expect} from '@open-wc/testing';
import {VERSION} from '../../src/version.js';
import {part, sample, SampleWidget, shown} from './sample.js';

const content = SampleWidget.content;
afterEach(() => {
  SampleWidget.content = content;
});

interface Told {
  readonly type: string;
  readonly detail: {readonly code?: string; readonly message?: string; readonly tag?: string};
}

/** What a host hears from inside `page` while it listens on the document. */
function listen(): {readonly heard: Told[]; next(): Promise<Told>} {
  const heard: Told[] = [];
  const waiting: ((told: Told) => void)[] = [];
  for (const type of ['ascent-ready', 'ascent-error'])
    document.addEventListener(type, (event) => {
      const told = {type, detail: structuredClone((event as CustomEvent<Told['detail']>).detail)};
      heard.push(told);
      waiting.splice(0).forEach((resolve) => {
        resolve(told);
      });
    });
  return {heard, next: () => new Promise((resolve) => waiting.push(resolve))};
}

function place(attributes: Readonly<Record<string, string>> = {}): SampleWidget {
  const widget = document.createElement('sample-widget');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append('Call 516-387-0053');
  document.body.append(widget);
  return widget;
}

describe('a widget that is ready', () => {
  it('says so once to the page, through any shadow root around it', async () => {
    const {heard, next} = listen();
    const outer = document.createElement('section');
    document.body.append(outer);
    const widget = document.createElement('sample-widget');
    outer.attachShadow({mode: 'open'}).append(widget);
    const {type, detail} = await next();
    expect(type).to.equal('ascent-ready');
    expect(detail).to.deep.equal({tag: 'sample-widget', version: VERSION, locale: 'en'});
    widget.setAttribute('heading', 'Other');
    await widget.updateComplete;
    expect(heard).to.have.lengthOf(1);
    outer.remove();
  });

  it('says so again when `announce` changes, for a listener that came late', async () => {
    const widget = await sample();
    const {heard} = listen();
    for (const announce of ['1', '2', '2']) {
      widget.setAttribute('announce', announce);
      await widget.updateComplete;
    }
    expect(heard.map(({type}) => type)).to.deep.equal(['ascent-ready', 'ascent-ready']);
  });

  it('is not announced before it shows its content', async () => {
    const {heard, next} = listen();
    let arrive: (value: {title: string}) => void = () => undefined;
    SampleWidget.content = () => new Promise((resolve) => (arrive = resolve));
    const widget = place({announce: '1'});
    await widget.updateComplete;
    widget.setAttribute('announce', '2');
    await widget.updateComplete;
    expect(heard).to.deep.equal([]);
    arrive({title: 'Late'});
    await next();
    expect(part(widget, 'h2')).to.have.text('Late');
    expect(heard).to.have.lengthOf(1);
  });

  it('keeps what it shows when the page moves it, and does not announce itself again', async () => {
    const widget = await sample();
    const title = part(widget, 'h2');
    const {heard} = listen();
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    for (let move = 0; move < 3; move += 1) {
      elsewhere.append(widget);
      widget.remove();
      await widget.updateComplete;
      document.body.append(widget);
      await widget.updateComplete;
    }
    expect(part(widget, 'h2')).to.equal(title);
    expect(shown(widget).querySelectorAll('h2')).to.have.lengthOf(1);
    expect(heard).to.deep.equal([]);
    elsewhere.remove();
  });

  it('changes nothing outside its shadow root', async () => {
    const {next} = listen();
    const widget = document.createElement('sample-widget');
    widget.setAttribute('theme', 'dark');
    widget.append('Call us');
    const before = widget.outerHTML;
    document.body.append(widget);
    await next();
    Object.assign(widget, {
      heading: 'New',
      theme: 'light',
      fit: 'scroll',
      accent: 'red',
      phone: '1234',
    });
    await widget.updateComplete;
    expect(part(widget, 'h2')).to.have.text('New');
    expect(widget.outerHTML).to.equal(before);
  });
});

describe('a widget that cannot be shown', () => {
  const visible = (widget: Element) => widget.querySelector('span')!.getBoundingClientRect().height;

  function withFallback(breaks: string): SampleWidget {
    const widget = document.createElement('sample-widget');
    widget.setAttribute('breaks', breaks);
    const fallback = document.createElement('span');
    fallback.textContent = 'Call 516-387-0053';
    widget.append(fallback);
    document.body.append(widget);
    return widget;
  }

  for (const where of ['body', 'willUpdate', 'updated'] as const)
    it(`shows the text inside its tag when its ${where} fails, and tells the page once`, async () => {
      const {heard, next} = listen();
      const widget = withFallback(where);
      const {type, detail} = await next();
      expect(type).to.equal('ascent-error');
      expect(detail.code).to.equal('render');
      expect(detail.message).to.contain(where);
      expect(visible(widget)).to.be.greaterThan(0);
      widget.setAttribute('heading', 'Again');
      await widget.updateComplete;
      widget.remove();
      document.body.append(widget);
      await widget.updateComplete;
      expect(visible(widget)).to.be.greaterThan(0);
      expect(heard).to.have.lengthOf(1);
    });

  it('leaves the widget beside it alone', async () => {
    const {next} = listen();
    withFallback('body');
    await next();
    expect(part(await sample(), 'h2')).to.have.text('Run well');
  });

  it('shows the text inside its tag when its content does not come, and tells the page', async () => {
    const {next} = listen();
    SampleWidget.content = () => Promise.reject(new Error(`No ${'x'.repeat(1000)}`));
    const widget = withFallback('');
    const {type, detail} = await next();
    expect(type).to.equal('ascent-error');
    expect(detail.code).to.equal('content');
    expect(detail.message)
      .to.match(/^Error: No x/)
      .and.to.have.lengthOf(200);
    expect(visible(widget)).to.be.greaterThan(0);
  });

  it('tries again when the page puts it back', async () => {
    const {next} = listen();
    SampleWidget.content = () => Promise.reject(new Error('offline'));
    const widget = withFallback('');
    await next();
    SampleWidget.content = content;
    widget.remove();
    document.body.append(widget);
    expect((await next()).type).to.equal('ascent-ready');
    expect(visible(widget)).to.equal(0);
  });
});
