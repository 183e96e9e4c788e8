import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, ALL_TAGS, page, readThrough, shown, TAGS, tagOf, until, widgetsOf} from './host.mjs';
import {askedFor, blocksOf, LOADER, nodesOf, ON, settled} from './structured-data.mjs';

const at = aHost();

describe('structured data that nobody asked for', () => {
  for (const [what, html] of [
    ['by default', page(ALL_TAGS, LOADER)],
    [
      'where it is off',
      page(ALL_TAGS, LOADER.replace('ascent.js', 'ascent.js?structured-data=off')),
    ],
    ['from the file with all widgets', page(ALL_TAGS, LOADER.replace('.js', '.all.js'))],
    [
      'inside a frame, whose page no reader opened',
      page(`<iframe srcdoc='${page(tagOf('consult-cta'), ON)}'></iframe>`),
    ],
  ])
    it(`is neither written nor loaded ${what}`, () =>
      at.visit(html, {}, async (tab, noticed) => {
        const frame = tab.frames().at(-1);
        if (frame === tab.mainFrame()) await readThrough(tab);
        else await frame.getByRole('link', {name: 'Call 516-387-0053'}).first().waitFor();
        await settled(tab);
        for (const each of tab.frames()) assert.deepEqual(await blocksOf(each), []);
        assert.deepEqual(askedFor(noticed), []);
      }));

  it('is not written for a word nobody knows, and its author is told once', () =>
    at.visit(
      page(tagOf('consult-cta') + tagOf('consult-cta'), ON.replace('"on"', '"maybe"')),
      {complaints: [/structured-data="maybe" was not used; expected on or off/]},
      async (tab, noticed) => {
        await until(() => noticed.errors.length > 0);
        await settled(tab);
        assert.equal(noticed.errors.length, 1);
        assert.deepEqual(await blocksOf(tab), []);
      },
    ));
});

describe('structured data is written when a page says so', () => {
  const plain = tagOf('consult-cta');
  const ways = {
    'on the script tag': page(plain, ON),
    'on the script tag, without a value': page(plain, ON.replace('="on"', '')),
    'in the script’s address': page(plain, LOADER.replace('.js', '.js?structured-data=1')),
    'in its configuration': page(
      plain,
      `<script>ascentConfig = {structuredData: 'yes'}</script>${LOADER}`,
    ),
    'in its configuration, as a Boolean': page(
      plain,
      `<script>ascentConfig = {structuredData: true}</script>${LOADER}`,
    ),
    'on a widget': page(tagOf('consult-cta', 'structured-data="TRUE"'), LOADER),
    'on a widget, without a value': page(tagOf('consult-cta', 'structured-data'), LOADER),
    'on a div': page('<div data-ascent="consult-cta" data-structured-data="on"></div>', LOADER),
    'with the loader as a module': page(plain, ON.replace('async', 'type="module"')),
    'with the file with all widgets': page(plain, ON.replace('.js', '.all.js')),
    'with the widget’s own file': page(plain, ON.replace('ascent.js', 'consult-cta.js')),
  };
  for (const [way, html] of Object.entries(ways))
    it(way, () =>
      at.visit(html, {}, async (tab) => {
        const {clinic} = await nodesOf(tab);
        assert.equal(clinic.name, 'Ascent Physical Therapy');
        assert.equal(clinic.telephone, '+1-516-387-0053');
      }),
    );

  it('and not for a widget that says off', () =>
    at.visit(
      page(tagOf('consult-cta', 'structured-data="off"') + tagOf('back-pain-tips'), ON),
      {},
      async (tab) => {
        await readThrough(tab);
        const nodes = await nodesOf(tab, ({MedicalWebPage}) => MedicalWebPage);
        assert.equal(nodes.clinic?.makesOffer, undefined);
      },
    ));
});

/** Every text in a value, with the property it belongs to. */
function textsIn(value, property = '') {
  if (typeof value !== 'object' || value === null) return [[property, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? property : key),
  );
}

