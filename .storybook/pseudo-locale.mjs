/**
 * Gives Storybook, and nothing else, one language more: `lang="en-XA"`, made from the English texts
 * each time it is built. Nothing of it is kept in the project or reaches `dist/`.
 */
import {fileURLToPath} from 'node:url';
import {loadMessages} from '../scripts/content/messages.mjs';
import {pseudoMessage} from '../scripts/content/pseudo-text.mjs';

const LOCALE = 'en-XA';
const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
const VIRTUAL = '\0pseudo-locale/';

/** How the library's own files learn of it. Each must be found, or the tests would test English. */
const EDITS = {
  'src/i18n/locales.ts': [[/(LOCALES = \[[^\]]*)\]/, `$1, '${LOCALE}']`]],
  'src/i18n/locale.ts': [
    // The code is no country's, so `Intl` takes plain English.
    [/`\$\{locale\}-US-/, "`${locale.replace('-XA', '')}-US-"],
  ],
  'src/i18n/string-files.ts': [
    [/\n {2}es: /, `\n  '${LOCALE}': () => import('pseudo-locale/strings'),$&`],
  ],
  'src/content/load/translations.ts': [
    [/^ {2}(\w+): \{$/gm, `$&'${LOCALE}': () => import('pseudo-locale/$1'),`],
  ],
};

/** The interface strings, in the shape that `lit-localize` builds. */
async function strings() {
  const messages = await loadMessages();
  const templates = messages.map(({id, text}) => {
    const parts = pseudoMessage(text).split('{…}');
    const built = {strings: parts, values: parts.slice(1).map((_, at) => at)};
    return [id, parts.length > 1 ? built : parts[0]];
  });
  return `export const templates = ${JSON.stringify(Object.fromEntries(templates))};`;
}

function topic(name) {
  return `import {${name} as english} from '${root}src/content/en/${name}.ts';
import {pseudoContent} from '${root}scripts/content/pseudo-text.mjs';
export const ${name} = pseudoContent(english);`;
}

/** @returns {import('vite').Plugin} */
export function pseudoLocale() {
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('pseudo-locale/') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      const name = id.slice(VIRTUAL.length);
      return name === 'strings' ? strings() : topic(name);
    },
    transform(code, id) {
      const edits = EDITS[id.startsWith(root) ? id.slice(root.length) : ''];
      return edits?.reduce((text, [from, to]) => {
        if (text.search(from) < 0) throw new Error(`${id} has no place for the language of tests.`);
        return text.replace(from, to);
      }, code);
    },
  };
}
