import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import ts from 'typescript';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/**
 * schema.org's vocabulary as `schema-dts` writes it down: by type the names of its properties,
 * inherited ones too.
 */
async function vocabulary() {
  const code = await read('../../node_modules/schema-dts/dist/schema.d.ts');
  const {statements} = ts.createSourceFile('schema.d.ts', code, ts.ScriptTarget.Latest);
  const interfaces = new Map(
    statements.filter(ts.isInterfaceDeclaration).map((found) => [found.name.text, found]),
  );
  const properties = (name) => {
    const {members = [], heritageClauses = []} = interfaces.get(name) ?? {};
    const parents = heritageClauses.flatMap(({types}) => types.map(({expression}) => expression));
    return [
      ...members.map((member) => member.name.text),
      ...parents.flatMap(({text}) => properties(text)),
    ];
  };
  const types = new Map();
  for (const [name, {members}] of interfaces) {
    const type = members.find((member) => member.name?.text === '@type')?.type;
    if (type?.literal && name.endsWith('Leaf'))
      types.set(type.literal.text, new Set(properties(name)));
  }
  return types;
}

/** What a graph says that schema.org has no word for. */
function unknownWords(value, types) {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => unknownWords(each, types));
  const {'@type': type, ...rest} = value;
  const inner = Object.values(rest).flatMap((each) => unknownWords(each, types));
  // A reference to another node has an id and nothing else.
  if (type === undefined && Object.keys(rest).join() === '@id') return inner;
  const known = types.get(type);
  if (!known) return [String(type), ...inner];
  const names = Object.keys(rest).filter((name) => name !== '@id' && !known.has(name));
  return [...names.map((name) => `${type}.${name}`), ...inner];
}

/** Facts with everything set, so that every property is written. */
const FACTS = {
  clinic: {
    name: 'Clinic',
    telephone: '+1-516-387-0053',
    locality: 'Town',
    region: 'NY',
    country: 'US',
    website: 'https://clinic.example/',
    profiles: ['https://profile.example/'],
    offers: [{name: 'Free talk', description: 'By phone'}],
  },
  page: {
    name: 'Page',
    languages: ['en'],
    conditions: ['low back pain', 'sciatica'],
    author: {name: 'Dr. Ann Lee', credentials: 'PT'},
    review: {on: '2026-11-23', by: ['Ann Lee']},
  },
};

describe('the words of the structured data', () => {
  let types;
  let structuredData;
  before(async () => {
    types = await vocabulary();
    const {outputText} = ts.transpileModule(await read('../../src/structured-data/graph.ts'), {
      compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
    });
    ({structuredData} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`));
  });

  it('are all schema.org’s own, type by type', () => {
    const {'@context': context, '@graph': nodes} = structuredData(FACTS);
    assert.equal(context, 'https://schema.org');
    const written = JSON.stringify(nodes);
    for (const name of ['makesOffer', 'sameAs', 'reviewedBy', 'honorificSuffix', 'about'])
      assert.ok(written.includes(`"${name}"`), name);
    assert.deepEqual(unknownWords(nodes, types), []);
  });

  it('would be told apart from invented ones', () => {
    assert.ok(types.size > 700, `${types.size} types`);
    assert.ok(types.get('Physiotherapy').has('makesOffer'));
    const invented = [
      {'@type': 'PhysioClinic', name: 'x'},
      {'@type': 'Physiotherapy', phoneNumber: 'x', makesOffer: [{'@type': 'Offer', cost: 0}]},
      {'@type': 'Person', lastReviewed: 'x'},
      {name: 'without a type'},
    ];
    assert.deepEqual(unknownWords(invented, types), [
      'PhysioClinic',
      'Physiotherapy.phoneNumber',
      'Offer.cost',
      'Person.lastReviewed',
      'undefined',
    ]);
  });

  it('never rate or review the clinic, and make no list of questions', () => {
    const written = JSON.stringify(structuredData(FACTS));
    assert.doesNotMatch(written, /rating|"review"|"Review"|FAQ|HowTo/i);
  });
});
