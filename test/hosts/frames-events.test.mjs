/** What a page and its frames say to each other, and to whom they do not listen. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {atSite, fits, frameTag, HELPER, HOSTS, inside, shownIn} from './frames.mjs';
import {aHost, page, until} from './host.mjs';

const at = aHost();

/** Keeps each event of the widgets that reaches the page, with the element it came from. */
const LISTEN = `<script>
  globalThis.events = [];
  for (const type of ['ready', 'tip-toggle', 'consult-call', 'consult-request', 'consult-result'])
    addEventListener('ascent-' + type, ({type, detail, target}) =>
      globalThis.events.push({type, detail, from: target.localName}));
  globalThis.messages = [];
  addEventListener('message', ({data}) => globalThis.messages.push(JSON.stringify(data)));
</script>`;

async function event(tab, type) {
  const find = `globalThis.events.find((event) => event.type === '${type}')`;
  let found;
  await until(
    async () => (found = await tab.evaluate(find)),
    () => `The page did not hear of ${type}.`,
  );
  return found;
}

describe('a page with a frame', () => {
  for (const {name, holds, depth} of HOSTS)
    it(`[R10 · ${name}] hears at the frame's tag what a reader does, and that the widget shows`, () =>
      at.visit(page(LISTEN + holds(at, 'widget=back-pain-tips')), {}, async (tab) => {
        const frame = await inside(tab, depth);
        await shownIn(frame);
        const ready = await event(tab, 'ascent-ready');
        assert.equal(ready.from, 'iframe');
        assert.equal(ready.detail.tag, 'back-pain-tips');
        await fits(tab, depth);
        await frame.evaluate(() =>
          document.querySelector('main > *').shadowRoot.querySelector('.toggle').click(),
        );
        assert.deepEqual(await event(tab, 'ascent-tip-toggle'), {
          type: 'ascent-tip-toggle',
          detail: {tip: 'core', open: true},
          from: 'iframe',
        });
      }));

  for (const {name, holds, depth} of HOSTS)
    it(`[R7 · ${name}] gives the widget a theme, a language and another announcement by the frame's tag`, () =>
      at.visit(page(LISTEN + holds(at, 'widget=back-pain-tips')), {}, async (tab) => {
        await shownIn(await inside(tab, depth));
        await event(tab, 'ascent-ready');
        await tab.evaluate(() => {
          globalThis.events = [];
          const frame = document.querySelector('iframe');
          frame.setAttribute('theme', 'dark');
          frame.setAttribute('lang', 'es');
          frame.setAttribute('announce', 'again');
          frame.setAttribute('heading', 'Not from here');
        });
        const frame = await inside(tab, depth);
        await until(() =>
          frame.evaluate(() => {
            const root = document.querySelector('main > *').shadowRoot.querySelector('.root');
            return root.dataset.theme === 'dark' && root.lang === 'es';
          }),
        );
        assert.equal((await event(tab, 'ascent-ready')).detail.tag, 'back-pain-tips');
        assert.equal(
          await frame.evaluate(() => document.querySelector('main > *').hasAttribute('heading')),
          false,
        );
      }));

  it('[R28 · plain iframe] gets a request, answers it, and sees nothing else of what a reader types', () =>
    at.visit(
      page(LISTEN + HELPER + frameTag('CDN/frame.html?widget=consult-cta&delivery=event')),
      {},
      async (tab) => {
        await shownIn(await inside(tab));
        const frame = tab.frameLocator('iframe');
        await frame
          .getByRole('button', {name: /request|ask/i})
          .first()
          .click();
        await frame.getByLabel(/name/i).first().fill('Marked Person');
        await frame.getByLabel(/^phone/i).fill('212-555-0199');
        await frame.getByRole('checkbox').last().check();
        await frame.getByRole('button', {name: 'Send request'}).click();
        const {detail} = await event(tab, 'ascent-consult-request');
        assert.equal(detail.name, 'Marked Person');
        await tab.evaluate(
          (id) => document.querySelector('iframe').setAttribute('request-status', `${id} sent`),
          detail.id,
        );
        assert.equal((await event(tab, 'ascent-consult-result')).detail.status, 'sent');
        // Not even by a mistake that a widget may make one day.
        await (
          await inside(tab)
        ).evaluate(() =>
          document.querySelector('consult-cta').dispatchEvent(
            new CustomEvent('ascent-consult-call', {
              detail: {option: 'office', name: 'Marked Person'},
              bubbles: true,
            }),
          ),
        );
        assert.deepEqual((await event(tab, 'ascent-consult-call')).detail, {option: 'office'});
        const told = await tab.evaluate(() => globalThis.messages);
        const others = told.filter((text) => !text.includes('ascent-consult-request'));
        assert.ok(others.length > 2);
        assert.doesNotMatch(others.join(), /Marked|0199/);
        assert.doesNotMatch(at.cdn.requests.join(), /Marked|0199/);
      },
    ));
});

