/**
 * Opens pages as a clinic's visitors do, and notices what their browser complains about.
 */
import assert from 'node:assert/strict';
import {after, before, beforeEach} from 'node:test';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../../scripts/find-browser.mjs';
import {TAGS} from '../../scripts/tags.mjs';
import {startCdn, startHost} from './servers.mjs';

export {TAGS};

/** What stands inside a tag for readers without the widget. */
export const FALLBACK = '<p>Questions? Call <a href="tel:+15163870053">516-387-0053</a></p>';

/** What a widget must be given before it shows anything. */
const NEEDS = {'clinic-resources': ' website="https://clinic.example/"'};

/** A widget's tag as a page writes it, with its fallback. */
export function tagOf(tag, attributes = '') {
  return `<${tag}${NEEDS[tag] ?? ''}${attributes && ` ${attributes}`}>${FALLBACK}</${tag}>`;
}

/** One tag of each widget, each with its fallback. */
export const ALL_TAGS = TAGS.map((tag) => tagOf(tag)).join('\n');

/** A page around what a clinic pastes. */
export function page(body, head = '') {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/**
 * Servers and a browser for the tests of one file.
 * `visit` opens a page, lets the test look, and fails if the browser complained of anything that
 * the test did not foresee.
 */
export function aHost() {
  const place = {cdn: undefined, host: undefined, browser: undefined, visit};
  before(async () => {
    [place.cdn, place.host, place.browser] = await Promise.all([
      startCdn(),
      startHost(),
      chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS}),
    ]);
  });
  beforeEach(() => place.cdn.reset());
  after(() => Promise.all([place.browser.close(), place.cdn.close(), place.host.close()]));

  /**
   * @param {string} html The host's page; `CDN` in it stands for the CDN's address.
   * @param {object} options
   * @param {object} [options.headers] Headers of the host's page; `CDN` as above.
   * @param {string} [options.search] What follows the page's address, from `?` or `#` on.
   * @param {RegExp[]} [options.complaints] What the browser is expected to complain of.
   * @param {Function} look Gets Playwright's page and what was noticed.
   */
  async function visit(html, {headers = {}, search = '', complaints = [], ...context}, look) {
    const {cdn, host, browser} = place;
    const withCdn = (text) => text.replaceAll('CDN', cdn.origin);
    const address = host.put(withCdn(html), {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, withCdn(value)]),
      ),
    });
    const visitor = await browser.newContext({viewport: {width: 1000, height: 800}, ...context});
    try {
      const tab = await visitor.newPage();
      const noticed = await notice(tab);
      await tab.goto(address + search);
      await look(tab, noticed);
      const told = [...noticed.errors, ...(await violations(tab))];
      const unforeseen = told.filter((text) => !complaints.some((known) => known.test(text)));
      assert.deepEqual(unforeseen, [], 'The browser complained.');
      for (const known of complaints)
        assert.ok(
          told.some((text) => known.test(text)),
          `Expected a complaint like ${known}.`,
        );
    } finally {
      await visitor.close();
    }
  }
  return place;
}

const VIOLATIONS = 'Symbol.for("test violations")';
const EVENTS = 'Symbol.for("test events")';

const SHIFTS = 'Symbol.for("test shifts")';

/** Keeps every layout shift of a page from its first frame on; before the page is opened. */
export function watchShifts(tab) {
  return tab.addInitScript(`{
    const seen = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    Object.defineProperty(globalThis, ${SHIFTS}, {
      value() {
        seen.push(...observer.takeRecords());
        return seen;
      },
    });
  }`);
}

/** The layout shifts so far, each with what moved. */
export function shiftsOf(tab) {
  return tab.evaluate(async (name) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    // A shift is told in the frame after it.
    await frame();
    await frame();
    return globalThis[Symbol.for(name)]().map(({value, sources}) => ({
      value,
      moved: sources.map(({node}) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName),
    }));
  }, 'test shifts');
}

async function notice(tab) {
  await watchShifts(tab);
  const noticed = {errors: [], requests: []};
  tab.on('pageerror', (error) => noticed.errors.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      noticed.errors.push(`console ${message.type()}: ${message.text()}`);
  });
  tab.on('request', (request) => noticed.requests.push(request.url()));
  await tab.addInitScript(`
    Object.defineProperty(globalThis, ${VIOLATIONS}, {value: []});
    Object.defineProperty(globalThis, ${EVENTS}, {value: []});
    for (const type of ['ascent-ready', 'ascent-error'])
      document.addEventListener(type, ({detail, target}) =>
        globalThis[${EVENTS}].push({type, detail, from: target.localName}));
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      globalThis[${VIOLATIONS}].push('policy: ' + [violatedDirective, blockedURI, sample].join(' ')));
  `);
  return noticed;
}

async function violations(tab) {
  return tab.evaluate(`globalThis[${VIOLATIONS}] ?? []`);
}

/** The first event of that type that the page has heard since it was opened, or hears soon. */
export async function heard(tab, type) {
  let event;
  const find = `globalThis[${EVENTS}].find((event) => event.type === '${type}')`;
  await until(
    async () => (event = await tab.evaluate(find)),
    () => `The page did not hear of ${type}.`,
  );
  return event;
}

/** How often the page has heard an event of that type. */
export function timesHeard(tab, type) {
  return tab.evaluate(`globalThis[${EVENTS}].filter((event) => event.type === '${type}').length`);
}

/** The widgets that stand in the page itself, not inside another one. */
export function widgetsOf(tab, selector = TAGS.join()) {
  return tab.locator(`css:light=${selector}`);
}

/** Resolves when the page has widgets that match and each shows its content. */
export async function shown(tab, selector = TAGS.join()) {
  let waiting;
  await until(
    async () => {
      waiting = await widgetsOf(tab, selector).evaluateAll((widgets) =>
        widgets.map(({outerHTML, shadowRoot}) => [
          Boolean(shadowRoot?.querySelector('.root')),
          outerHTML,
        ]),
      );
      return waiting.length > 0 && waiting.every(([isShown]) => isShown);
    },
    () =>
      `Not shown: ${waiting.filter(([isShown]) => !isShown).map(([, html]) => html) || selector}`,
  );
}

/** Brings each widget near the viewport in turn, as a reader who scrolls does, until all show. */
export async function readThrough(tab, selector = TAGS.join()) {
  for (const widget of await widgetsOf(tab, selector).all()) await widget.scrollIntoViewIfNeeded();
  await shown(tab, selector);
}

/** The link that calls the clinic, as a reader finds it inside a widget. */
export function callLink(tab, name = '516-387-0053') {
  return tab.locator('consult-cta').getByRole('link', {name}).first();
}

/**
 * Resolves when `condition` holds. It asks from outside the page: a strict page would forbid
 * Playwright's own waiting, which evaluates text inside it.
 */
export async function until(condition, complaint = () => `Still not so: ${condition}`) {
  for (const end = Date.now() + 10_000; !(await condition());) {
    if (Date.now() > end) assert.fail(complaint());
    await new Promise((next) => setTimeout(next, 10));
  }
}
