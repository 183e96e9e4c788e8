/** Brings the texts as their files in `src/` say them, for the tests and for what clinicians read. */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {unitsOf} from './units.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const content = `${root}src/content/`;

/** A module of the project, TypeScript too; `file` is its path from the project's folder. */
export async function importSource(file) {
  const before = process.env.NODE_ENV;
  const {module} = await runnerImport(root + file, {configFile: false, root, logLevel: 'error'});
  // Vite says that this is development, to all that comes after it too.
  if (before === undefined) delete process.env.NODE_ENV;
  return module;
}

/**
 * Every topic in every language, as `{locale, topic, content}`, in the order of their names. A file
 * that is put into `src/content/<locale>/` is one more topic; nothing has to be told about it.
 */
export async function loadTopics() {
  const entries = await readdir(content, {withFileTypes: true});
  const locales = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'load')
    .map(({name}) => name)
    .sort();
  const topics = [];
  for (const locale of locales) {
    const files = (await readdir(content + locale)).filter((name) => name.endsWith('.ts')).sort();
    for (const file of files) {
      const module = await importSource(`src/content/${locale}/${file}`);
      const parts = Object.entries(module).filter(([, content]) => typeof content === 'object');
      const topic = file.replace(/\.ts$/, '');
      for (const [name, content] of parts)
        topics.push({locale, topic: parts.length === 1 ? topic : `${topic}.${name}`, content});
    }
  }
  return topics;
}

/** Every unit of every topic in every language. */
export async function loadUnits() {
  return (await loadTopics()).flatMap(unitsOf);
}

/** The list of references, by id. */
export async function loadSources() {
  return (await importSource('src/content/sources.ts')).SOURCES;
}