/** What is said in a form that a reader does not see: codes, and addresses made whole. */
const FORMS = new Map([
  ['@type', /^(Physiotherapy|PostalAddress|Offer|MedicalWebPage|MedicalCondition|Patient|Person)$/],
  ['@id', /^#ascent-clinic$/],
  ['telephone', /^\+1-516-387-0053$/],
  ['addressCountry', /^US$/],
  ['price', /^0$/],
  ['priceCurrency', /^USD$/],
  ['inLanguage', /^en$/],
  ['url', /^https:\/\/clinic\.example\/$/],
  ['sameAs', /^https:\/\/(www\.facebook|youtube)\.example\//],
]);

describe('structured data', () => {
  const SETTINGS =
    'website="https://clinic.example" facebook="https://www.facebook.example/a?b=1&amp;c=2" ' +
    'youtube="https://youtube.example/@a" author="Dr. Ann Lee" credentials="PT, DPT"';
  const article = tagOf('running-back-pain', SETTINGS);

  it('says nothing that a reader of the page cannot see', () =>
    at.visit(page(article, ON), {}, async (tab) => {
      await tab.locator('clinic-resources').scrollIntoViewIfNeeded();
      await tab.locator('consult-cta').scrollIntoViewIfNeeded();
      const nodes = await nodesOf(
        tab,
        ({Physiotherapy}) => Physiotherapy?.makesOffer && Physiotherapy.sameAs,
      );
      const seen = await tab.evaluate(() => {
        const walk = (root) =>
          [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
            shadowRoot ? [shadowRoot.querySelector('.root').innerText, ...walk(shadowRoot)] : [],
          );
        return walk(document).join('\n').replace(/\s+/g, ' ').toLowerCase();
      });
      const told = textsIn(nodes);
      assert.ok(told.length > 30, `Only ${told.length} texts.`);
      for (const [property, text] of told) {
        const form = FORMS.get(property);
        assert.ok(
          form ? form.test(text) : seen.includes(String(text).toLowerCase()),
          `${property}: ${text}`,
        );
      }
      assert.deepEqual(nodes.page.author, {
        '@type': 'Person',
        name: 'Dr. Ann Lee',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'PT, DPT',
      });
      assert.equal(nodes.page.name, 'Running and back pain: how they are linked');
      assert.deepEqual(nodes.page.publisher, {'@id': nodes.clinic['@id']});
      assert.deepEqual(
        nodes.clinic.makesOffer.map(({name, price}) => [name, price]),
        [
          ['Free 30-minute in-office consultation', 0],
          ['Free telephone consultation', 0],
        ],
      );
      assert.equal('lastReviewed' in nodes.page || 'reviewedBy' in nodes.page, false);
    }));

  it('leaves out what the widgets leave out', () =>
    at.visit(
      page(tagOf('consult-cta', 'options="phone" website="https://clinic.example"'), ON),
      {},
      async (tab) => {
        const {clinic, page: node} = await nodesOf(tab);
        assert.deepEqual(
          clinic.makesOffer.map(({name}) => name),
          ['Free telephone consultation'],
        );
        for (const name of ['address', 'url', 'sameAs']) assert.equal(name in clinic, false, name);
        for (const name of ['author', 'about']) assert.equal(name in node, false, name);
        assert.equal(node.name, 'A clinic');
        assert.deepEqual(node.inLanguage, ['en']);
      },
    ));

  it('stands in one block, whatever the number of widgets and of scripts', () =>
    at.visit(
      page(
        ALL_TAGS + ALL_TAGS,
        ON + ON + ON.replace('.js', '.all.js') + ON.replace('ascent.js', 'consult-cta.js'),
      ),
      {},
      async (tab, noticed) => {
        await readThrough(tab);
        const nodes = await nodesOf(tab, ({Physiotherapy}) => Physiotherapy?.url);
        await settled(tab);
        const changes = await tab.evaluate(async () => {
          let count = 0;
          const observer = new MutationObserver((records) => (count += records.length));
          observer.observe(document.head, {childList: true});
          await new Promise((next) => setTimeout(next, 500));
          return count;
        });
        assert.equal(changes, 0, 'Copies take turns.');
        assert.equal((await blocksOf(tab)).length, 1);
        assert.equal(nodes.clinic.makesOffer.length, 2);
        assert.ok(askedFor(noticed).length <= 1);
        assert.equal(
          await tab.evaluate(() => document.head.querySelectorAll('script[data-ascent]').length),
          1,
        );
      },
    ));

  it('is of the first clinic on the page, whichever shows first', () =>
    at.visit(page(tagOf('consult-cta')), {}, async (tab) => {
      await tab.addScriptTag({url: `${at.cdn.origin}/ascent.js?structured-data`});
      await nodesOf(tab, ({Physiotherapy}) => Physiotherapy.name === 'Ascent Physical Therapy');
      await tab.evaluate(() => {
        const widget = document.createElement('consult-cta');
        widget.setAttribute('clinic-name', 'Before');
        document.body.prepend(widget);
      });
      const {clinic} = await nodesOf(tab, ({Physiotherapy}) => Physiotherapy.name === 'Before');
      assert.equal(clinic.makesOffer.length, 2);
    }));

  it('follows what widgets show, and goes with the last of them', () =>
    at.visit(page(tagOf('consult-cta'), ON), {}, async (tab) => {
      await nodesOf(tab);
      await widgetsOf(tab).evaluate((widget) => widget.setAttribute('phone', '555-010-0199'));
      await nodesOf(tab, ({Physiotherapy}) => Physiotherapy.telephone === '+1-555-010-0199');
      await widgetsOf(tab).evaluate((widget) => widget.setAttribute('structured-data', 'off'));
      await until(async () => (await blocksOf(tab)).length === 0);
      await widgetsOf(tab).evaluate((widget) => widget.removeAttribute('structured-data'));
      await nodesOf(tab);
      const [widget] = await widgetsOf(tab).elementHandles();
      await widget.evaluate((element) => element.remove());
      await until(async () => (await blocksOf(tab)).length === 0);
      await widget.evaluate((element) => document.body.append(element));
      await nodesOf(tab);
    }));

  it('comes from every widget’s own file', () =>
    at.visit(
      page(ALL_TAGS, TAGS.map((tag) => ON.replace('ascent.js', `${tag}.js`)).join('')),
      {},
      async (tab) => {
        await shown(tab);
        const nodes = await nodesOf(tab, ({Physiotherapy}) => Physiotherapy?.makesOffer);
        assert.equal((await blocksOf(tab)).length, 1);
        assert.equal(nodes.clinic.makesOffer.length, 2);
      },
    ));
});
