/** Looks at a story in each language, on the page as it is: another load of each would take minutes. */
import assert from 'node:assert/strict';
import {TAGS} from '../../scripts/tags.mjs';
import {layoutFaults} from './layout.mjs';
import {unmarkedTexts} from './marked.mjs';

/** The language for tests: longer than English, and in brackets. */
const PSEUDO = 'en-XA';

/** The languages that readers have, with their directions, and the one for tests. */
const LANGUAGES = {en: 'ltr', es: 'ltr', 'zh-Hans': 'ltr', ar: 'rtl', [PSEUDO]: 'ltr'};

/** Changes the page's language and waits until every widget speaks it, as far as it is shown. */
export async function speak(page, lang) {
  await page.evaluate(
    async ({tags, spoken, direction}) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const roots = (within) =>
        [...within.querySelectorAll(tags.join())].flatMap(({shadowRoot}) =>
          shadowRoot ? [shadowRoot.querySelector('.root'), ...roots(shadowRoot)] : [],
        );
      const around = document.querySelector('.page');
      around.lang = spoken;
      around.dir = direction;
      do await frame();
      while (roots(document).some((root) => root && root.lang !== spoken));
    },
    {tags: TAGS, spoken: lang, direction: LANGUAGES[lang]},
  );
}

/**
 * Every language at a width: no text leaves its box, is cut, broken or under another one, and each
 * was given to the translators.
 */
export async function readsInEveryLanguage(page, width, look = () => undefined) {
  await page.setViewportSize({width, height: 800});
  const faults = [];
  for (const lang of Object.keys(LANGUAGES)) {
    await speak(page, lang);
    const found = await page.evaluate(layoutFaults, TAGS);
    faults.push(...found.map((fault) => `${lang}, ${width} px: ${fault}`));
    if (lang === PSEUDO) faults.push(...(await page.evaluate(unmarkedTexts, TAGS)));
    await look(lang);
  }
  assert.deepEqual(faults, []);
}
