/** Builds what pages need that hold widgets in frames: `frame.html` with its files, `ascent-frame.js`. */
import {copyFile, readFile} from 'node:fs/promises';
import {build} from 'vite';
import {plugins} from './build-plugins.mjs';
import {TAGS} from './tags.mjs';

/** What the widgets' documentation says: attributes by tag, and the names of all events. */
async function documented(root) {
  const {modules} = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
  const widgets = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => TAGS.includes(tagName))
    .sort((one, other) => one.tagName.localeCompare(other.tagName, 'en'));
  const names = (list = []) => list.map(({name}) => name).sort();
  return {
    attributes: Object.fromEntries(
      widgets.map(({tagName, attributes}) => [tagName, names(attributes)]),
    ),
    events: [...new Set(widgets.flatMap(({events}) => names(events)))].sort(),
  };
}

/** Writes them into `dist`. `shared` and `options` are those of every file of the build. */
export async function buildFrame(root, dist, shared, options) {
  const {attributes, events} = await documented(root);
  const files = {
    'ascent-frame': 'frame-parent',
    'frame-relay': 'frame-relay',
    frame: 'frame-child',
  };
  for (const [name, source] of Object.entries(files))
    await build({
      ...shared,
      define: {__WIDGETS__: JSON.stringify(attributes), __EVENTS__: JSON.stringify(events)},
      plugins: plugins(),
      build: {
        ...options,
        rolldownOptions: {
          input: `src/embed/${source}.ts`,
          output: {format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false},
        },
      },
    });
  for (const name of ['frame.html', 'frame.css'])
    await copyFile(`${root}src/embed/${name}`, dist + name);
}
