/** Which interface strings belong to a widget: those of its files and of all that they import. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {messagesOf} from './content/messages.mjs';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const messages = new Map();
const imports = new Map();

/** The messages of a widget, as `messagesOf` gives them, by id and in the order of their ids. */
export function messagesOfWidget(tag) {
  const files = new Set();
  const follow = (file) => {
    if (files.has(file)) return;
    files.add(file);
    importsOf(file).forEach(follow);
  };
  follow(join(src, 'widgets', tag, 'index.ts'));
  const found = new Map();
  for (const file of files)
    for (const message of messages.get(file)) found.set(message.id, message);
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The source files that a file imports, now or later; generated ones hold no message. */
function importsOf(file) {
  if (!imports.has(file)) {
    const code = readFileSync(file, 'utf8');
    const found = [...code.matchAll(/(?:from |import\(|^import )'(\.[^']+)\.js'/gm)]
      .map(([, path]) => join(dirname(file), `${path}.ts`))
      .filter((path) => existsSync(path) && !/generated|\/content\//.test(path));
    imports.set(file, found);
    messages.set(file, code.includes('msg(') ? messagesOf(code) : []);
  }
  return imports.get(file);
}
