import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROMIUM_ARGS, findBrowser} from './scripts/find-browser.mjs';

/** Adds the tests up and leaves the sum where `TEST_COUNTS` says, for `scripts/test.mjs`. */
function countingReporter() {
  const count = {passed: 0, failed: 0, skipped: 0};
  const add = (suite) => {
    for (const test of suite.tests)
      count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suite.suites.forEach(add);
  };
  return {
    onTestRunFinished({sessions}) {
      for (const {testResults, passed, errors} of sessions) {
        const before = count.failed;
        if (testResults) add(testResults);
        // A file that does not load, or fails outside its tests, is a failure too.
        if ((!passed || errors.length) && count.failed === before) count.failed += 1;
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(count));
      else console.log(`${count.passed} tests passed, ${count.failed} failed.`);
    },
  };
}

/** A reader at a desk: a machine without a mouse would otherwise say so to the page. */
const WITH_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

export default {
  files: 'test/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // The condition that production bundles use: Lit without its development warnings.
  nodeResolve: {exportConditions: ['production']},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findBrowser(), args: [...CHROMIUM_ARGS, WITH_MOUSE]},
      // A window of its own for each page: a tab behind another gets no frames and no focus.
      createPage: async ({browser}) => {
        const page = await (await browser.createBrowserContext()).newPage();
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  ],
  concurrency: Math.max(1, Math.min(4, cpus().length)),
  testFramework: {config: {timeout: 10_000}},
  reporters: [defaultReporter({reportTestProgress: false}), countingReporter()],
};
