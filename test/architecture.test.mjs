import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const WIDGET = 'src/widgets/consult-cta/consult-cta.ts';
const FIGURE = 'src/shared/figure/outline.ts';
const STRUCTURED_DATA = 'src/structured-data/facts.ts';
const DOCTOR = 'src/doctor/doctor.ts';
const CHECK = 'src/doctor/checks/box.ts';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

async function files(folder, ends) {
  const names = await readdir(join(root, folder), {recursive: true});
  return names.filter((name) => name.endsWith(ends)).map((name) => join(folder, name));
}

describe('the lint rules', () => {
  let eslint;
  before(() => {
    eslint = new ESLint({cwd: root});
  });

  async function rulesBroken(file, code) {
    const [result] = await eslint.lintText(code, {filePath: join(root, file)});
    const fatal = result.messages.find((message) => message.fatal);
    assert.equal(fatal, undefined, fatal?.message);
    return result.messages.map(({ruleId}) => ruleId);
  }

  /** The rules that each line breaks: one look at a file is enough for all ways to import. */
  async function rulesByLine(file, lines) {
    const [{messages}] = await eslint.lintText(`${lines.join('\n')}\n`, {
      filePath: join(root, file),
    });
    return lines.map((_, at) =>
      messages.filter(({line}) => line === at + 1).map(({ruleId}) => ruleId),
    );
  }

  const forbidden = [
    ['a widget that imports another widget', WIDGET, '../back-pain-tips/back-pain-tips.js'],
    ['a widget that imports another by a detour', WIDGET, './../back-pain-tips/index.js'],
    ['a widget that imports content itself', WIDGET, '../../content/en/tips.js'],
    ['a widget that imports the loader', WIDGET, '../../loader.js'],
    ['a widget that imports a test', WIDGET, '../../../test/hosts/servers.mjs'],
    ['a widget that imports an unknown package', WIDGET, 'lodash'],
    [
      'the base element importing a widget',
      'src/element/define.ts',
      '../widgets/consult-cta/index.js',
    ],
    ['the base element importing content', 'src/element/define.ts', '../content/load/tips.js'],
    ['clinic settings importing Lit', 'src/clinic/settings.ts', 'lit'],
    [
      'clinic settings importing the base element',
      'src/clinic/settings.ts',
      '../element/define.js',
    ],
    ['a shared file importing clinic settings', 'src/shared/fill.ts', '../clinic/settings.js'],
    ['a shared file importing content', 'src/shared/fill.ts', '../content/schema.js'],
    ['a file of a shared sub-folder importing settings', FIGURE, '../../clinic/settings.js'],
    ['the theme importing shared code', 'src/theme/base.styles.ts', '../shared/fill.js'],
    ['content importing Lit', 'src/content/en/tips.ts', 'lit'],
    ['content importing interface strings', 'src/content/en/tips.ts', '../../i18n/msg.js'],
    ['languages importing settings', 'src/i18n/locale.ts', '../clinic/settings.js'],
    ['embedding importing the base element', 'src/embed/divs.ts', '../element/define.js'],
    ['the rule for twins importing Lit', 'src/twin/twin.ts', 'lit'],
    ['structured data importing Lit', STRUCTURED_DATA, 'lit'],
    ['structured data importing content itself', STRUCTURED_DATA, '../content/en/consult.js'],
    [
      'structured data importing a widget',
      STRUCTURED_DATA,
      '../widgets/consult-cta/consult-cta.js',
    ],
    ['the doctor importing Lit', DOCTOR, 'lit'],
    ['the doctor importing a widget', DOCTOR, '../widgets/consult-cta/consult-cta.js'],
    ['a check of the doctor importing a widget', CHECK, '../../widgets/consult-cta/index.js'],
    ['the loader importing the doctor', 'src/loader.ts', './doctor/open.js'],
    ['the loader importing the part that writes', 'src/loader.ts', './structured-data/index.js'],
    ['the loader importing a widget', 'src/loader.ts', './widgets/consult-cta/index.js'],
    ['the loader importing the base element', 'src/loader.ts', './element/define.js'],
    [
      'the file with all widgets importing stories',
      'src/all.ts',
      '../stories/consult-cta.stories.js',
    ],
    ['a widget importing styleMap', WIDGET, 'lit/directives/style-map.js'],
    ['a widget importing unsafeHTML', WIDGET, 'lit/directives/unsafe-html.js'],
  ];
  for (const [what, file, target] of forbidden)
    it(`refuse ${what}`, async () => {
      const [plain, dynamic, inType, again] = await rulesByLine(file, [
        `import '${target}';`,
        `void import('${target}');`,
        `export type Thing = typeof import('${target}');`,
        `export type {Other} from '${target}';`,
      ]);
      assert.ok(plain.includes(IMPORTS), 'import');
      assert.ok(dynamic.includes('no-restricted-syntax'), 'import()');
      assert.ok(inType.includes('no-restricted-syntax'), 'typeof');
      assert.ok(again.includes(IMPORTS), 'export from');
    });

  const allowed = [
    ['a widget', WIDGET, '../../element/define.js'],
    ['a widget', WIDGET, '../../shared/figure/pose.js'],
    ['a file of a shared sub-folder', FIGURE, '../parse.js'],
    ['a file of a shared sub-folder', FIGURE, '../../i18n/msg.js'],
    ['a widget', WIDGET, '../../content/load/tips.js'],
    ['a widget', WIDGET, './consult-cta.styles.js'],
    ['a widget', WIDGET, 'lit/decorators/property.js'],
    ['the base element', 'src/element/define.ts', '../version.js'],
    ['structured data', STRUCTURED_DATA, 'schema-dts'],
    ['structured data', STRUCTURED_DATA, '../content/schema.js'],
    ['a check of the doctor', CHECK, '../finding.js'],
    ['a check of the doctor', CHECK, '../../i18n/locale.js'],
    ['the loader', 'src/loader.ts', './embed/divs.js'],
    ['the file with all widgets', 'src/all.ts', './widgets/consult-cta/index.js'],
    ['content', 'src/content/en/tips.ts', '../schema.js'],
  ];
  for (const [who, file, target] of allowed)
    it(`let ${who} import ${target}`, async () => {
      const broken = await rulesBroken(file, `import '${target}';\nvoid import('${target}');\n`);
      assert.deepEqual(broken, []);
    });

  const unsafe = [
    ['a style attribute in a template', 'html`<p style="color: red"></p>`'],
    ['a style attribute in a drawing', 'svg`<path style=${1} />`'],
    ['markup set from text in a template', 'html`<p .innerHTML=${"x"}></p>`'],
    ['innerHTML', 'document.body.innerHTML = "x"'],
    ['outerHTML', 'document.body.outerHTML = "x"'],
    ['insertAdjacentHTML', 'document.body.insertAdjacentHTML("beforeend", "x")'],
    ['a style attribute set by code', 'document.body.setAttribute("style", "x")'],
    ['eval', 'eval("1")', 'no-eval'],
    ['new Function', 'new Function("x")', 'no-new-func'],
    ['local storage', 'localStorage.clear()', 'no-restricted-globals'],
    ['cookies', 'document.cookie = "a=b"', 'no-restricted-properties'],
    ['any', '1 as any', '@typescript-eslint/no-explicit-any'],
    ['console.log', 'console.log(1)', 'no-console'],
  ];
  for (const [what, code, rule = 'no-restricted-syntax'] of unsafe)
    it(`refuse ${what} in a widget`, async () => {
      const source = `import {html, svg} from 'lit';\nvoid html;\nvoid svg;\nvoid (${code});\n`;
      assert.ok((await rulesBroken(WIDGET, source)).includes(rule));
    });

  it('refuse @ts-ignore', async () => {
    const broken = await rulesBroken(WIDGET, '// @ts-ignore\nexport const x: string = 1;\n');
    assert.ok(broken.includes('@typescript-eslint/ban-ts-comment'));
  });
});

