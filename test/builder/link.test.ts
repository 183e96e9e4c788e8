import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Config} from '../../src/builder/config.js';
import {configOfFile, fileOf} from '../../src/builder/config.file.js';
import {configOfFragment, fragmentOf} from '../../src/builder/link.js';
import {CONFIGS, EMPTY} from './platforms/world.js';

const CONFIG: Config = {
  ...EMPTY,
  pieces: [{tag: 'consult-cta', values: {heading: 'Talk to us', phone: '631-555-0100'}}],
  language: 'es',
};

describe('a link to a configuration', () => {
  it('brings back whatever it was made of, in characters that any address may hold', () =>
    fc.assert(
      fc.asyncProperty(CONFIGS, async (config) => {
        const fragment = await fragmentOf(config);
        expect(fragment).to.match(/^1[jz][\w-]+$/);
        expect(await configOfFragment(fragment)).to.deep.equal(config);
      }),
      {numRuns: 100},
    ));

  it('is short: a page with three widgets fits into a message', async () => {
    const tags = ['consult-cta', 'back-pain-tips', 'running-back-pain'];
    const pieces = tags.map((tag) => ({tag, values: {heading: 'From our clinic to you'}}));
    const page = {phone: '631-555-0100', 'clinic-name': 'Shore and Stride', theme: 'dark'};
    const config: Config = {...EMPTY, pieces, page};
    const fragment = await fragmentOf(config);
    expect(fragment.length).to.be.below(300);
    expect(fragment.length).to.be.below(JSON.stringify(config).length);
  });

  it('is read as mail and messages leave it', async () => {
    const fragment = await fragmentOf(CONFIG);
    const broken = `${fragment.slice(0, 20)}\r\n ${fragment.slice(20)}`;
    for (const text of [`#${fragment}`, `${fragment}.`, `#${fragment}).`, broken])
      expect(await configOfFragment(text), text).to.deep.equal(CONFIG);
  });

  it('with any letter wrong or missing is no link, rather than another phone number', async () => {
    const fragment = await fragmentOf(CONFIG);
    for (let at = 0; at < fragment.length; at += 1) {
      const wrong = fragment[at] === 'A' ? 'B' : 'A';
      const [before, after] = [fragment.slice(0, at), fragment.slice(at + 1)];
      for (const text of [before + wrong + after, before + after, before])
        expect(await configOfFragment(text), text).to.equal(undefined);
    }
  });

  it('that is no such link at all is none, and never an error', () =>
    fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), async (text) => {
        expect(await configOfFragment(text)).to.equal(undefined);
      }),
    ));
});

describe('a file of a configuration', () => {
  it('brings back whatever it was made of', () =>
    fc.assert(
      fc.property(CONFIGS, (config) => {
        expect(configOfFile(fileOf(config))).to.deep.equal(config);
        expect(configOfFile(`\ufeff${fileOf(config)}`)).to.deep.equal(config);
      }),
      {numRuns: 100},
    ));

  it('that is another one is refused in plain words', () => {
    const problemOf = (text: string): string => (configOfFile(text) as {problem: string}).problem;
    expect(problemOf('{"a":')).to.match(/^This file cannot be read\./);
    for (const text of ['{}', 'null', '[]', '3', '{"name":"x"}'])
      expect(problemOf(text)).to.match(/^This file is not from this builder\./);
    const file = JSON.parse(fileOf(CONFIG)) as Record<string, unknown>;
    expect(problemOf(JSON.stringify({...file, ascentWidgets: 2}))).to.match(/newer builder/);
    const wrong = [
      {pieces: 'all'},
      {pieces: [{tag: 'script', values: {}}]},
      {pieces: [{tag: 'consult-cta', values: {phone: 1}}]},
      {page: []},
      {page: {'"><script>': 'x'}},
      {twin: 'long'},
      {release: ''},
      {language: null},
    ];
    for (const part of wrong)
      expect(problemOf(JSON.stringify({...file, ...part})), JSON.stringify(part)).to.match(
        /^This file was changed by hand/,
      );
  });
});
