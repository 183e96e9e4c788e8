import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Packages whose commands are named otherwise. */
const PACKAGES = {
  cem: '@custom-elements-manifest/analyzer',
  'lit-localize': '@lit/localize-tools',
  tsc: 'typescript',
  wtr: '@web/test-runner',
};

/** A tool's command line that needs no shell, so that it is the same on every system. */
export function runBin(name, args = []) {
  const home = new URL(`../node_modules/${PACKAGES[name] ?? name}/`, import.meta.url);
  const {bin} = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  return [process.execPath, fileURLToPath(new URL(file, home)), ...args];
}
