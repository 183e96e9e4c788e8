import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {part, sample, type SampleWidget} from '../element/sample.js';
import {contrast, painted} from '../support/colour.js';
import {warningsOf} from '../support/told.js';

const page = document.documentElement;

function isDark(widget: SampleWidget): boolean {
  const {color, backgroundColor} = getComputedStyle(part(widget, '.root'));
  expect(contrast(painted(color), painted(backgroundColor))).to.be.at.least(7);
  return painted(backgroundColor)[0] < 128;
}

afterEach(() => {
  page.removeAttribute('style');
});

describe('a widget’s theme', () => {
  it('is the page’s own, whatever the reader’s system prefers', async () => {
    expect(isDark(await sample())).to.equal(false);
    page.style.colorScheme = 'dark';
    expect(isDark(await sample())).to.equal(true);
    expect(isDark(await sample({theme: 'auto'}))).to.equal(true);
  });

  it('is black on white on paper, also where the page asked for dark', async () => {
    await emulateMedia({media: 'print'});
    const element = await sample({theme: 'dark'});
    const {colorScheme, color} = getComputedStyle(part(element, '.root'));
    expect([colorScheme, color]).to.deep.equal(['light', 'rgb(0, 0, 0)']);
    await emulateMedia({media: 'screen'});
  });

  it('is light or dark where the page says so, also against its own', async () => {
    expect(isDark(await sample({theme: 'dark'}))).to.equal(true);
    page.style.colorScheme = 'dark';
    expect(isDark(await sample({theme: ' Light '}))).to.equal(false);
  });

  it('is the page’s own, and the author is told, where there is no such theme', async () => {
    const told = await warningsOf(async () => {
      expect(isDark(await sample({theme: 'neon'}))).to.equal(false);
    });
    expect(told).to.deep.equal([
      '<sample-widget> theme="neon" was not used; expected one of auto, light, dark.',
    ]);
  });
});

describe('a widget’s tokens', () => {
  it('are taken from the page’s root', async () => {
    const widget = await sample();
    page.style.setProperty('--ascent-ink', 'rgb(1, 2, 3)');
    page.style.setProperty('--ascent-radius', '3px');
    page.style.setProperty('--ascent-font-size', '30px');
    const {color, borderRadius, fontSize} = getComputedStyle(part(widget, '.root'));
    expect({color, borderRadius, fontSize}).to.deep.equal({
      color: 'rgb(1, 2, 3)',
      borderRadius: '3px',
      fontSize: '30px',
    });
  });

  it('leave the page its font', async () => {
    page.style.fontFamily = 'Georgia';
    const widget = await sample();
    for (const selector of ['p', 'h2', 'button'])
      expect(getComputedStyle(part(widget, selector)).fontFamily).to.equal('Georgia');
  });
});

describe('a widget in a box of the page', () => {
  const height = (widget: SampleWidget) => part(widget, '.root').getBoundingClientRect().height;

  async function boxed(fit: string): Promise<SampleWidget> {
    const widget = await sample({fit});
    widget.style.height = '120px';
    // What a fixed box needs comes after the first look.
    await import('../../src/element/fit.js');
    return widget;
  }

  it('grows past it', async () => {
    expect(height(await boxed('grow'))).to.be.greaterThan(200);
  });

  it('scrolls inside it', async () => {
    const widget = await boxed('scroll');
    expect(height(widget)).to.equal(120);
    const root = part(widget, '.root');
    root.scrollTop = 10_000;
    expect(root.scrollTop).to.be.greaterThan(50);
    const last = part(widget, '.safety').getBoundingClientRect();
    expect(last.bottom).to.be.at.most(widget.getBoundingClientRect().bottom);
  });

  it('takes less room where the page asks for it', async () => {
    expect(height(await boxed('compact'))).to.be.lessThan(height(await boxed('grow')));
  });

  it('grows, and the author is told, where there is no such fit', async () => {
    const told = await warningsOf(async () => {
      expect(height(await boxed('squeeze'))).to.equal(height(await boxed('grow')));
    });
    expect(told).to.deep.equal([
      '<sample-widget> fit="squeeze" was not used; expected one of grow, scroll, compact.',
    ]);
  });

  it('is gone where the page hides it', async () => {
    const widget = await sample();
    widget.hidden = true;
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });
});

describe('a widget', () => {
  for (const theme of ['light', 'dark'])
    it(`has nothing that axe objects to in ${theme}`, async () => {
      page.style.colorScheme = theme;
      await expect(await sample({theme})).to.be.accessible();
    });
});
