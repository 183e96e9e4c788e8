/**
 * What the doctor can find, for docs/doctor.md, from the checks' own texts. `--write` puts it into
 * the page; without it the page is only compared, and the script fails where it is old.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {importSource} from './content/topics.mjs';

const page = new URL('../docs/doctor.md', import.meta.url);
const WIDTH = 100;

const TITLES = {must: 'Must mend', should: 'Should mend', know: 'Good to know'};

/** Breaks a paragraph as the project's other pages are broken. */
function wrapped(text, indent = '') {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && `${line} ${word}`.length > WIDTH) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

/** Names that a page writes, set as code so that Markdown leaves them alone. */
const marked = (text) =>
  text.replace(
    /(?<!`)(window\.ascentConfig|data-[\w-]+(?:="[^"]*")?|integrity\.json)(?!`)/g,
    '`$1`',
  );

/** The findings as Markdown, by severity, in the order in which a page is mended. */
export async function findingsPage() {
  const {CHECKS} = await importSource('src/doctor/checks/index.ts');
  const kinds = CHECKS.flatMap((check) => check.kinds);
  return Object.entries(TITLES)
    .flatMap(([severity, title]) => [
      `### ${title}`,
      ...kinds
        .filter((kind) => kind.severity === severity)
        .flatMap(({id, title: name, mend, why}) => [
          `#### ${marked(name)}`,
          wrapped(`\`${id}\`. ${marked(mend)} _Why it matters:_ ${marked(why)}`),
        ]),
    ])
    .join('\n\n');
}

/** The page with its list in place. */
export function withFindings(text, findings) {
  return text.replace(
    /(<!-- findings:start -->\n)[^]*?(<!-- findings:end -->)/,
    (_, start, end) => `${start}\n${findings}\n\n${end}`,
  );
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const before = readFileSync(page, 'utf8');
  const after = withFindings(before, await findingsPage());
  if (process.argv[2] === '--write') writeFileSync(page, after);
  else if (after !== before) {
    console.error(
      'docs/doctor.md is old: run `node scripts/doctor-docs.mjs --write` and commit it.',
    );
    process.exitCode = 1;
  }
}
