import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {fillDiv, watchPage} from '../../src/embed/divs.js';

describe('a div that stands for a widget', () => {
  it('gets the widget, with its settings as attributes and its text as the fallback', async () => {
    const div = await fixture(
      html`<div class="wp-block" data-ascent="test-none" data-phone="1" data-heading-level="3">
        <a href="tel:1">Call us</a>
      </div>`,
    );
    fillDiv(div, 'test-none');
    const widget = div.querySelector('test-none')!;
    expect(widget.getAttributeNames().sort()).to.deep.equal(['heading-level', 'phone']);
    expect(widget).to.have.attribute('phone', '1');
    expect(widget.querySelector('a')).to.have.text('Call us');
    expect(div.children).to.have.lengthOf(1);
    expect(div).to.have.class('wp-block');
  });

  it('gets one widget however often it is found', async () => {
    const div = await fixture(html`<div data-ascent="test-none">Text</div>`);
    fillDiv(div, 'test-none');
    fillDiv(div, 'test-none');
    expect(div.querySelectorAll('test-none')).to.have.lengthOf(1);
    expect(div).to.have.text('Text');
  });
});

describe('watching a page', () => {
  it('finds what is there, what comes later, and what comes inside something else', async () => {
    const page = await fixture(html`<main><test-watched id="there"></test-watched></main>`);
    const found: string[] = [];
    watchPage('test-watched', ({id}) => found.push(id));
    expect(found).to.deep.equal(['there']);

    const later = document.createElement('test-watched');
    later.id = 'later';
    page.append(later);
    const section = document.createElement('section');
    const inside = document.createElement('test-watched');
    inside.id = 'inside';
    section.append('text', inside);
    page.append(section);
    await waitUntil(() => found.length === 3);
    expect(found).to.deep.equal(['there', 'later', 'inside']);
  });
});
