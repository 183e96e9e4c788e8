/** Texts of a new language that still are in English: `npm run add-language` marks each of them. */
import {loadUnits} from './topics.mjs';

/** Stands before a text that waits for its translation; nobody writes it by accident. */
export const WAITS = '⟦en⟧ ';

/** The texts that wait, as `{locale, where}`, where they are in words for the one who translates. */
export async function untranslated(locales) {
  const units = (await loadUnits()).filter(({locale}) => locales.includes(locale));
  return units.flatMap(({locale, path, texts}) =>
    texts
      .filter(({text}) => text.startsWith(WAITS))
      .map(({field}) => ({
        locale,
        where: `src/content/${locale}/${path.split('.')[0]}.ts, ${path}, ${field}`,
      })),
  );
}
