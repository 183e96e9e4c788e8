/** `frame.html`: what its address says is what it shows. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fits, frameTag, HELPER, inside, shownIn, violationsIn} from './frames.mjs';
import {aHost, callLink, heard, page, shown, TAGS, until} from './host.mjs';

const at = aHost();

/** Opens the frame's page by itself. */
const alone = (query, options, look) => {
  const go = `<script>location.href = 'CDN/frame.html?${query}'</script>`;
  return at.visit(page(go), options, async (tab, noticed) => {
    await tab.waitForURL(/frame\.html\?/);
    await look(tab, noticed);
  });
};

describe('the page for frames', () => {
  it('[R22 · plain iframe] shows every widget with each of its documented attributes', async () => {
    const {modules} = JSON.parse(
      await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
    );
    const widgets = modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => TAGS.includes(tagName));
    assert.equal(widgets.length, TAGS.length);
    const namesOf = ({attributes}) => attributes.map(({name}) => name).sort();
    const query = [
      ...TAGS.map((tag) => `widget=${tag}`),
      ...[...new Set(widgets.flatMap(namesOf))]
        // Without a link, one of them shows nothing.
        .map((name) => `${name}=${name === 'website' ? 'https://clinic.example/' : ''}`),
    ];
    await alone(query.join('&'), {}, async (tab) => {
      await shown(tab);
      const found = await tab
        .locator('main > *')
        .evaluateAll((all) =>
          all.map((widget) => [widget.localName, widget.getAttributeNames().sort()]),
        );
      assert.deepEqual(
        Object.fromEntries(found),
        Object.fromEntries(widgets.map((widget) => [widget.tagName, namesOf(widget)])),
      );
    });
  });

  it('[R22 · plain iframe] takes phone, language and theme, and several widgets', () =>
    alone(
      'widget=consult-cta&widget=back-pain-tips&phone=212-555-0100&lang=ar&theme=dark&tips=core',
      {},
      async (tab) => {
        await shown(tab);
        assert.equal(await callLink(tab, /212-555-0100/).isVisible(), true);
        assert.deepEqual(
          await tab.evaluate(() => [
            document.documentElement.lang,
            document.documentElement.dir,
            document.title ===
              document.querySelector('main > *').shadowRoot.querySelector('h2').textContent,
            ...[...document.querySelectorAll('main > *')].map(
              ({shadowRoot}) => shadowRoot.querySelector('.root').dataset.theme,
            ),
          ]),
          ['ar', 'rtl', true, 'dark', 'dark'],
        );
        await violationsIn(tab.mainFrame());
      },
    ));

  it('[R22 · plain iframe] says in plain words that there is no such widget, and which there are', () =>
    alone('widget=consult', {}, async (tab) => {
      const line = tab.getByText('There is no widget “consult”.');
      await line.waitFor();
      for (const tag of TAGS) assert.ok((await line.textContent()).includes(tag));
    }));

  it('[R22 · plain iframe] says that its address names no widget', () =>
    alone('lang=es', {}, (tab) => tab.getByText('This address names no widget.').waitFor()));

  it('[R22 · plain iframe] refuses what an attacker would put into an address', () =>
    alone(
      'widget=consult-cta&onclick=alert(1)&style=color:red&src=x&booking-url=javascript:alert(1)' +
        '&heading=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      {complaints: [/onclick, style, src was not used/, /booking-url="javascript:/]},
      async (tab) => {
        await shown(tab);
        await tab.getByRole('heading', {name: '<img src=x onerror=alert(1)>'}).waitFor();
        assert.deepEqual(
          (await tab.locator('consult-cta').evaluate((one) => one.getAttributeNames())).sort(),
          ['booking-url', 'heading'],
        );
        assert.equal(await tab.getByRole('link', {name: /book/i}).count(), 0);
      },
    ));

  it('[R25 · plain iframe] shows the phone where the library cannot be had', () => {
    at.cdn.faults = [{match: /\/ascent\.js|chunks/, status: 404}];
    return alone(
      'widget=back-pain-tips&clinic-name=Hill%20Clinic&phone=212-555-0100',
      {complaints: [/404/]},
      async (tab) => {
        await tab.getByText('Hill Clinic: 212-555-0100').waitFor();
        assert.equal(
          await tab.getByRole('link', {name: '212-555-0100'}).getAttribute('href'),
          'tel:+12125550100',
        );
      },
    );
  });

  it('[R27 · plain iframe] comes with headers that let any site frame it', async () => {
    for (const name of [
      'frame.html',
      'frame.js',
      'frame.css',
      'ascent-frame.js',
      'frame-relay.js',
    ]) {
      const {headers, ok} = await fetch(`${at.cdn.origin}/${name}`);
      assert.equal(ok, true, name);
      assert.equal(headers.get('x-frame-options'), null);
      assert.doesNotMatch(headers.get('content-security-policy') ?? '', /frame-ancestors/);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(headers.get('access-control-allow-origin'), '*');
    }
  });

  it('[R27 · plain iframe] is as clear as a dark page around it, and dark like that', () =>
    at.visit(
      page(
        HELPER + frameTag('CDN/frame.html?widget=back-pain-tips'),
        '<style>:root { color-scheme: dark }</style>',
      ),
      {colorScheme: null},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        const ink = await frame.evaluate(
          () =>
            getComputedStyle(document.querySelector('main > *').shadowRoot.querySelector('.root'))
              .color,
        );
        assert.equal(ink, 'rgb(232, 240, 241)');
      },
    ));
});

describe('a consultation behind a button, in a frame', () => {
  for (const mode of ['button', 'floating'])
    it(`[R20 · plain iframe] opens a dialog that the frame grows for, with mode="${mode}"`, () =>
      at.visit(
        page(HELPER + frameTag(`CDN/frame.html?widget=consult-cta&mode=${mode}`)),
        {complaints: mode === 'floating' ? [/expected mode="button" inside a frame/] : []},
        async (tab) => {
          const frame = await inside(tab);
          await shownIn(frame);
          const closed = await fits(tab);
          assert.ok(closed < 100);
          await frame.getByRole('button', {name: 'Get a free consultation'}).click();
          const dialog = frame.getByRole('dialog');
          await dialog.waitFor();
          const room = () =>
            frame.evaluate(() => {
              const dialog = document
                .querySelector('consult-cta')
                .shadowRoot.querySelector('dialog');
              const sheet = dialog.querySelector('[part=sheet]');
              return {
                hidden: sheet.scrollHeight - sheet.clientHeight,
                spare: innerHeight - sheet.getBoundingClientRect().height,
              };
            });
          let found;
          await until(
            async () => {
              found = await room();
              return found.hidden <= 1 && found.spare < 24;
            },
            () => `The dialog does not fill the frame: ${JSON.stringify(found)}`,
          );
          await tab.keyboard.press('Escape');
          await until(
            async () =>
              (await tab.locator('iframe').evaluate((one) => one.clientHeight)) === closed,
          );
        },
      ));

  it('[R20 · plain iframe] floats at the corner where the page stands alone', () =>
    alone('widget=consult-cta&mode=floating', {}, async (tab) => {
      await heard(tab, 'ascent-ready');
      await tab.getByRole('button', {name: 'Free consultation'}).waitFor();
    }));
});
