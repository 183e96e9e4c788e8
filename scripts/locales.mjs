/** The languages, from the one place that names them: `lit-localize.json`. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

/** The languages that a tree of the project names, the source of every text first. */
export function localesIn(root) {
  const {sourceLocale, targetLocales} = JSON.parse(
    readFileSync(join(root, 'lit-localize.json'), 'utf8'),
  );
  return [sourceLocale, ...targetLocales];
}

/** The files of the sources that follow from that, as `{path: text}`. */
export async function localeFiles(root) {
  const options = await resolveConfig(join(root, 'package.json'));
  const written = Object.entries(sourcesFor(root)).map(async ([path, text]) => [
    path,
    await format(text, {...options, parser: 'typescript'}),
  ]);
  return Object.fromEntries(await Promise.all(written));
}

function sourcesFor(root) {
  const [source, ...others] = localesIn(root);
  const topics = readdirSync(join(root, 'src/content', source))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  return {
    'src/i18n/locales.ts': `/** The languages the widgets are written in. The first one is the source of every text. */
export const LOCALES = [${[source, ...others].map(quoted).join(', ')}] as const;

/** A language the widgets are written in, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];
`,
    'src/i18n/string-files.ts': `/** Each language's interface strings but the source's, a file each. */
export const STRINGS = {
${others.map((locale) => `  ${key(locale)}: () => import('./generated/${locale}.js'),\n`).join('')}} as const;
`,
    'src/content/load/translations.ts': `/** Every topic in every language but the source, each a file of its own. */
export const TRANSLATIONS = {
${topics
  .map(
    (topic) => `  ${key(topic)}: {
${others.map((locale) => `    ${key(locale)}: () => import('../${locale}/${topic}.js'),\n`).join('')}  },
`,
  )
  .join('')}} as const;
`,
  };
}

const quoted = (text) => `'${text}'`;

const key = (name) => (/^\w+$/.test(name) ? name : quoted(name));
