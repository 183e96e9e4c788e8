import {expect, fixture, html} from '@open-wc/testing';
import {printCopy} from '../../src/shared/print.js';

async function widget(): Promise<ShadowRoot> {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.root { color: rgb(1, 2, 3) }');
  root.adoptedStyleSheets = [sheet];
  const shown = document.createElement('div');
  shown.className = 'root';
  const title = document.createElement('h2');
  title.className = 'title';
  title.textContent = 'Five tips';
  shown.append(title, 'Stand tall');
  root.append(shown);
  return root;
}

describe('printing one widget', () => {
  it('prints a copy in its own styles, which a screen reader does not meet, then clears it away', async () => {
    const root = await widget();
    printCopy(root);
    const frame = root.querySelector('iframe')!;
    expect(frame).to.have.attribute('aria-hidden', 'true');
    const page = frame.contentDocument!;
    expect(page.title).to.equal('Five tips');
    const copy = page.body.firstElementChild!.shadowRoot!.querySelector('.root')!;
    expect(copy).to.contain.text('Stand tall');
    expect(frame.contentWindow!.getComputedStyle(copy).color).to.equal('rgb(1, 2, 3)');

    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(root.querySelectorAll('iframe')).to.have.lengthOf(0);
  });

  it('prints the widgets inside it too, each in its own styles', async () => {
    const root = await widget();
    const inner = await widget();
    root.querySelector('.root')!.append(inner.host, 'The end');
    printCopy(root);
    const frame = root.querySelector('iframe')!;
    const copy = frame.contentDocument!.body.firstElementChild!.shadowRoot!;
    const nested = copy.querySelector('.root > div')!.shadowRoot!.querySelector('.root')!;
    expect(nested).to.contain.text('Stand tall');
    expect(frame.contentWindow!.getComputedStyle(nested).color).to.equal('rgb(1, 2, 3)');
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
  });

  it('prints the whole page where the page puts frames into a sandbox', async () => {
    const root = await widget();
    const {print} = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    root.append = (frame) => {
      (frame as Element).setAttribute('sandbox', 'allow-same-origin');
      ShadowRoot.prototype.append.call(root, frame);
    };
    try {
      printCopy(root);
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
    expect(root.querySelectorAll('iframe')).to.have.lengthOf(0);
  });

  it('prints the whole page where the page allows no frames', async () => {
    const root = await widget();
    const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const {print} = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      value: null,
      configurable: true,
    });
    try {
      printCopy(root);
    } finally {
      window.print = print;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frames);
    }
    expect(printed).to.equal(1);
    expect(root.querySelectorAll('iframe')).to.have.lengthOf(0);
  });
});
