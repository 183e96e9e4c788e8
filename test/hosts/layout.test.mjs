import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serveClinicPage} from '../../scripts/static-server.mjs';
import {
  aHost,
  ALL_TAGS,
  page,
  readThrough,
  shiftsOf,
  shown,
  tagOf,
  TAGS,
  watchShifts,
} from './host.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';

/** Parts that reach out of the page or out of their widget, sideways. */
function tooWide(tags) {
  const {scrollWidth, clientWidth} = document.documentElement;
  const wide = [...document.querySelectorAll(tags)].flatMap((widget) => {
    const {left, right} = widget.getBoundingClientRect();
    return [...widget.shadowRoot.querySelectorAll('.root, .root *')]
      .filter((part) => part.checkVisibility() && !part.closest('svg *'))
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
      })
      .map((part) => `${widget.localName} ${part.localName}.${part.getAttribute('class')}`);
  });
  if (scrollWidth > clientWidth) wide.unshift(`page ${scrollWidth} > ${clientWidth}`);
  return wide.slice(0, 12);
}

/** What a finger would miss; a link in a sentence is as high as its line. */
function tooSmall(tags) {
  const targets = [...document.querySelectorAll(tags)].flatMap((widget) =>
    [...widget.shadowRoot.querySelectorAll('a, button, summary, input, select, textarea')]
      .map((target) => target.closest('label') ?? target)
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => ({widget, target, height: target.getBoundingClientRect().height})),
  );
  const small = targets
    .filter(({height}) => height > 0 && height < 43.9)
    .map(({widget, target, height}) =>
      [
        widget.localName,
        target.localName,
        target.className,
        target.textContent.trim(),
        height,
      ].join(' '),
    );
  return {small: small.slice(0, 12), count: targets.length};
}

const OPEN = ALL_TAGS.replaceAll(/<([a-z]+-[a-z-]+)/g, '<$1 open="all"');
const padded = (body, styles = '') =>
  page(body, `<style>body { margin: 0; padding: 16px } ${styles}</style>${SCRIPT}`);

describe('on a phone 320 pixels wide', () => {
  const phone = {viewport: {width: 320, height: 640}};

  it('[R14 · phone, 320 pixels] no widget makes the page scroll sideways', () =>
    at.visit(padded(OPEN), phone, async (tab) => {
      await readThrough(tab);
      assert.deepEqual(await tab.evaluate(tooWide, TAGS.join()), []);
    }));

  it('[R14 · phone, large text] no widget makes the page scroll sideways for a reader whose text is twice as large', () =>
    at.visit(padded(OPEN), phone, async (tab) => {
      const devtools = await tab.context().newCDPSession(tab);
      await devtools.send('Page.setFontSizes', {fontSizes: {standard: 32, fixed: 26}});
      await readThrough(tab);
      const size = await tab
        .locator('consult-cta .root')
        .first()
        .evaluate((root) => getComputedStyle(root).fontSize);
      assert.equal(size, '32px');
      assert.deepEqual(await tab.evaluate(tooWide, TAGS.join()), []);
    }));

  it('[R14 · phone, large text] no widget makes the page scroll sideways where the page doubles its text', () =>
    at.visit(
      padded(OPEN, ':root { font-size: 200%; --ascent-font-size: 1em }'),
      phone,
      async (tab) => {
        await readThrough(tab);
        assert.deepEqual(await tab.evaluate(tooWide, TAGS.join()), []);
      },
    ));

  it('[R14 · phone, 320 pixels] every button, field and link of its own is at least 44 pixels high', () =>
    at.visit(padded(OPEN), phone, async (tab) => {
      await readThrough(tab);
      const {small, count} = await tab.evaluate(tooSmall, TAGS.join());
      assert.deepEqual(small, []);
      assert.ok(count > 50, `${count} targets`);
    }));

  it('a part that is too wide is noticed', () =>
    at.visit(padded('<consult-cta></consult-cta>'), phone, async (tab) => {
      await shown(tab);
      await tab.locator('consult-cta .lead').evaluate((lead) => (lead.style.width = '400px'));
      const [first, second] = await tab.evaluate(tooWide, TAGS.join());
      assert.match(first, /^page /);
      assert.equal(second, 'consult-cta p.lead');
    }));
});

describe('in a narrow column of a wide page', () => {
  for (const width of [240, 288, 400, 600, 900, 1200])
    it(`[R14 · narrow column] every widget keeps within its ${width} pixels`, () =>
      at.visit(
        padded(`<div style="width: ${width}px">${OPEN}</div>`),
        {viewport: {width: 1300, height: 800}},
        async (tab) => {
          await readThrough(tab);
          assert.deepEqual(await tab.evaluate(tooWide, TAGS.join()), []);
        },
      ));
});

/**
 * Reads a page to its end, 40 pixels a frame, and tells how it jumped since it began to load.
 * `patient`: lets the widgets that come next be ready first, as one who reads on the way does.
 */
async function jumps(tab, {patient = false} = {}) {
  await tab.evaluate(
    async ([tags, waits]) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const awaited = (widget) =>
        widget.getBoundingClientRect().top < innerHeight + 600 &&
        !widget.shadowRoot?.querySelector('.frame');
      const {documentElement: root} = document;
      while (scrollY + innerHeight < root.scrollHeight - 1) {
        while (waits && [...document.querySelectorAll(tags)].some(awaited)) await frame();
        scrollBy({top: 40, behavior: 'instant'});
        await frame();
      }
    },
    [TAGS.join(), patient],
  );
  await shown(tab);
  return shiftsOf(tab);
}

const sum = (shifts) => shifts.reduce((total, {value}) => total + value, 0);

describe('while a reader scrolls, nothing jumps', () => {
  let clinic;
  before(async () => {
    clinic = await serveClinicPage({widgetsOrigin: at.cdn.origin});
  });
  after(() => clinic.close());

  for (const width of [320, 768, 1280]) {
    it(`[R25 · sample clinic page] on the sample clinic page, ${width} pixels wide`, async () => {
      const visitor = await at.browser.newContext({viewport: {width, height: 800}});
      const tab = await visitor.newPage();
      await watchShifts(tab);
      await tab.goto(`${clinic.origin}/`);
      const shifts = await jumps(tab);
      await visitor.close();
      assert.equal(sum(shifts).toFixed(2), '0.00', JSON.stringify(shifts, null, 1));
    });

    it(`[R25 · any page] on a plain page with text between the widgets, ${width} pixels wide`, () => {
      const text = '<p>Running is a joy to many.</p>'.repeat(40);
      const body = `<article>${text}${TAGS.map((tag) => tagOf(tag) + text).join('')}</article>`;
      return at.visit(padded(body), {viewport: {width, height: 800}}, async (tab) => {
        const shifts = await jumps(tab, {patient: true});
        assert.equal(sum(shifts).toFixed(2), '0.00', JSON.stringify(shifts, null, 1));
      });
    });
  }

  it('and a page that does jump is noticed', () =>
    at.visit(padded('<p>Text</p><consult-cta></consult-cta>'), {}, async (tab) => {
      await shown(tab);
      await tab.evaluate(async () => {
        const frame = () => new Promise((next) => requestAnimationFrame(next));
        await frame();
        const block = document.createElement('div');
        block.style.height = '300px';
        document.body.prepend(block);
        // It is drawn before anybody scrolls.
        await frame();
        await frame();
      });
      assert.ok(sum(await jumps(tab)) > 0.1);
    }));
});
