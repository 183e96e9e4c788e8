/** The first formatter of a page takes a phone a fifth of a second, and may not hold up a widget. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, page, readThrough} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';

/** What is slow at first; the rules for plurals are not. */
const SLOW = ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Collator', 'RelativeTimeFormat'];

describe('a page with every widget', () => {
  for (const lang of ['en', 'es', 'zh-Hans', 'ar'])
    it(`shows them in ${lang} without a formatter`, () =>
      at.visit(page(''), {}, async (tab) => {
        await tab.addInitScript((names) => {
          globalThis.made = [];
          const watch = (of, name) => {
            of[name] = new Proxy(of[name], {
              construct(target, given, self) {
                globalThis.made.push(name);
                return Reflect.construct(target, given, self);
              },
              apply(target, place, given) {
                globalThis.made.push(name);
                return Reflect.apply(target, place, given);
              },
            });
          };
          for (const name of names) watch(Intl, name);
          for (const type of [Number, Date, String])
            for (const name of Object.getOwnPropertyNames(type.prototype))
              if (/^(toLocale(Date|Time)?String|localeCompare)$/.test(name))
                watch(type.prototype, name);
        }, SLOW);
        const html = page(ALL_TAGS, SCRIPT).replace('lang="en"', `lang="${lang}"`);
        await tab.goto(at.host.put(html.replaceAll('CDN', at.cdn.origin)));
        await readThrough(tab);
        assert.deepEqual(await tab.evaluate('made'), []);
      }));
});
