import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Config} from '../../../src/builder/config.js';
import {readSnippet} from '../../../src/builder/paste/read-snippet.js';
import {PLATFORMS} from '../../../src/builder/platforms/index.js';
import {settled} from '../../../src/builder/settled.js';
import {CONFIGS, EMPTY, textOf, WIDGETS, WORLD} from '../platforms/world.js';

/** Places to which the text for readers without scripts cannot go: it is read as the usual one. */
const WITHOUT_TEXT = new Set(['wix-frame', 'google-sites', 'google-tag-manager', 'iframe']);

for (const {id, name, outputOf} of PLATFORMS)
  describe(`lines for ${name}, read again`, () => {
    /** What has to come back. Without page code, Wix’s panel says nothing of the text. */
    const wanted = (config: Config, text: string): Config => {
      const unseen = WITHOUT_TEXT.has(id) || (id === 'wix-element' && !text.includes('$w('));
      const asked = settled(config, WIDGETS);
      return unseen ? {...asked, twin: 'short'} : asked;
    };

    it('are the settings that they were made of, whatever those hold', () => {
      fc.assert(
        fc.property(CONFIGS, (config) => {
          const text = textOf(outputOf(config, WORLD));
          const read = readSnippet(text, WIDGETS);
          expect('config' in read ? read.config : read).to.deep.equal(wanted(config, text));
        }),
        {numRuns: 100},
      );
    });

    it('need no repair', () => {
      for (const twin of ['none', 'short', 'whole'] as const) {
        const pieces = [
          {tag: 'consult-cta', values: {heading: 'Talk “to” us', delivery: 'event'}},
          {tag: 'back-pain-tips', values: {tips: 'core footwear', layout: 'cards'}},
          {tag: 'consult-cta', values: {mode: 'floating'}},
        ];
        const page = {phone: '631-555-0100', theme: 'dark'};
        const config: Config = {...EMPTY, pieces, page, twin, language: 'es', release: 'pinned'};
        const text = textOf(outputOf(config, WORLD));
        expect(readSnippet(text, WIDGETS)).to.deep.equal({
          config: wanted(config, text),
          repairs: [],
        });
      }
    });
  });
