/** Whether a language can be added by one command, in a copy of the project. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loadUnits} from '../../scripts/content/topics.mjs';
import {runBin} from '../../scripts/run-bin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** No clinic's readers need it yet. */
const LOCALE = 'eo';

describe('a language that is added', () => {
  let copy;
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'add-language-'));
    const left = new Set(['node_modules', 'dist', '.git', '.cache', 'bench', 'coverage']);
    await cp(root, copy, {
      recursive: true,
      filter: (path) => !left.has(relative(root, path).split('/').at(-1)),
    });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  after(() => rm(copy, {recursive: true}));

  /** Runs a command in the copy; gives all it said, and whether it succeeded. */
  const run = (command, ...args) =>
    new Promise((resolve) => {
      execFile(command, args, {cwd: copy}, (error, stdout, stderr) => {
        resolve({ok: !error, said: stdout + stderr});
      });
    });
  const script = (name, ...args) => run(process.execPath, join(copy, 'scripts', name), ...args);
  const gate = () => script('check-generated.mjs');

  it('is refused where it is no language, or is there already', async () => {
    assert.match((await script('add-language.mjs', 'english')).said, /^Name a language as BCP 47/);
    assert.match((await script('add-language.mjs', 'fr-CA')).said, /^Name a language as BCP 47/);
    assert.match((await script('add-language.mjs', 'es')).said, /^Spanish is there already/);
  });

  it('has all its texts at once, unsigned, and the project builds and checks its types', async () => {
    const added = await script('add-language.mjs', LOCALE);
    assert.ok(added.ok, added.said);
    const [types, built] = await Promise.all([run(...runBin('tsc')), script('build.mjs')]);
    assert.ok(types.ok, types.said);
    assert.ok(built.ok, built.said);
    const files = await readdir(join(copy, 'dist'), {recursive: true});
    for (const name of [`${LOCALE}/consult-cta.js`, `twins/${LOCALE}/back-pain-tips.html`])
      assert.ok(files.includes(name), name);
    const texts = files.filter((name) => name.startsWith(`chunks/${LOCALE}-`));
    assert.equal(texts.length, 11, 'Ten topics and the interface strings.');
    const content = await readFile(join(copy, `src/content/${LOCALE}/tips.ts`), 'utf8');
    assert.doesNotMatch(content, /reviewed: true/);
  });

  it('is refused until it is translated, with the name of each text that waits', async () => {
    const {ok, said} = await gate();
    assert.equal(ok, false);
    const waiting = said.split('\n').filter((line) => line.startsWith('Not translated yet: '));
    const expected = (await loadUnits())
      .filter(({locale}) => locale === 'en')
      .flatMap(({path, texts}) =>
        texts.map(
          ({field}) =>
            `Not translated yet: src/content/${LOCALE}/${path.split('.')[0]}.ts, ${path}, ${field}.`,
        ),
      );
    assert.deepEqual(waiting.sort(), expected.sort());
    const missing = said.split('\n').filter((line) => line.includes(`${LOCALE}.xlf has no target`));
    const all = said.split('\n').filter(Boolean);
    assert.ok(missing.length > 80, said);
    assert.equal(all.length, waiting.length + missing.length, 'Nothing else is wrong.');
  });
});
