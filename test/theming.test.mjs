/** The page that tells clinics what they may style says neither less nor more than the manifest. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, test} from 'node:test';

const project = new URL('../', import.meta.url);

describe('a clinic that reads about theming', () => {
  let page;
  let elements;

  before(async () => {
    page = await readFile(new URL('docs/theming.md', project), 'utf8');
    const manifest = JSON.parse(await readFile(new URL('custom-elements.json', project), 'utf8'));
    elements = manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
  });

  test('finds every token, with the default that the manifest names, and none that is gone', () => {
    const offered = new Map(
      elements.flatMap(({cssProperties = []}) =>
        cssProperties.map(({name, default: standard}) => [name, standard]),
      ),
    );
    const rows = new Map(rowsOf('token').map(([token, standard]) => [token, standard]));
    assert.deepEqual([...rows.keys()].sort(), [...offered.keys()].sort());
    for (const [name, standard] of offered)
      if (standard) assert.equal(rows.get(name), standard, `Default of ${name}`);
  });

  test('finds every part with the widgets that have it, and none that is gone', () => {
    const all = elements.map(({tagName}) => tagName).sort();
    const offered = new Map();
    for (const {tagName, cssParts = []} of elements)
      for (const {name} of cssParts) offered.set(name, [...(offered.get(name) ?? []), tagName]);
    const expected = [...offered].map(([name, tags]) => [name, tags.sort()]).sort();
    const told = rowsOf('part')
      .map(([part, where]) => [part, where === 'every widget' ? all : where.split(', ').sort()])
      .sort();
    assert.deepEqual(told, expected);
  });

  /** The rows of the table whose first column has this title, without the marks of code. */
  function rowsOf(title) {
    const table = page.split(/\n\n+/).find((block) => block.startsWith(`| ${title} `));
    assert.ok(table, `There is no table of ${title}s.`);
    return table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      );
  }
});
