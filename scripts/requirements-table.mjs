/**
 * What a page may ask of the widgets, as a table of the tests that prove it: one line for each
 * requirement and host, made from titles like `[R5,R11 · Wix custom element] shows …` in the
 * reports of the last `npm test`. Run by itself it prints that table again.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Each requirement in a few words; docs/hosts.md says them in full. */
export const REQUIREMENTS = {
  R1: 'a classic script from another site, without CORS',
  R2: 'a module too, and any number of copies',
  R3: 'every address absolute',
  R4: 'all widgets in one file',
  R5: 'made by a script first',
  R6: 'on the page first',
  R7: 'attributes that come late',
  R8: 'yes, no and numbers as text',
  R9: 'all by attributes in lower case',
  R10: 'events that a worker can be told of',
  R11: 'locked globals',
  R12: 'moved, removed, brought back',
  R13: 'two of a kind on a page',
  R14: 'any width',
  R15: 'any height',
  R16: 'hostile styles',
  R17: 'a strict policy',
  R18: 'a sandboxed frame',
  R19: 'a frame without an origin',
  R20: 'a frame as high as its content',
  R21: 'scripts rewritten and delayed',
  R22: 'snippets that survive it',
  R23: 'pages swapped in place',
  R24: 'stripped tags',
  R25: 'without the script',
  R26: 'a failing network',
  R27: 'headers of a static host',
  R28: 'the request form',
  R29: 'any address of the page',
  R30: 'language, print, motion, dark pages',
};

/**
 * The rows of TAP reports: what was tried for each requirement on each host, and what failed.
 * @param {string} report One or more reports of Node's test runner.
 */
export function rowsOf(report) {
  const rows = new Map();
  const lines = report.matchAll(/^ *(not ok|ok) \d+ - \[(R[^\]]*?) · ([^\]]+)\] (.*)$/gm);
  for (const [, outcome, names, host, title] of lines) {
    if (/ # (SKIP|TODO)\b/.test(title)) continue;
    for (const name of names.split(',')) {
      const key = `${name} ${host}`;
      const row = rows.get(key) ?? {name, host, passed: 0, failed: 0};
      row[outcome === 'ok' ? 'passed' : 'failed'] += 1;
      rows.set(key, row);
    }
  }
  const order = (name) => Object.keys(REQUIREMENTS).indexOf(name);
  return [...rows.values()].sort(
    (one, other) => order(one.name) - order(other.name) || one.host.localeCompare(other.host),
  );
}

/** What is wrong with the rows as a whole: requirements that nothing proves, names that nobody knows. */
export function gapsOf(rows) {
  const proven = new Set(
    rows.filter(({passed, failed}) => passed && !failed).map(({name}) => name),
  );
  return [
    ...Object.keys(REQUIREMENTS)
      .filter((name) => !proven.has(name))
      .map((name) => `${name} (${REQUIREMENTS[name]}) is not proven on any host.`),
    ...[...new Set(rows.map(({name}) => name))]
      .filter((name) => !(name in REQUIREMENTS))
      .map((name) => `${name} is no requirement.`),
  ];
}

/** The table as text, a line for each row and each gap. */
export function tableOf(rows) {
  const width = Math.max(0, ...rows.map(({host}) => host.length));
  let last = '';
  const lines = rows.flatMap(({name, host, passed, failed}) => {
    const heading = name === last ? [] : [`${name.padEnd(4)}${REQUIREMENTS[name] ?? '?'}`];
    last = name;
    const sum = failed ? `${failed} of ${passed + failed} failed` : `${passed} passed`;
    return [...heading, `${failed ? '✗' : '✓'} ${name.padEnd(4)}${host.padEnd(width)}  ${sum}`];
  });
  return [...lines, ...gapsOf(rows).map((gap) => `✗ ${gap}`)].join('\n');
}

/** All reports in a folder, one after another. */
export function reportsIn(folder) {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tap'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = rowsOf(reportsIn(fileURLToPath(new URL('../.cache/counts', import.meta.url))));
  console.log(tableOf(rows));
  if (gapsOf(rows).length) process.exitCode = 1;
}
