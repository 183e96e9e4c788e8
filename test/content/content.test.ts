import {expect} from '@open-wc/testing';
import {chain} from '../../src/content/en/chain.js';
import {consult} from '../../src/content/en/consult.js';
import {safety} from '../../src/content/en/safety.js';
import {tips} from '../../src/content/en/tips.js';
import {SOURCES} from '../../src/content/sources.js';
import {CARRIED} from './article-ids.js';

const topics = {chain, consult, safety, tips};
const units = [...chain.joints, ...tips.tips, safety];

/** Every text a reader can meet, with where it stands. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'article', 'sources', 'grade'].includes(key) ? [] : texts(inner, `${path}.${key}`),
  );
}

function claimed(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): string[] =>
    key === 'article' ? (inner as string[]) : claimed(inner),
  );
}

/** Words that promise, frighten or blame. */
const BARRED =
  /\b(cures?|guarantee\w*|pain[- ]free|fix(es|ed)?|realign\w*|misalign\w*|out of place|collaps\w*|wear and tear|abnormal|causes?|caused|crumbl\w*|degenerat\w*|slipped)\b/i;

describe('the English content', () => {
  it('claims every item of the article that these widgets carry', () => {
    const found = new Set(claimed(topics));
    for (const id of CARRIED) expect(found, id).to.include(id);
  });

  it('claims no item that the article does not have', () => {
    for (const id of claimed(topics)) expect(CARRIED, id).to.include(id);
  });

  it('has its sources and awaits a clinician’s signature in every clinical unit', () => {
    for (const unit of units) {
      expect(unit.sources.length, unit.id).to.be.above(0);
      for (const source of unit.sources) expect(SOURCES, unit.id).to.have.property(source);
      expect(unit.reviewed, unit.id).to.equal(false);
    }
    expect(consult.reviewed).to.equal(false);
    expect(chain.reviewed).to.equal(false);
  });

  it('promises nothing and blames nobody', () => {
    for (const [path, text] of texts(topics, 'content')) expect(text, path).not.to.match(BARRED);
  });

  it('knows the barred words when it meets them', () => {
    for (const text of ['This cures it.', 'Pain-free running', 'It causes pain', 'to realign you'])
      expect(text).to.match(BARRED);
  });

  it('keeps its sentences to 20 words, a list after a colon counted item by item', () => {
    for (const [path, text] of texts(topics, 'content')) {
      for (const sentence of text.split(/[.!?;](?:\s|$)/)) {
        const [clause = '', list = ''] = sentence.split(/:\s/);
        for (const part of [clause, ...list.split(/,\s/)])
          expect(part.split(/\s+/).filter(Boolean).length, `${path}: ${part}`).to.be.at.most(20);
      }
    }
  });

  it('says both offers exactly', () => {
    expect(consult.options.map(({title}) => title)).to.deep.equal([
      'Free 30-minute in-office consultation',
      'Free telephone consultation',
    ]);
  });
});
