/**
 * Everything that has to pass, in one run: a failure does not hide the next one, and the last line
 * adds all of it up.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findBrowser} from './find-browser.mjs';
import {findNginx} from './find-nginx.mjs';
import {findPostgres} from './find-postgres.mjs';
import {gapsOf, reportsIn, rowsOf, tableOf} from './requirements-table.mjs';
import {runBin} from './run-bin.mjs';
import {countOf, failuresOf} from './tap.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = join(root, '.cache/counts');

const script = (name, ...args) => [process.execPath, join(root, 'scripts', name), ...args];

/** npm runs this script and says where it is; started without it, npm is on the path. */
const npm = (...args) =>
  process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath, ...args]
    : ['npm', ...args];

/** Checks that pass or fail as a whole: each counts as one test. */
const CHECKS = [
  ['Packages of receivers', npm('--prefix', 'receivers/node', 'ci', '--no-audit', '--no-fund')],
  ['Build', script('build.mjs')],
  ['Pages in frameworks', script('frameworks.mjs')],
  ['Lint', runBin('eslint', ['--max-warnings', '0', '.'])],
  ['Styles', runBin('stylelint', ['src/**/*.{ts,css}'])],
  ['Format', runBin('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['Types', runBin('tsc')],
  ['Types of receivers/node', runBin('tsc', ['-p', 'receivers/node'])],
  ['Types of receivers/wix', runBin('tsc', ['-p', 'receivers/wix'])],
  ['Engines and licences', script('check-engines.mjs')],
  ['Generated files', script('check-generated.mjs')],
  ['Languages', script('check-languages.mjs')],
  ['Sizes', script('size.mjs', '--check')],
];

const nodeTests = readdirSync(join(root, 'test'), {recursive: true})
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join('test', name))
  .sort();

const isOfReceivers = (name) => name.startsWith(join('test', 'receivers'));

/** Runners that count for themselves. */
const RUNNERS = [
  {
    name: 'In the browser',
    command: runBin('wtr'),
    counted: 'wtr.json',
    count: (text) => JSON.parse(text),
  },
  // One more than Node would take on two cores: these tests mostly wait for a browser.
  inNode('Whole pages', Math.max(2, availableParallelism() - 1), (name) => !isOfReceivers(name)),
  // Apart, since 500 forms at once leave others no time.
  inNode('Receivers', 2, isOfReceivers),
];

function inNode(name, concurrency, belongs) {
  const counted = `${name.toLowerCase().replaceAll(' ', '-')}.tap`;
  return {
    name,
    command: [
      process.execPath,
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${join(counts, counted)}`,
      ...nodeTests.filter(belongs),
    ],
    counted,
    count: countOf,
    failures: failuresOf,
  };
}

const results = [];
/** What failed, and why: told again at the end, since the tests say much. */
const reasons = [];

function run(name, [command, ...args], env = {}) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const {status, error} = spawnSync(command, args, {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return {ok: status === 0, seconds: (Date.now() - start) / 1000};
}

function check([name, command]) {
  const {ok, seconds} = run(name, command);
  results.push({name, seconds, passed: ok ? 1 : 0, failed: ok ? 0 : 1});
}

function runTests({name, command, counted, count, failures = () => []}) {
  const file = join(counts, counted);
  const {ok, seconds} = run(name, command, {TEST_COUNTS: file});
  const report = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const {passed, failed} = report ? count(report) : {passed: 0, failed: 0};
  reasons.push(...failures(report));
  // A runner that ran nothing, or fell over beside its tests, has failed.
  const fell = failed === 0 && (!ok || passed === 0);
  if (fell) console.error(passed ? `${name} ended with an error.` : `${name} ran no test.`);
  results.push({name, seconds, passed, failed: fell ? 1 : failed});
}

/** Which host every requirement of docs/hosts.md is proven on, by the titles of the tests that ran. */
function requirements() {
  const start = Date.now();
  const rows = rowsOf(reportsIn(counts));
  console.log(`\n── Requirements\n${tableOf(rows)}`);
  const gaps = gapsOf(rows);
  reasons.push(...gaps);
  const ok = gaps.length === 0;
  const seconds = (Date.now() - start) / 1000;
  results.push({name: 'Requirements', seconds, passed: ok ? 1 : 0, failed: ok ? 0 : 1});
}

function summary() {
  if (reasons.length) console.log(`\n── Failed\n${reasons.join('\n')}`);
  console.log('\n── Summary');
  for (const {name, seconds, passed, failed} of results)
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(24)} ${String(passed).padStart(4)} of ${passed + failed}` +
        ` in ${seconds.toFixed(1)} s`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed')) process.exitCode = 1;
}

rmSync(counts, {recursive: true, force: true});
mkdirSync(counts, {recursive: true});
try {
  process.env.CHROME_PATH = findBrowser();
  console.log(`Browser: ${process.env.CHROME_PATH}`);
  console.log(`PostgreSQL: ${findPostgres()}`);
  console.log(`nginx: ${findNginx() ?? 'none; its settings are read instead'}`);
  CHECKS.forEach(check);
  RUNNERS.forEach(runTests);
  requirements();
} catch (error) {
  console.error(error.message);
  results.push({name: 'Browser or database', seconds: 0, passed: 0, failed: 1});
}
summary();
