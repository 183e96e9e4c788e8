/**
 * Builds the doctor, `dist/ascent.doctor.js`: one classic file that stands alone, since it comes to
 * pages where everything else has failed.
 */
import {readFile} from 'node:fs/promises';
import {build} from 'vite';
import {minifyTemplates} from './minify-templates.mjs';

/** Each widget's tag and the names of its attributes, from the generated list of elements. */
export async function knownWidgets() {
  const list = new URL('../custom-elements.json', import.meta.url);
  const {modules} = JSON.parse(await readFile(list, 'utf8'));
  const widgets = modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes = []}) => [tagName, attributes.map(({name}) => name).sort()]);
  return Object.fromEntries(widgets);
}

/** @param {import('vite').InlineConfig} config What all of the library's files are built with. */
export async function buildDoctor(config) {
  await build({
    ...config,
    define: {__KNOWN__: JSON.stringify(await knownWidgets())},
    plugins: [minifyTemplates()],
    build: {
      ...config.build,
      rolldownOptions: {
        input: 'src/doctor/open.ts',
        output: {format: 'iife', entryFileNames: 'ascent.doctor.js', codeSplitting: false},
      },
    },
  });
}
