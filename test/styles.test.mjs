/** Whether the rules for styles see a side that is left or right in every language. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import stylelint from 'stylelint';

const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What is told of a declaration in a widget's styles. */
async function told(declaration) {
  const {results} = await stylelint.lint({
    code: `import {css} from 'lit';\nexport const styles = css\`\n  .a {\n    ${declaration};\n  }\n\`;\n`,
    codeFilename: inProject('src/widgets/consult-cta/sample.styles.ts'),
    configFile: inProject('stylelint.config.mjs'),
  });
  return results.flatMap(({warnings}) => warnings.map(({text}) => text));
}

describe('the rules for styles', () => {
  for (const declaration of [
    'margin-left: 1px',
    'padding-top: 1px',
    'left: 0',
    'border-right: 1px solid',
    'border-top-left-radius: 1px',
    'border-radius: 1px 0 0 1px',
    'scroll-margin-right: 1px',
    'text-align: left',
    'float: right',
    'inset: 0 auto auto 0',
    'padding: 0 1px 0 2px',
    'background: url(a.svg) left',
    'box-shadow: inset 3px 0 red',
    'box-shadow: 0 0 1px red, -2px 0 red',
  ])
    it(`refuse ${declaration}`, async () => {
      const complaints = await told(declaration);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0], /is the same side in every language/);
    });

  for (const declaration of [
    'margin-inline-start: 1px',
    'inset: 0',
    'margin: 1px 2px 3px',
    'padding: 0 1px 0 1px',
    'border-start-end-radius: 1px',
    'text-align: start',
    'color: var(--left)',
    'box-shadow: inset 0 -4px red, 0 0 0 3px red',
  ])
    it(`allow ${declaration}`, async () => assert.deepEqual(await told(declaration), []));

  it('want a reason for an exception', async () => {
    const rule = 'stylelint-disable-next-line property-disallowed-list';
    assert.match((await told(`/* ${rule} */\nleft: 0`)).join(), /description/);
    assert.deepEqual(await told(`/* ${rule} -- the body's left */\nleft: 0`), []);
  });
});
