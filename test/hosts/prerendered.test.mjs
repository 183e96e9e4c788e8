/**
 * Prerendered snippets, as pasted: what a reader sees before any script has run, and what becomes
 * of it when the script comes, late, twice or never.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, page, shiftsOf, timesHeard, until} from './host.mjs';
import {prerenderedFile, PRERENDERED_TAGS} from './twin-files.mjs';

const at = aHost();

/** A widget's snippet as pasted, but for the script, which comes when the test lets it. */
const snippet = (tag) =>
  prerenderedFile(tag)
    .replace(/^<script.*\n/, '')
    .replaceAll('https://YOUR-CDN', 'CDN');

/** Lets the script come. */
const bringScript = (tab) =>
  tab.evaluate((address) => {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  }, `${at.cdn.origin}/ascent.js`);

const around = (body) => page(`<p>Before it.</p>\n${body}\n<p>After it.</p>`);

/**
 * Each visible part inside a widget: what it is and where it stands in the page. The button for
 * readers with a mouse comes later, into room that is kept for it.
 */
function partsOf(widget) {
  return [...widget.shadowRoot.querySelectorAll('.root :is(h1,h2,h3,h4,h5,h6,p,li,a,svg,button)')]
    .filter((part) => part.checkVisibility() && !part.closest('svg *, .phone-code'))
    .map((part) => {
      const {x, y, width, height} = part.getBoundingClientRect();
      const text = part.textContent.replace(/\s+/g, ' ').trim();
      return {part: `${part.localName} ${text}`, box: [x + scrollX, y + scrollY, width, height]};
    });
}

/** The same parts, none of them moved or sized by half a pixel. */
function assertSame(now, before, when) {
  const names = (parts) => parts.map(({part}) => part);
  assert.deepEqual(names(now), names(before), when);
  const moved = now.filter(({box}, at) =>
    box.some((value, side) => Math.abs(value - before[at].box[side]) >= 0.5),
  );
  assert.deepEqual(moved, [], when);
}

/** Holds back what matches until it is let go. */
function hold(match) {
  let letGo;
  const until = new Promise((resolve) => (letGo = resolve));
  at.cdn.faults.push({match, until});
  return letGo;
}

const CONTENT = /chunks\/en-/;
const SCRIPT = /\/ascent\.js/;
const text = (tab, selector) => tab.locator(selector).evaluate(({innerText}) => innerText);

for (const tag of PRERENDERED_TAGS)
  describe(`a prerendered <${tag}>`, () => {
    it('has its final look before any script has run, and nothing moves or doubles when it comes', async () => {
      const content = hold(CONTENT);
      await at.visit(around(snippet(tag)), {}, async (tab) => {
        const widget = tab.locator(tag);
        const first = await widget.evaluate(partsOf);
        assert.ok(first.length > 3, 'It shows something.');
        await bringScript(tab);
        await until(() => tab.evaluate((name) => Boolean(customElements.get(name)), tag));
        assertSame(await widget.evaluate(partsOf), first, 'Defined, without its texts.');
        content();
        await until(() => timesHeard(tab, 'ascent-ready'));
        assertSame(await widget.evaluate(partsOf), first, 'Ready.');
        assert.deepEqual(await shiftsOf(tab), []);
        const left = 'link, [hidden=""], .root ~ .root, slot';
        assert.equal(
          await widget.evaluate((it, css) => it.shadowRoot.querySelectorAll(css).length, left),
          0,
        );
      });
    });

    it('holds nothing that a strict page forbids, no leftovers, and no box that came checked', () => {
      const text = prerenderedFile(tag);
      assert.doesNotMatch(text, /<style|\sstyle=|<!--|<[^>]*\s(?:checked|on\w+)=|javascript:/);
    });

    it('opens its parts and calls the clinic where scripts never run', async () =>
      at.visit(around(snippet(tag)), {javaScriptEnabled: false}, async (tab) => {
        const widget = tab.locator(tag);
        const parts = await widget.locator('.panel').all();
        for (const part of parts) assert.ok(await part.isVisible(), 'A part is closed.');
        assert.ok(await widget.locator('.root a[href^="tel:"]').first().isVisible());
        assert.equal(await widget.locator('.screen-only:visible').count(), 0);
      }));
  });

