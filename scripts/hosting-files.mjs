/**
 * What a static host needs beside the files: headers, and the addresses of this release. The files
 * in `scripts/hosting/` have `{version}` and `{major}` where its numbers belong.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const project = new URL('..', import.meta.url);

/** The version of this release, and the number of its major version. */
export async function release() {
  const {version} = JSON.parse(await readFile(new URL('package.json', project), 'utf8'));
  return {version, major: version.split('.')[0]};
}

/** One of the files, for this release. */
export async function hostingFile(name) {
  const {version, major} = await release();
  const text = await readFile(new URL(`scripts/hosting/${name}`, project), 'utf8');
  return text.replaceAll('{version}', version).replaceAll('{major}', major);
}

/** Writes all of them into a folder. */
export async function writeHostingFiles(folder) {
  const names = await readdir(fileURLToPath(new URL('scripts/hosting', project)));
  for (const name of names) await writeFile(`${folder}${name}`, await hostingFile(name));
}
