/**
 * Fails where a generated file is not what its tool would write now, where a translation is
 * missing, or where the library tells another version than its package. Changes no file itself.
 */
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {untranslated} from './content/untranslated.mjs';
import {localeFiles, localesIn} from './locales.mjs';
import {ownWordsFiles} from './own-words.mjs';
import {runBin} from './run-bin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = join(root, '.cache/generated');
const wrong = [];

function run(name, args, cwd = root) {
  const [command, ...rest] = runBin(name, args);
  const {status, stdout, stderr} = spawnSync(command, rest, {cwd, encoding: 'utf8'});
  if (status !== 0) wrong.push(`${name} failed:\n${stdout}${stderr}`);
}

const textIn = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function same(name, made, advice) {
  sameText(name, textIn(made), advice);
}

function sameText(name, now, advice) {
  const kept = textIn(join(root, name));
  if (kept === now) return;
  const lines = now?.split('\n') ?? [];
  const first = lines.findIndex((line, at) => line !== kept?.split('\n')[at]);
  wrong.push(
    `${name} is old: ${advice} and commit it. Line ${first + 1} would be: ${lines[first]}`,
  );
}

function checkManifest() {
  // The tool writes its folder into package.json unless its configuration forbids it.
  const config =
    "import config from '../../custom-elements-manifest.config.mjs';\n" +
    "export default {...config, outdir: '.cache/generated', packagejson: false};\n";
  writeFileSync(join(fresh, 'manifest.config.mjs'), config);
  run('cem', ['analyze', '--config', '.cache/generated/manifest.config.mjs']);
  same('custom-elements.json', join(fresh, 'custom-elements.json'), 'run `npm run manifest`');
}

function checkLanguages() {
  const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
  const {outputDir} = config.output;
  const {xliffDir} = config.interchange;
  // Translations come from the old files: the tool adds to them and drops what is gone.
  if (existsSync(join(root, xliffDir)))
    cpSync(join(root, xliffDir), join(fresh, 'xliff'), {recursive: true});
  mkdirSync(join(fresh, 'code'), {recursive: true});
  const copy = {
    ...config,
    tsConfig: join('../..', config.tsConfig),
    output: {...config.output, outputDir: './code', localeCodesModule: './code/locale-codes.ts'},
    interchange: {...config.interchange, xliffDir: './xliff'},
  };
  writeFileSync(join(fresh, 'lit-localize.json'), JSON.stringify(copy));
  // The tool takes some paths from its configuration's folder, some from where it is started.
  run('lit-localize', ['extract'], fresh);
  run('lit-localize', ['build'], fresh);
  compareFolders(outputDir, join(fresh, 'code'));
  if (config.targetLocales.length) compareFolders(xliffDir, join(fresh, 'xliff'));
  for (const name of existsSync(join(fresh, 'xliff')) ? readdirSync(join(fresh, 'xliff')) : [])
    for (const [unit, id] of readFileSync(join(fresh, 'xliff', name), 'utf8').matchAll(
      /<trans-unit id="([^"]+)"[^]*?<\/trans-unit>/g,
    ))
      if (!unit.includes('<target>')) wrong.push(`${xliffDir}/${name} has no target for ${id}.`);
}

function compareFolders(name, made) {
  const names = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
  for (const file of new Set([...names(join(root, name)), ...names(made)]))
    same(join(name, file), join(made, file), 'run `npm run localize`');
}

function checkVersion() {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const told = /VERSION = '([^']*)'/.exec(readFileSync(join(root, 'src/version.ts'), 'utf8'))?.[1];
  if (told !== version) wrong.push(`src/version.ts says ${told}, package.json ${version}.`);
}

async function checkSources() {
  for (const [name, text] of Object.entries(await localeFiles(root)))
    sameText(name, text, 'run `npm run localize`');
  for (const [name, text] of Object.entries(await ownWordsFiles()))
    sameText(name, text, 'run `npm run own-words`');
  for (const {where} of await untranslated(localesIn(root)))
    wrong.push(`Not translated yet: ${where}.`);
}

rmSync(fresh, {recursive: true, force: true});
mkdirSync(fresh, {recursive: true});
checkManifest();
checkLanguages();
checkVersion();
await checkSources();
for (const line of wrong) console.error(line);
if (wrong.length) process.exitCode = 1;
else console.log('Manifest, languages, ids and version are as their sources say.');
