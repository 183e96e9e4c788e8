/**
 * Adds a language: `npm run add-language -- fr`. It writes every text in English, each with a mark
 * that `scripts/check-generated.mjs` refuses, and names the language in `lit-localize.json`, from
 * which everything else follows. See docs/languages.md.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {WAITS} from './content/untranslated.mjs';
import {localesIn} from './locales.mjs';
import {runBin} from './run-bin.mjs';
import {stubOf} from './stub-content.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [locale = ''] = process.argv.slice(2);
const locales = localesIn(root);
const language = nameOf(locale);

if (!language)
  stop('Name a language as BCP 47 does, with a script where it needs one: fr, zh-Hant.');
if (locales.includes(locale)) stop(`${language} is there already.`);

const [source] = locales;
const from = join(root, 'src/content', source);
const to = join(root, 'src/content', locale);
mkdirSync(to, {recursive: true});
for (const name of readdirSync(from))
  writeFileSync(join(to, name), stubOf(readFileSync(join(from, name), 'utf8'), WAITS));

const file = join(root, 'lit-localize.json');
const config = JSON.parse(readFileSync(file, 'utf8'));
config.targetLocales.push(locale);
writeFileSync(file, JSON.stringify(config, null, 2));
run('prettier', ['--write', '--log-level=warn', 'lit-localize.json', `src/content/${locale}`]);
run('lit-localize', ['extract']);
run('lit-localize', ['build']);
await import('./write-locales.mjs');
console.log(`${language} has its texts in src/content/${locale} and xliff/${locale}.xlf, in English.
Translate both, then run \`npm run localize\` and \`node scripts/check-generated.mjs\`, which names
what is missing. docs/languages.md has the rest.`);

/** The English name of a language that tags may name; a region has no place in it. */
function nameOf(tag) {
  try {
    const {language: primary, script, region, baseName} = new Intl.Locale(tag);
    const name = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(tag);
    const plain = script ? `${primary}-${script}` : primary;
    return !region && baseName === tag && plain === tag ? name : undefined;
  } catch {
    return undefined;
  }
}

function run(name, args) {
  const [command, ...rest] = runBin(name, args);
  const {status, stdout, stderr} = spawnSync(command, rest, {cwd: root, encoding: 'utf8'});
  if (status !== 0) stop(`${name} failed:\n${stdout}${stderr}`);
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
