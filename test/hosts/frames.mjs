/** The hosts that hold widgets in frames, as faithful as they can be outside of them. */
import assert from 'node:assert/strict';
import {page, until} from './host.mjs';

export const HELPER = '<script async src="CDN/ascent-frame.js"></script>';

/** As Wix writes it on free sites; premium sites have no such attribute. */
const WIX_FREE = 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock';
const APPS_SCRIPT =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals' +
  ' allow-popups-to-escape-sandbox';

export const frameTag = (src, attributes = '') =>
  `<iframe src="${src}" title="Back pain" width="100%" frameborder="0" ${attributes}></iframe>`;

/** Wix's HTML element: a box of the editor's height, and two more elements around the frame. */
export const wixTag = (src, sandbox = '') => `
<style>#comp-1 { height: 250px } wix-iframe, wix-iframe > div { display: block; height: 100% }</style>
<div id="comp-1"><wix-iframe data-src="${src}"><div><iframe title="Embedded Content"
  name="htmlComp-iframe" width="100%" height="100%" allow="fullscreen" data-src="" frameborder="0"
  ${sandbox && `sandbox="${sandbox}"`} src="${src}"></iframe></div></wix-iframe></div>`;

/** An address of the same server under another name, which browsers take for another site. */
export const atSite = (address, site) => address.replace('//localhost', `//${site}.localhost`);

/** Code that an admin pastes into Wix is a page of its own, on a site of its own. */
function pasted(at, code, site = 'www-clinic-example.filesusr') {
  const html = page(code.replaceAll('CDN', at.cdn.origin));
  return atSite(at.host.put(html), site);
}

/**
 * How each host holds a frame. `holds` gives the host's body for the query of `frame.html`;
 * `depth` is how many frames the widget is away from the page.
 */
export const HOSTS = [
  {
    name: 'plain iframe',
    holds: (_, query) => HELPER + frameTag(`CDN/frame.html?${query}`),
    depth: 1,
  },
  {
    name: 'Wix HTML embed by address, premium',
    holds: (_, query) => wixTag(`CDN/frame.html?${query}`) + HELPER,
    depth: 1,
  },
  {
    name: 'Wix HTML embed by address, free',
    holds: (_, query) => wixTag(`CDN/frame.html?${query}`, WIX_FREE) + HELPER,
    depth: 1,
    // Without Custom Code on a free site, the box keeps the height that the editor gave it.
    alone: (_, query) => wixTag(`CDN/frame.html?${query}`, WIX_FREE),
  },
  {
    name: 'Wix HTML embed with code, premium',
    holds: (at, query) => wixTag(pasted(at, HELPER + frameTag(`CDN/frame.html?${query}`))) + HELPER,
    depth: 2,
  },
  {
    name: 'Google Apps Script',
    holds: (at, query) =>
      HELPER +
      frameTag(
        pasted(at, HELPER + frameTag(`CDN/frame.html?${query}`), 'n-abc-script.googleusercontent'),
        `data-ascent-frame sandbox="${APPS_SCRIPT}"`,
      ),
    depth: 2,
  },
  {
    name: 'opaque sandbox',
    holds: (_, query) => HELPER + frameTag(`CDN/frame.html?${query}`, 'sandbox="allow-scripts"'),
    depth: 1,
  },
];

/** The innermost frame, where the widgets are. */
export async function inside(tab, depth = 1) {
  let frame = tab.mainFrame();
  for (let level = 0; level < depth; level += 1) {
    const handle = await frame.waitForSelector('iframe', {state: 'attached'});
    frame = await handle.contentFrame();
  }
  await frame.waitForLoadState();
  return frame;
}

/** How high the outermost frame is, how high its content, and whether that has to be scrolled. */
export async function heights(tab, depth = 1) {
  const frame = await inside(tab, depth);
  const outer = await tab
    .locator('iframe')
    .first()
    .evaluate((one) => one.clientHeight);
  return {outer, ...(await frame.evaluate(measure))};
}

function measure() {
  const {scrollHeight} = document.documentElement;
  const {bottom} = document.querySelector('main').getBoundingClientRect();
  return {content: Math.ceil(bottom + scrollY), window: innerHeight, scrolled: scrollHeight};
}

/** Waits until the outermost frame is as high as its content, and gives that height. */
export async function fits(tab, depth = 1) {
  let found;
  await until(
    async () => {
      found = await heights(tab, depth);
      const margins = found.outer - found.content;
      // Pasted code stands in a page with the browser's own margins.
      return found.window === found.scrolled && margins >= -1 && margins <= 24 * (depth - 1) + 1;
    },
    () => `The frame does not fit: ${JSON.stringify(found)}`,
  );
  return found.outer;
}

/** Waits until every widget in a frame shows its content. */
export async function shownIn(frame) {
  await until(
    () =>
      frame.evaluate(() => {
        const widgets = [...document.querySelectorAll('main > :defined')];
        return widgets.length > 0 && widgets.every((one) => one.shadowRoot?.querySelector('.root'));
      }),
    () => `No widget is shown in ${frame.url()}`,
  );
}

/** What strict policies forbade inside a frame. */
export async function violationsIn(frame) {
  assert.deepEqual(await frame.evaluate('globalThis[Symbol.for("test violations")]'), []);
}
