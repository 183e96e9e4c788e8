/** What the docs show is what is tested, and what they list is what there is. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

describe('docs/frameworks.md', () => {
  const text = read('docs/frameworks.md');
  const shown = [...text.matchAll(/<!-- (\S+) -->\n+```\w+\n([^]*?)```/g)];

  it('shows code that a page of the tests is made of', () => {
    const other = shown.filter(([, path, code]) => read(path) !== code).map(([, path]) => path);
    assert.deepEqual(other, []);
    const codes = text.match(/^```(?!sh\b)\w+/gm);
    assert.equal(shown.length, codes.length, 'Some code says not where it is from.');
    for (const name of ['react', 'vue', 'svelte', 'angular'])
      assert.ok(
        shown.some(([, path]) => path.includes(`/${name}/`)),
        name,
      );
  });
});

describe('docs/analytics.md', () => {
  it('lists each event of the data layer with its fields, and no other', () => {
    const [, code] = /FIELDS[^=]*= \{([^]*?)\n\};/.exec(read('src/embed/data-layer.ts'));
    const told = [...code.matchAll(/^ {2}'?([\w-]+)'?: \[(.*)\]/gm)].map(
      ([, name, fields]) => `ascent-${name}: ${fields.replace(/[',]/g, '')}`,
    );
    const rows = [
      ...read('docs/analytics.md').matchAll(/^\| `(ascent-[\w-]+)` *\| ([^|]*?) *\|/gm),
    ];
    const listed = rows.map(
      ([, name, fields]) => `${name}: ${fields.replaceAll('`', '').replace('none', '')}`,
    );
    assert.ok(told.length > 10);
    assert.deepEqual(listed.sort(), told.sort());
  });
});