describe('the sources', () => {
  it('measure in px, em and container widths, never by the page’s root or window', async () => {
    const found = [];
    const styled = [
      ...(await files('src/widgets', '.ts')),
      ...(await files('src/theme', '')).filter((name) => /\.(ts|css)$/.test(name)),
      ...(await files('src/shared', '.ts')),
    ];
    assert.ok(styled.length > 10);
    for (const file of styled) {
      const code = (await readFile(join(root, file), 'utf8')).replace(/\/\*[^]*?\*\//g, '');
      const unit = /[\d.](?:rem|[sdl]?v(?:w|h|i|b|min|max))\b/.exec(code);
      if (unit) found.push(`${file}: ${unit[0]}`);
    }
    assert.deepEqual(found, []);
  });

  it('stay within 300 lines a file, tests and scripts too', async () => {
    const long = [];
    const all = [
      ...(await files('src', '.ts')),
      ...(await files('test', '.ts')),
      ...(await files('test', '.mjs')),
      ...(await files('scripts', '.mjs')),
    ].filter((name) => !name.includes('generated'));
    assert.ok(all.length > 40);
    for (const file of all) {
      const lines = (await readFile(join(root, file), 'utf8')).split('\n').length - 1;
      if (lines > 300) long.push(`${file}: ${lines}`);
    }
    assert.deepEqual(long, []);
  });
});
