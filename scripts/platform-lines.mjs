/**
 * What the builder gives an admin to paste, made here from its own sources: the outputs of every
 * platform for a configuration.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRY = `
  export {PLATFORMS} from './builder/platforms/index.js';
  export {widgetsOf} from './builder/manifest.js';
`;

/** Builds the builder's pure part into one module and takes it up. */
async function sources() {
  const {output} = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:lines' ? `${root}src/lines.entry.js` : undefined),
        load: (id) => (id.endsWith('/src/lines.entry.js') ? ENTRY : undefined),
      },
    ],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      rolldownOptions: {input: 'virtual:lines', preserveEntrySignatures: 'strict'},
    },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/**
 * What every platform takes, by its id.
 * @param {object} config As in `src/builder/config.ts`.
 * @param {{base: string, integrity: Record<string, string>, twinOf: (piece: object) => string}} place
 */
export async function platformLines(config, {base, integrity, twinOf}) {
  const {PLATFORMS, widgetsOf} = await sources();
  const read = async (name) => JSON.parse(await readFile(root + name, 'utf8'));
  const {version} = await read('package.json');
  const widgets = widgetsOf(await read('custom-elements.json'));
  const world = {base, version, integrity, widgets, twinOf};
  return new Map(PLATFORMS.map(({id, outputOf}) => [id, outputOf(config, world)]));
}
