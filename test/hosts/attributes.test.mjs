/** Attributes as site builders set them: as text, before or after the widget is there, or wrongly. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {aHost, page, readThrough, tagOf, TAGS, until, widgetsOf} from './host.mjs';

const at = aHost();
const HEAD = '<script src="CDN/ascent.all.js"></script>';

const {modules} = JSON.parse(
  await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const DOCUMENTED = Object.fromEntries(
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
);

/** A value for each attribute, that changes what a widget shows or does. */
const VALUES = {
  ...{heading: 'Another title', 'heading-level': '4', theme: 'dark', accent: 'navy'},
  ...{fit: 'compact', 'clinic-name': 'Calm', phone: '111-222-3333', country: 'CA'},
  ...{announce: '2', 'structured-data': 'on', open: 'all', steps: 'footwear'},
  ...{tips: 'core technique', types: 'disc strain', links: 'website'},
  ...{website: 'https://other.example/', facebook: 'https://facebook.com/calm'},
  ...{instagram: 'https://instagram.com/calm', youtube: 'https://youtube.com/@calm'},
  ...{resources: 'Warm-up | /warm-up', locality: 'Merrick', region: 'NJ'},
  ...{'request-status': '1 sent', 'clinic-email': 'desk@clinic.example', mode: 'button'},
  ...{options: 'phone', 'booking-url': 'https://clinic.example/book', expectations: 'A | B'},
  ...{delivery: 'event', endpoint: 'https://clinic.example/requests', hours: '24/7'},
  ...{'time-zone': 'America/Chicago', holidays: '12-25', booked: '2030-01-01T10:00'},
  ...{preset: 'right-in', left: '4', right: '-3', focus: 'knee', view: 'side'},
  ...{pose: 'mid-stride', scale: '1', sections: 'types tips', author: 'Dr. A', credentials: 'PT'},
};
const LAYOUTS = {'back-pain-tips': 'cards', 'back-pain-types': 'tabs'};
const valueOf = (tag, name) =>
  ({layout: LAYOUTS[tag], strings: `${tag}.heading = Said by us`})[name] ?? VALUES[name];

