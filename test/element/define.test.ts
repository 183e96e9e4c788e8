import {expect} from '@open-wc/testing';
import {define} from '../../src/element/define.js';

let count = 0;

function named(): CustomElementConstructor & {readonly tag: string} {
  count += 1;
  const tag = `test-defined-${count}`;
  return class extends HTMLElement {
    static readonly tag = tag;
  };
}

describe('registering a widget', () => {
  it('makes its tag known', () => {
    const element = named();
    define(element);
    expect(customElements.get(element.tag)).to.equal(element);
  });

  it('leaves the first one where two files bring the same tag', () => {
    const first = named();
    const second = class extends HTMLElement {
      static readonly tag = first.tag;
    };
    define(first);
    define(first);
    define(second);
    expect(customElements.get(first.tag)).to.equal(first);
  });

  it('does not throw on a page that forbids new tags', () => {
    const patched = customElements.define;
    customElements.define = () => {
      throw new Error('not here');
    };
    try {
      expect(() => {
        define(named());
      }).not.to.throw();
    } finally {
      customElements.define = patched;
    }
  });

  it('keeps the text inside the tag in a browser that could not style the widget', () => {
    const adopted = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    const element = named();
    delete (Document.prototype as {adoptedStyleSheets?: unknown}).adoptedStyleSheets;
    try {
      define(element);
    } finally {
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', adopted);
    }
    expect(customElements.get(element.tag)).to.equal(undefined);
  });
});
