/** The floating pill on pages that keep other things at the window's edge, or fight over the top. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aHost, FALLBACK, page, shiftsOf, shown, until} from './host.mjs';
import {isAtHome, isAway, pillIs} from './pill.mjs';

const at = aHost();

const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const PILL = `<consult-cta mode="floating">${FALLBACK}</consult-cta>`;
const TEXT = '<p>Running asks a lot of a back, and gives a lot to it.</p>'.repeat(60);
const COOKIES = `<div id="cookies"><p>We use cookies.</p><button>OK</button></div>`;

function styled(css) {
  return `${SCRIPT}<style>body { margin: 0 } ${css}</style>`;
}

const focused = (tab) =>
  tab.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.textContent.trim() ?? 'the page',
  );

describe('the floating pill', () => {
  it('is in its corner under a strict policy, out of reach of transforms, overflow and z-index', () =>
    at.visit(
      page(
        `<header>A header above everything</header>
        <div class="trap"><div>${PILL}</div></div>${TEXT}`,
        SCRIPT,
      ).replace(/<link rel="icon".*>/, ''),
      {
        headers: {'Content-Security-Policy': "default-src 'none'; script-src CDN"},
      },
      async (tab) => {
        await tab.evaluate(() => {
          const dress = (selector, styles) =>
            Object.assign(document.querySelector(selector).style, styles);
          dress('header', {position: 'fixed', inset: '0 0 auto', zIndex: 2147483647});
          dress('.trap', {
            transform: 'translateX(-300px) scale(0.5)',
            overflow: 'hidden',
            height: '40px',
            filter: 'opacity(0.5)',
            contain: 'paint',
            zIndex: -1,
            position: 'relative',
          });
        });
        await shown(tab);
        await isAtHome(tab);
        await tab.getByRole('button', {name: 'Free consultation'}).click();
        const dialog = tab.getByRole('dialog', {name: 'Free consultation'});
        await dialog.getByRole('link', {name: 'Call 516-387-0053'}).first().waitFor();
        await tab.mouse.wheel(0, 600);
        await tab.keyboard.press('Escape');
        await dialog.waitFor({state: 'hidden'});
        await until(async () => (await focused(tab)) === 'Free consultation');
        assert.equal(await tab.evaluate(() => window.scrollY), 0);
      },
    ));

  it('moves above a cookie bar, and home again when that is gone, without a shift', () =>
    at.visit(
      page(
        `${TEXT}${PILL}`,
        styled('#cookies { position: fixed; inset: auto 0 0; height: 120px }'),
      ),
      {},
      async (tab) => {
        await shown(tab);
        await isAtHome(tab);
        await tab.evaluate((html) => {
          const bar = document.createElement('div');
          bar.id = 'cookies';
          bar.append(new DOMParser().parseFromString(html, 'text/html').body);
          document.body.append(bar);
        }, COOKIES);
        await pillIs(tab, (pill) => pill?.isReached && pill.bottom === 672, 'It covers the bar');
        await tab.evaluate(() => document.querySelector('#cookies').remove());
        await isAtHome(tab);
        assert.deepEqual(await shiftsOf(tab), []);
      },
    ));

  it('stands clear of a chat bubble in a shadow root and of a footer that sticks', () =>
    at.visit(
      page(
        `<main>${TEXT}</main><footer>Always at hand</footer><chat-bubble></chat-bubble>${PILL}`,
        styled('footer { position: sticky; bottom: 0; height: 50px; background: silver }') +
          `<script>customElements.define('chat-bubble', class extends HTMLElement {
            constructor() {
              super();
              const button = document.createElement('button');
              Object.assign(button.style, {position: 'fixed', right: '20px', bottom: '60px',
                width: '60px', height: '60px'});
              this.attachShadow({mode: 'open'}).append(button);
            }
          })</script>`,
      ),
      {},
      async (tab) => {
        await shown(tab);
        await pillIs(tab, (pill) => pill?.isReached && pill.bottom === 672, 'It is not clear');
      },
    ));

  it('goes to the other side of a panel, and waits under one that fills the window', () =>
    at.visit(
      page(
        `${TEXT}<div id="panel"></div>${PILL}`,
        styled('#panel { position: fixed; inset: 0 0 0 auto; width: 200px; background: silver }'),
      ),
      {},
      async (tab) => {
        await shown(tab);
        await pillIs(tab, (pill) => pill?.isReached && pill.left === 16, 'It is not on the left');
        await tab.evaluate(() => (document.querySelector('#panel').style.width = '100%'));
        await isAway(tab);
        await tab.evaluate(() => document.querySelector('#panel').remove());
        await isAtHome(tab);
      },
    ));

  it('stays where it is over a background that does not move, and inside an app that scrolls', () =>
    at.visit(
      page(
        `<div class="back"></div><div class="app">${TEXT}${PILL}</div>`,
        styled(`.back { position: fixed; inset: 0; z-index: -1; background: beige }
          .app { position: fixed; inset: 0; overflow: auto }`),
      ),
      {},
      async (tab) => {
        await shown(tab);
        await isAtHome(tab);
      },
    ));

  it('leaves the last line of a page free when that cannot be scrolled further', () =>
    at.visit(
      page(
        `${TEXT}<p class="last">Last words, as wide as the window. ${'Right. '.repeat(40)}</p>${PILL}`,
        styled(''),
      ),
      {viewport: {width: 320, height: 568}},
      async (tab) => {
        await shown(tab);
        await isAtHome(tab);
        await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await pillIs(
          tab,
          (pill) => !pill || pill.bottom < 568 - 16,
          'It covers what cannot be scrolled clear',
        );
        await tab.evaluate(() => window.scrollTo(0, 0));
        await isAtHome(tab);
      },
    ));
});
