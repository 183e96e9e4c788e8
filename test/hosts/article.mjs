/** What the tests of the whole article share: its tag and what a reader has of it. */
import {FALLBACK} from './host.mjs';

export const SCRIPT = '<script async src="CDN/ascent.js"></script>';
export const LINKS = 'website="https://clinic.example/" resources="Warm-up | /warm-up"';
export const ARTICLE = `<running-back-pain ${LINKS}>${FALLBACK}</running-back-pain>`;
export const FAR = '<p>Running is a joy to many.</p>'.repeat(60);

/** Parts of the article that exist for sure, from its start to its end. */
export const PARTS = ['kinetic-chain-diagram', 'back-pain-tips', 'consult-cta', 'clinic-resources'];

/** The tags that stand in the article and show their content. */
export const partsShown = (tab) =>
  tab
    .locator('running-back-pain')
    .evaluate((article) =>
      [...article.shadowRoot.querySelectorAll('.part')]
        .filter(({shadowRoot}) => shadowRoot?.querySelector('.root'))
        .map(({localName}) => localName),
    );

export const sectionTop = (tab, id) =>
  tab
    .locator('running-back-pain')
    .evaluate(
      (article, name) =>
        article.shadowRoot.querySelector(`#running-back-pain-${name} > *`).getBoundingClientRect()
          .top,
      id,
    );

/** What has the focus, through any shadow roots: its kind and its text. */
export const focused = (tab) =>
  tab.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active.localName}: ${active.textContent.trim()}`;
  });