describe('a page that runs no helper', () => {
  it('[R10 · Wix HTML embed by address, free] hears the widget all the same once it has said so', () =>
    at.visit(page(LISTEN + HOSTS[2].alone(at, 'widget=back-pain-tips')), {}, async (tab) => {
      const frame = await inside(tab);
      await shownIn(frame);
      // What Velo's `$w('#html1').postMessage({ns: 'ascent'})` does.
      await tab.evaluate(() =>
        document.querySelector('iframe').contentWindow.postMessage({ns: 'ascent'}, '*'),
      );
      await until(() =>
        tab.evaluate(() =>
          globalThis.messages.some((text) => JSON.parse(text).type === 'ascent-ready'),
        ),
      );
      // Nobody keeps its height: it can still be scrolled, by its bar too.
      assert.equal(
        await frame.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth),
        'auto',
      );
    }));
});

describe('a frame and its page', () => {
  const heightsOf = (tab) =>
    tab.locator('iframe').evaluateAll((all) => all.map(({clientHeight}) => clientHeight));

  /** Says that it is 3,000 px high, and then that it has said so; again to a page that asks later. */
  const LIAR = `<script>
    const say = () => parent.postMessage({ns: 'ascent', id: 'x', height: 3000,
      type: 'ascent-ready', detail: {}}, '*');
    say();
    addEventListener('message', say);
    parent.postMessage('said', '*');
  </script>`;

  const heard = (tab) => until(() => tab.evaluate(() => globalThis.messages.includes('"said"')));

  it('[R20 · plain iframe] the page does not obey a frame that is not ours', () => {
    const liar = atSite(at.host.put(page(LIAR)), 'ads');
    return at.visit(page(LISTEN + HELPER + frameTag(liar)), {}, async (tab) => {
      await heard(tab);
      assert.deepEqual(await heightsOf(tab), [150]);
      assert.deepEqual(await tab.evaluate(() => globalThis.events), []);
    });
  });

  it('[R20 · plain iframe] the page does not obey another site that has taken the frame over', () => {
    const liar = atSite(at.host.put(page(LIAR)), 'ads');
    return at.visit(
      page(LISTEN + HELPER + frameTag('CDN/frame.html?widget=back-pain-tips')),
      {},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        const before = await fits(tab);
        const events = await tab.evaluate(() => globalThis.events.length);
        await frame.evaluate((address) => (location.href = address), liar);
        await heard(tab);
        assert.deepEqual(await heightsOf(tab), [before]);
        assert.equal(await tab.evaluate(() => globalThis.events.length), events);
      },
    );
  });

  it('[R20 · plain iframe] the page does not obey a frame without an origin where it expects one', () => {
    const liar = atSite(at.host.put(page(LIAR)), 'ads');
    return at.visit(
      page(
        LISTEN +
          HELPER +
          frameTag(liar, 'sandbox="allow-scripts allow-same-origin" data-ascent-frame'),
      ),
      {},
      async (tab) => {
        await heard(tab);
        await until(async () => (await heightsOf(tab))[0] === 3000);
        await tab.evaluate(() => {
          const frame = document.querySelector('iframe');
          const opaque = frame.cloneNode();
          opaque.style.height = '';
          opaque.sandbox = 'allow-scripts';
          frame.replaceWith(opaque);
          // The sandbox is fixed when the frame loads: what is written later does not count.
          opaque.sandbox.add('allow-same-origin');
          globalThis.messages = [];
        });
        await heard(tab);
        assert.deepEqual(await heightsOf(tab), [150]);
      },
    );
  });

  it('[R20 · plain iframe] the frame does not listen to its neighbors, nor tell them anything', () => {
    const neighbor = atSite(
      at.host.put(
        page(`<script>
          globalThis.told = [];
          addEventListener('message', ({data}) => globalThis.told.push(data));
          globalThis.say = () => parent.frames[0].postMessage(
            {ns: 'ascent', set: {theme: 'dark'}}, '*');
        </script>`),
      ),
      'ads',
    );
    return at.visit(
      page(LISTEN + HELPER + frameTag('CDN/frame.html?widget=back-pain-tips') + frameTag(neighbor)),
      {},
      async (tab) => {
        const frame = await inside(tab);
        await shownIn(frame);
        await fits(tab);
        const other = tab.frames().find((one) => one.url().includes('ads.'));
        await other.evaluate(() => globalThis.say());
        await frame.evaluate(() =>
          document.querySelector('main > *').shadowRoot.querySelector('.toggle').click(),
        );
        await event(tab, 'ascent-tip-toggle');
        assert.deepEqual(await other.evaluate(() => globalThis.told), []);
        assert.equal(
          await frame.evaluate(() => document.querySelector('main > *').hasAttribute('theme')),
          false,
        );
      },
    );
  });
});