describe('a prerendered widget', () => {
  const TAG = 'back-pain-tips';

  it('stays as it is, phone link and all, when the script cannot be had', async () => {
    at.cdn.faults.push({match: SCRIPT, status: 503});
    const complaints = [/503/];
    await at.visit(around(snippet(TAG)), {complaints}, async (tab) => {
      await bringScript(tab);
      await until(() => at.cdn.requests.includes('/ascent.js'));
      assert.ok(await tab.locator(`${TAG} .root .help a`).isVisible());
      assert.equal(await tab.locator(`${TAG} > h2`).isVisible(), false);
    });
  });

  it('stays as it is when its texts cannot be had, and the page hears of it', async () => {
    at.cdn.faults.push({match: CONTENT, status: 503});
    await at.visit(around(snippet(TAG)), {complaints: [/503/]}, async (tab) => {
      await bringScript(tab);
      await until(() => timesHeard(tab, 'ascent-error'));
      assert.ok(await tab.locator(`${TAG} .root .help a`).isVisible());
    });
  });

  it('shows the text inside its tag where its style sheet cannot be had, then itself', async () => {
    at.cdn.faults.push({match: /\.css/, status: 404});
    await at.visit(around(snippet(TAG)), {complaints: [/404/]}, async (tab) => {
      assert.ok(await tab.locator(`${TAG} > h2`).isVisible());
      assert.equal(await tab.locator(`${TAG} .root`).isVisible(), false);
      await bringScript(tab);
      await until(() => timesHeard(tab, 'ascent-ready'));
      assert.ok(await tab.locator(`${TAG} .root`).isVisible());
      assert.equal(await tab.locator(`${TAG} > h2`).isVisible(), false);
    });
  });

  it('keeps to a policy of its own site: the text inside its tag first, then itself', async () => {
    const headers = {
      'Content-Security-Policy':
        "default-src 'none'; script-src CDN; style-src 'self'; img-src data:",
    };
    const complaints = [/^policy: style-src-elem/, /style-src 'self'/];
    await at.visit(around(snippet(TAG)), {headers, complaints}, async (tab) => {
      assert.ok(await tab.locator(`${TAG} > h2`).isVisible());
      await bringScript(tab);
      await until(() => timesHeard(tab, 'ascent-ready'));
      assert.ok(await tab.locator(`${TAG} .root`).isVisible());
    });
  });

  it('needs nothing inline: a policy that names our address is enough for its first look', async () => {
    const headers = {
      'Content-Security-Policy': "default-src 'none'; script-src CDN; style-src CDN; img-src data:",
    };
    await at.visit(around(snippet(TAG)), {headers}, async (tab) => {
      assert.ok(await tab.locator(`${TAG} .root`).isVisible());
      await bringScript(tab);
      await until(() => timesHeard(tab, 'ascent-ready'));
    });
  });

  it('leaves the reader where they are, with the words they had selected on the page', async () => {
    const content = hold(CONTENT);
    const long = '<p>Running is a joy to many.</p>'.repeat(60);
    await at.visit(page(`${long}${snippet(TAG)}${long}`), {}, async (tab) => {
      await tab.locator(`${TAG} .tip`).nth(3).scrollIntoViewIfNeeded();
      await bringScript(tab);
      await until(() => tab.evaluate((name) => Boolean(customElements.get(name)), TAG));
      await tab.evaluate(() => getSelection().selectAllChildren(document.querySelector('p')));
      const place = () =>
        tab.evaluate((name) => {
          const tip = document.querySelector(name).shadowRoot.querySelectorAll('.tip')[3];
          return [scrollY, tip.getBoundingClientRect().y, String(getSelection())].join();
        }, TAG);
      const before = await place();
      content();
      await until(() => timesHeard(tab, 'ascent-ready'));
      assert.equal(await place(), before);
      assert.deepEqual(await shiftsOf(tab), []);
    });
  });

  it('works twice on a page, and again after the page has moved it', async () => {
    const one = snippet(TAG);
    await at.visit(around(`${one}${one}`), {}, async (tab) => {
      await bringScript(tab);
      await until(async () => (await timesHeard(tab, 'ascent-ready')) === 2);
      await tab.evaluate((name) => document.body.prepend(document.querySelector(name)), TAG);
      for (const widget of await tab.locator(TAG).all()) {
        assert.equal(await widget.locator('.root').count(), 1);
        await widget.getByRole('button', {name: 'Build a strong trunk'}).click();
        assert.ok(await widget.locator('.root').getByText('Plank: hold 10 seconds').isVisible());
      }
    });
  });

  it('is the text inside its tag in a browser that does not know prerendered roots', async () => {
    const old = snippet(TAG).replace(' shadowrootmode="open"', '');
    await at.visit(around(old), {}, async (tab) => {
      assert.match(await text(tab, TAG), /Five ways to help your back/);
      await bringScript(tab);
      await until(() => timesHeard(tab, 'ascent-ready'));
      assert.ok(await tab.locator(`${TAG} .root`).isVisible());
    });
  });
});
