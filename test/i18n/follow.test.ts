import {expect, nextFrame} from '@open-wc/testing';
import {follow, unfollow, type Follower} from '../../src/i18n/follow.js';

class LanguageListener extends HTMLElement implements Follower {
  heard = 0;
  followPage(): void {
    this.heard += 1;
  }
}
customElements.define('language-listener', LanguageListener);

/** An element in so many shadow roots, one in the other; `outside` holds the first of them. */
function nested(depth: number): {outside: HTMLElement; listener: LanguageListener} {
  const outside = document.createElement('div');
  document.body.append(outside);
  let at: HTMLElement = outside;
  for (let level = 0; level < depth; level += 1) {
    const inner = document.createElement('div');
    at.attachShadow({mode: 'closed'}).append(inner);
    at = inner;
  }
  const listener = new LanguageListener();
  at.append(listener);
  follow(listener);
  return {outside, listener};
}

describe('an element that follows its page', () => {
  const all: HTMLElement[] = [];
  const make = (depth: number): ReturnType<typeof nested> => {
    const made = nested(depth);
    all.push(made.outside, made.listener);
    return made;
  };
  afterEach(() => {
    for (const element of all.splice(0)) {
      if (element instanceof LanguageListener) unfollow(element);
      element.remove();
    }
    document.documentElement.lang = 'en';
  });

  for (const depth of [0, 1, 3])
    it(`hears of a language around it, through ${depth} shadow roots`, async () => {
      const {outside, listener} = make(depth);
      for (const element of [document.documentElement, outside, listener.parentElement!]) {
        const before = listener.heard;
        element.lang = 'es';
        await nextFrame();
        expect(listener.heard, element.localName).to.equal(before + 1);
      }
      outside.dir = 'rtl';
      await nextFrame();
      expect(listener.heard).to.be.greaterThan(2);
      const before = listener.heard;
      outside.title = 'other';
      await nextFrame();
      expect(listener.heard).to.equal(before);
    });

  it('shares one watcher, which goes with the last of them and comes back', async () => {
    const watched: Node[] = [];
    const {observe} = MutationObserver.prototype;
    const observers = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (target, options) {
      observers.add(this);
      watched.push(target);
      observe.call(this, target, options);
    };
    try {
      const [one, two] = [make(0), make(1)];
      expect(observers.size).to.equal(1);
      expect(new Set(watched).size).to.equal(2);
      unfollow(one.listener);
      document.documentElement.lang = 'es';
      await nextFrame();
      expect([one.listener.heard, two.listener.heard]).to.deep.equal([0, 1]);
      unfollow(two.listener);
      document.documentElement.lang = 'ar';
      await nextFrame();
      expect([one.listener.heard, two.listener.heard]).to.deep.equal([0, 1]);
      follow(one.listener);
      document.documentElement.lang = 'en';
      await nextFrame();
      expect([one.listener.heard, two.listener.heard]).to.deep.equal([1, 1]);
    } finally {
      MutationObserver.prototype.observe = observe;
    }
  });
});