/** What stands in each widget, without what Lit marks its places with, attributes in order. */
async function drawn(tab, selector) {
  const roots = await tab
    .locator(`css:light=${selector}`)
    .evaluateAll((widgets) => widgets.map(({shadowRoot}) => shadowRoot?.innerHTML));
  const sorted = (_, name, attributes) =>
    `<${[name, ...attributes.match(/[^\s="]+(="[^"]*")?/g).sort()].join(' ')}>`;
  return roots.map((html) =>
    html
      ?.replace(/<!--.*?-->|lit\$\d+\$/g, '')
      .replace(/<([\w-]+)((?:\s+[^\s="<>]+(?:="[^"]*")?)+)\s*>/g, sorted),
  );
}

/** Where two sets of texts differ first, for a person to look at. */
function firstDifference(ones, others) {
  const index = ones.findIndex((one, at) => one !== others[at]);
  const [one = '', other = ''] = [ones[index], others[index]];
  const from = Math.max(0, [...one].findIndex((letter, at) => letter !== other[at]) - 80);
  return [one, other].map((text) => text.slice(from, from + 240)).join('\nand\n');
}

/** Waits until the two sets of widgets show the same, each as its counterpart. */
async function alike(tab, first, second, names) {
  let different;
  let ones;
  let others;
  await until(
    async () => {
      [ones, others] = [await drawn(tab, first), await drawn(tab, second)];
      different = names.filter((_, index) => ones[index] !== others[index]);
      return ones.length === names.length && others.length === names.length && !different.length;
    },
    () => `Not alike: ${different}; the first is\n${firstDifference(ones, others)}`,
  );
}

describe('every documented attribute', () => {
  it('[R9 · every host] has a name in lower case, can be written as text, and is the only way', () =>
    at.visit(page('', HEAD), {}, async (tab) => {
      for (const tag of TAGS) {
        const {observed, properties} = await tab.evaluate((name) => {
          const element = customElements.get(name);
          return {
            observed: element.observedAttributes,
            properties: [...element.elementProperties]
              .filter(([, {attribute}]) => attribute === false)
              .map(([property]) => String(property)),
          };
        }, tag);
        assert.deepEqual(properties, [], `${tag} has properties without an attribute`);
        for (const name of DOCUMENTED[tag]) assert.match(name, /^[a-z][a-z0-9-]*$/);
        const undocumented = observed.filter((name) => !DOCUMENTED[tag].includes(name));
        assert.deepEqual(undocumented, [], tag);
        assert.equal(
          modules
            .flatMap(({declarations}) => declarations)
            .find(({tagName}) => tagName === tag)
            .slots.map(({name}) => name)
            .join(),
          '',
          'The only slot is the fallback.',
        );
      }
    }));

  for (const tag of TAGS)
    it(`[R7,R5 · Wix custom element, page code] does the same on <${tag}> late as at first, and without any there is a default`, () => {
      const pairs = DOCUMENTED[tag].map((name) => [name, valueOf(tag, name)]);
      for (const [name, value] of pairs) assert.ok(value, `No value for ${name}.`);
      // One element for each; an article holds all other widgets, so there all stand on one.
      const sets = tag === 'running-back-pain' ? [pairs] : pairs.map((pair) => [pair]);
      return at.visit(page('<main></main>', HEAD), {}, async (tab) => {
        await tab.evaluate(
          ([type, all]) => {
            for (const set of all)
              for (const kind of ['first', 'late']) {
                const element = document.createElement(type);
                element.className = kind;
                if (kind === 'first')
                  for (const [name, value] of set) element.setAttribute(name, value);
                document.querySelector('main').append(element);
              }
          },
          [tag, sets],
        );
        // Without a link to show, one of them is ready when it shows nothing.
        const isReady = (html) => html?.includes('class="root"') || tag === 'clinic-resources';
        await until(async () => (await drawn(tab, '.late')).every(isReady));
        await tab.evaluate((all) => {
          for (const [index, element] of document.querySelectorAll('.late').entries())
            for (const [name, value] of all[index]) element.setAttribute(name, value);
        }, sets);
        await alike(
          tab,
          '.first',
          '.late',
          sets.map((set) => set.map(([name]) => name).join(' ')),
        );
      });
    });
});

describe('a tag that stands on the page before its code', () => {
  it('[R6 · every host] becomes what a script would have made, with what was set before', () => {
    const before = TAGS.map((tag) => tagOf(tag, 'class="before" theme="dark"')).join('');
    return at.visit(page(`<main>${before}</main>`), {}, async (tab) => {
      await tab.evaluate(async (src) => {
        for (const element of document.querySelectorAll('.before')) element.heading = 'Set before';
        const script = document.createElement('script');
        script.src = src;
        await new Promise((done) => {
          script.onload = done;
          document.head.append(script);
        });
        for (const element of [...document.querySelectorAll('.before')]) {
          const made = document.createElement(element.localName);
          made.className = 'made';
          for (const {name, value} of element.attributes)
            if (name !== 'class') made.setAttribute(name, value);
          made.setAttribute('heading', 'Set before');
          document.querySelector('main').append(made);
        }
      }, `${at.cdn.origin}/ascent.all.js`);
      await readThrough(tab);
      await alike(tab, '.before', '.made', TAGS);
      assert.equal(await widgetsOf(tab).count(), TAGS.length * 2);
    });
  });
});

describe('a value that cannot be used', () => {
  const BAD = [
    ...['abc', 'NaN', '1e309', '1,5', '{"a":1}'].flatMap((value) => [
      ['back-pain-tips', 'heading-level', value],
      ['kinetic-chain-diagram', 'left', value],
    ]),
    ['consult-cta', 'mode', '["button"]'],
    ['consult-cta', 'hours', '{"Mo": 8}'],
    ['consult-cta', 'options', 'null'],
    ['clinic-resources', 'website', 'javascript:{}'],
    ['back-pain-types', 'layout', 'undefined'],
    ['running-back-pain', 'sections', '[object Object]'],
    ['alignment-guide', 'open', 'nonsense'],
    ['back-pain-tips', 'accent', 'url(x)'],
  ];
  // What is wrong with more than one word is said for each.
  it('[R8 · every host] gives the default, and one warning that says what was expected', () =>
    at.visit(page('<main></main>', HEAD), {complaints: [/was not used/]}, async (tab, {errors}) => {
      await tab.evaluate((all) => {
        for (const [tag, name, value] of all)
          for (const kind of ['bad', 'plain', 'bad again']) {
            const element = document.createElement(tag);
            element.className = kind;
            if (tag === 'clinic-resources') element.setAttribute('facebook', 'https://a.example/');
            if (kind !== 'plain') element.setAttribute(name, value);
            document.querySelector('main').append(element);
          }
      }, BAD);
      await readThrough(tab);
      await alike(
        tab,
        '.bad:not(.again)',
        '.plain',
        BAD.map((bad) => bad.join(' ')),
      );
      for (const [tag, name, value] of BAD) {
        const told = errors.filter((text) => text.includes(`<${tag}> ${name}="`));
        assert.ok(told.length > 0, `Nothing was said of ${tag} ${name}=${value}`);
        for (const text of told)
          assert.match(text, /^console warning: .* was not used; expected ./);
      }
      assert.equal(new Set(errors).size, errors.length, 'Something was said twice.');
    }));

  it('[R8 · Wix custom element, page code] that says no in any of its words is a no, though the page says yes', () => {
    const no = ['false', '0', 'off', 'No', ' FALSE '].map((value) =>
      tagOf('consult-cta', `structured-data="${value}"`),
    );
    const head = HEAD.replace(' src', ' data-structured-data="on" src');
    return at.visit(page(no.join(''), head), {}, async (tab) => {
      await readThrough(tab);
      assert.equal(await tab.locator('script[data-ascent]').count(), 0);
      await tab.evaluate(() => document.body.append(document.createElement('back-pain-tips')));
      await until(async () => (await tab.locator('script[data-ascent]').count()) === 1);
    });
  });

  it('[R8 · Wix custom element, page code] that says yes is a yes', () =>
    at.visit(page(tagOf('consult-cta', 'structured-data="true"'), HEAD), {}, async (tab) => {
      await readThrough(tab);
      await until(async () => (await tab.locator('script[data-ascent]').count()) === 1);
    }));
});
