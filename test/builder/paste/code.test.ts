import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/builder/config.js';
import {readSnippet} from '../../../src/builder/paste/read-snippet.js';
import {googleTagManager} from '../../../src/builder/platforms/google-tag-manager.js';
import {wixElement} from '../../../src/builder/platforms/wix-element.js';
import {wixFrame} from '../../../src/builder/platforms/wix-frame.js';
import {EMPTY, textOf, WIDGETS, WORLD} from '../platforms/world.js';

const CONFIG: Config = {
  ...EMPTY,
  pieces: [{tag: 'consult-cta', values: {heading: 'Talk to us', delivery: 'event'}}],
  page: {phone: '631-555-0100'},
};

function read(text: string): Config {
  const reading = readSnippet(text, WIDGETS);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.config;
}

describe('code that a page has', () => {
  const wix = wixElement.outputOf(CONFIG, WORLD).parts;
  const partOf = (title: string): string =>
    wix.find((part) => part.title.startsWith(title))?.text ?? '';

  it('of Wix is read by itself, in its author’s way of writing', () => {
    expect(read(partOf('Page code, '))).to.deep.equal(CONFIG);
    const own = `
      import wixData from 'wix-data';
      // The form.
      const ELEMENT = "#consultCta";
      $w.onReady(function () {
        const form = $w(ELEMENT);
        form.setAttribute( 'heading' , "Talk to us" ); /* the title */
        form.setAttribute("delivery", \`event\`);
        form.setAttribute('phone', '631\\x2d555-0100');
        form.seoMarkup = '<p>Call</p>';
      });`;
    expect(read(own)).to.deep.equal(CONFIG);
  });

  it('of Wix is read with curly quotes', () => {
    const code = partOf('Page code, ')
      .replace(/"([^"\n]*)"(?=[,)])/g, '“$1”')
      .replaceAll("'", '’');
    expect(read(code)).to.deep.equal(CONFIG);
  });

  it('of Wix is read by the tag beside it where the ID is the author’s own', () => {
    const code = partOf('Page code, ').replaceAll('#consultCta', '#box7');
    expect(read(`${partOf('Tag name')}\n${code}`)).to.deep.equal(CONFIG);
  });

  it('of a tag manager is read with curly quotes', () => {
    const code = textOf(googleTagManager.outputOf(CONFIG, WORLD));
    expect(read(code.replace(/"([^"\n]*)"/g, '“$1”'))).to.deep.equal(CONFIG);
  });

  it('that says things for all widgets is read with them', () => {
    const page = `<script>window.ascentConfig = {phone: '631-555-0100', clinicName: 'Run "Well"'}</script>
      <script async src="https://cdn.example/v0/ascent.js"></script>
      <consult-cta>Call</consult-cta>`;
    expect(read(page).page).to.deep.equal({phone: '631-555-0100', 'clinic-name': 'Run "Well"'});
  });
});

describe('a panel and an address', () => {
  it('are read by themselves', () => {
    const [server, tag, rows] = wixElement.outputOf(CONFIG, WORLD).parts.map(({text}) => text);
    expect(read(`${tag}\n${rows}`)).to.deep.equal(CONFIG);
    expect(read(`${tag}\n${rows?.replaceAll('\t', ' = ')}`)).to.deep.equal(CONFIG);
    expect(read(server ?? '')).to.deep.equal(EMPTY);
    const [frame = ''] = wixFrame.outputOf(CONFIG, WORLD).parts.map(({text}) => text);
    expect(read(frame)).to.deep.equal(CONFIG);
    expect(read(`<a href="${frame.replaceAll('&', '&amp;')}">Here</a>`)).to.deep.equal(CONFIG);
  });

  it('keep a state whose name starts like a sign’s', () => {
    const {pieces} = CONFIG;
    const config = {...CONFIG, pieces, page: {region: 'NJ', locality: 'Hoboken'}};
    expect(read(textOf(wixFrame.outputOf(config, WORLD)))).to.deep.equal(config);
  });
});
