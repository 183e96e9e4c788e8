/**
 * Fails where a package of a lock file does not run on every Node that the project promises, or
 * has a licence that would bind the clinic or its web person.
 */
import {existsSync, readFileSync} from 'node:fs';
import semver from 'semver';

const NODES = ['20.19.0', '22.13.0', '24.0.0'];
const REFUSED = /\b(?:A?GPL|SSPL|Elastic|ELv2|BUSL|CC-BY-NC)/i;

/** The project, what a clinic installs of it on a server, and the tests' pages in frameworks. */
const HOMES = ['../', '../receivers/node/', '../test/hosts/frameworks/'].map(
  (path) => new URL(path, import.meta.url),
);

const wrong = [];
let count = 0;

/** A choice of licences is fine when one of them is. */
const isRefused = (licence) => licence.split(/ OR /i).every((choice) => REFUSED.test(choice));

function licenceOf(home, path, {license}) {
  if (license) return license;
  const file = new URL(`${path}/package.json`, home);
  if (!existsSync(file)) return '';
  const {license: own, licenses = []} = JSON.parse(readFileSync(file, 'utf8'));
  return own?.type ?? own ?? licenses.map(({type}) => type).join(' OR ');
}

function check(home, path, entry) {
  count += 1;
  const name = `${path.replace(/^.*node_modules\//, '')} ${entry.version}`;
  const range = entry.engines?.node;
  const missing = range ? NODES.filter((node) => !semver.satisfies(node, range)) : [];
  if (missing.length)
    wrong.push(`${name} wants Node ${range}, which leaves out ${missing.join(', ')}.`);
  const licence = licenceOf(home, path, entry);
  if (isRefused(licence)) wrong.push(`${name} has the licence ${licence}.`);
}

for (const home of HOMES) {
  const {packages} = JSON.parse(readFileSync(new URL('package-lock.json', home), 'utf8'));
  for (const [path, entry] of Object.entries(packages)) if (path) check(home, path, entry);
}

for (const line of wrong) console.error(line);
if (wrong.length) process.exitCode = 1;
else console.log(`${count} packages run on Node ${NODES.join(', ')}; no licence is refused.`);
