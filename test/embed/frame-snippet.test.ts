import {expect} from '@open-wc/testing';
import {frameAddress, frameHelper, frameTag} from '../../src/embed/frame-snippet.js';
import {readFrameQuery} from '../../src/embed/frame-query.js';

const BASE = 'https://cdn.example/v1/';

describe('the lines for a page with a frame', () => {
  it('lead to the widgets and settings that they were made of', () => {
    const settings = {phone: '+1 (516) 387-0053', heading: 'A & B "C" = ü?#', lang: 'es'};
    const address = frameAddress(BASE, ['consult-cta', 'back-pain-tips'], settings);
    const {lang, ...attributes} = settings;
    expect(
      readFrameQuery(new URL(address).search, {
        'consult-cta': ['phone', 'heading'],
        'back-pain-tips': ['heading'],
      }),
    ).to.deep.equal({
      widgets: [
        {tag: 'consult-cta', attributes},
        {tag: 'back-pain-tips', attributes: {heading: settings.heading}},
      ],
      lang,
      dir: '',
      refused: [],
    });
  });

  it('are a frame with a title, without a border, that may do what its widgets need', () => {
    const address = frameAddress(BASE, ['consult-cta'], {heading: '"><script>'});
    const text = frameTag({address, title: 'Talk "for free"', height: 480});
    const page = new DOMParser().parseFromString(text, 'text/html');
    const frame = page.querySelector('iframe')!;
    expect(page.body.childNodes).to.have.lengthOf(1);
    expect(frame.getAttribute('src')).to.equal(address);
    expect(frame.title).to.equal('Talk "for free"');
    expect(frame.height).to.equal('480');
    expect(frame.allow).to.equal('autoplay; clipboard-write; screen-wake-lock; web-share');
    expect(frame.hasAttribute('style')).to.equal(false);
  });

  it('are a script whose attributes no optimizer mistakes for its address', () => {
    expect(frameHelper(BASE)).to.equal(
      '<script async src="https://cdn.example/v1/ascent-frame.js"></script>',
    );
  });
});
