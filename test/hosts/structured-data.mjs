/** What the tests of structured data ask of a page. */
import {until} from './host.mjs';

export const LOADER = '<script async src="CDN/ascent.js"></script>';
export const ON = '<script async src="CDN/ascent.js" data-structured-data="on"></script>';

/** The text of each block on the page, as a search engine reads it. */
export const blocksOf = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({textContent}) => textContent,
    ),
  );

/** The nodes by type, once the page has one block for which `ready` holds. */
export async function nodesOf(tab, ready = () => true) {
  let nodes = {};
  let blocks = [];
  await until(
    async () => {
      blocks = await blocksOf(tab);
      if (blocks.length !== 1) return false;
      const {'@graph': graph} = JSON.parse(blocks[0]);
      nodes = Object.fromEntries(graph.map((node) => [node['@type'], node]));
      return ready(nodes);
    },
    () => `Not the structured data expected: ${blocks.join('\n')}`,
  );
  return {clinic: nodes.Physiotherapy, page: nodes.MedicalWebPage};
}

export const askedFor = (noticed) =>
  noticed.requests.filter((url) => url.includes('structured-data-'));

/** Waits as long as a page takes that does write: until another frame and all timers before it. */
export const settled = (tab) => tab.evaluate(() => new Promise((next) => setTimeout(next, 500)));
