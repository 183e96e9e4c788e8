import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/builder/config.js';
import {PLATFORMS} from '../../../src/builder/platforms/index.js';
import {EMPTY, INSIDE, textOf, WORLD} from './world.js';

const SEVERAL: Config = {
  ...EMPTY,
  pieces: [
    {tag: 'consult-cta', values: {mode: 'floating', delivery: 'event'}},
    {tag: 'consult-cta', values: {delivery: 'endpoint'}},
    {tag: 'back-pain-tips', values: {}},
  ],
  page: {phone: '631-555-0100'},
  release: 'pinned',
};

const outputOf = (id: string, config: Partial<Config> = {}, world = WORLD) => {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no platform ${id}.`);
  return platform.outputOf({...EMPTY, ...config}, world);
};

const partsOf = (...asked: Parameters<typeof outputOf>): readonly string[] =>
  outputOf(...asked).parts.map(({text}) => text);

describe('the platforms', () => {
  it('each have a name of their own, and an id that can stand in an address', () => {
    const ids = PLATFORMS.map(({id}) => id);
    expect(new Set(ids)).to.have.property('size', ids.length);
    expect(new Set(PLATFORMS.map(({name}) => name))).to.have.property('size', ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('say what to do in short sentences, and what can go wrong', () => {
    for (const {id, name} of PLATFORMS)
      for (const config of [EMPTY, SEVERAL]) {
        const {steps, parts, traps} = outputOf(id, config);
        expect(steps.length, name).to.be.within(3, 8);
        expect(parts, name).to.not.be.empty;
        expect(traps, name).to.not.be.empty;
        expect(new Set(traps), name).to.have.property('size', traps.length);
        const told = [...steps, ...traps, ...parts.map(({where}) => where)];
        for (const sentence of told.flatMap((text) => text.split(/(?<=[.:!?])\s+/)))
          expect(sentence.split(/\s+/).length, sentence).to.be.at.most(20);
        for (const text of [...steps, ...traps]) expect(text).to.match(/^[A-Z].*\.$/);
      }
  });

  it('have no part without a text, a title and a place', () => {
    for (const {id} of PLATFORMS)
      for (const {title, text, where} of outputOf(id, SEVERAL).parts)
        for (const said of [title, text, where]) expect(said.trim()).to.not.equal('');
  });

  it('take text for readers without scripts along where they can, and say where they cannot', () => {
    for (const {id, name} of PLATFORMS) {
      const whole = outputOf(id, {twin: 'whole'});
      const without = outputOf(id, {twin: 'none'});
      const has = (output: typeof whole): boolean => textOf(output).includes('Rest ');
      expect(has(without), name).to.equal(false);
      const says = whole.traps.some((trap) => trap.includes('without scripts cannot go'));
      expect(has(whole), name).to.equal(!says);
    }
  });

  it('name one release for good with its hash, or the newest of a major version without', () => {
    const [major] = WORLD.version.split('.');
    for (const {id, name} of PLATFORMS) {
      const pinned = textOf(outputOf(id, {release: 'pinned'}));
      const following = textOf(outputOf(id, {release: 'following'}));
      const releases = (text: string) => new Set(text.match(/(?<=widgets\/)v[\d.]+(?=\/)/g));
      expect([...releases(pinned)], name).to.deep.equal([`v${WORLD.version}`]);
      expect([...releases(following)], name).to.deep.equal([`v${major}`]);
      expect(following, name).to.not.include('integrity');
      for (const [line] of pinned.matchAll(/<script async src="[^"]*ascent\.js".*/g))
        expect(line).to.match(/ integrity="sha384-[^"]+" crossorigin="anonymous"/);
    }
  });

  it('leave out of a script line whatever optimizers take for its address or its type', () => {
    for (const {id} of PLATFORMS)
      for (const [tag] of textOf(outputOf(id, SEVERAL)).matchAll(/<script [^>]*>/g)) {
        expect(tag.match(/src=/g), tag).to.have.lengthOf(1);
        expect(tag, tag).to.not.include('type=');
      }
  });

  it('take their addresses from the builder’s, also where it stands in a release’s own folder', () => {
    for (const base of ['https://a.example/', 'https://a.example/v0.0.9/', 'https://a.example/v0/'])
      expect(partsOf('html', {}, {...WORLD, base})[0]).to.include('src="https://a.example/v0/asc');
  });
});

describe('lines for several widgets', () => {
  const pieces = [
    {tag: 'consult-cta', values: {}},
    {tag: 'back-pain-tips', values: {phone: '212-555-0199'}},
    {tag: 'alignment-guide', values: {}},
  ];
  const page = {phone: '631-555-0100', theme: 'dark', website: 'https://clinic.example/'};

  it('say the clinic’s facts once, on the script line', () => {
    const [lines = ''] = partsOf('html', {pieces, page});
    const html = new DOMParser().parseFromString(lines, 'text/html');
    expect(html.querySelector('script')?.dataset).to.deep.include({phone: '631-555-0100'});
    const phones = pieces.map(({tag}) => html.querySelector(tag)?.getAttribute('phone'));
    expect(phones).to.deep.equal([null, '212-555-0199', null]);
    expect(html.querySelectorAll('[theme=dark]')).to.have.lengthOf(3);
    expect(lines).to.not.include('website');
  });

  it('say them on each tag where a script line’s own words are lost', () => {
    for (const id of ['wordpress-author', 'google-tag-manager', 'iframe'])
      expect(textOf(outputOf(id, {pieces, page})).match(/631-555-0100/g), id).to.have.lengthOf(2);
  });
});

describe('lines in another language', () => {
  it('say so on the tag, with the direction for the text inside', () => {
    const [lines] = partsOf('html', {language: 'ar'});
    expect(lines).to.include('<consult-cta lang="ar" dir="rtl">');
    expect(partsOf('html', {language: 'es'})[0]).to.include('<consult-cta lang="es">');
    expect(partsOf('wordpress-author', {language: 'ar'})[1]).to.include(' lang="ar" dir="rtl">');
  });
});

describe('lines for a Wix custom element', () => {
  const [major] = WORLD.version.split('.');
  const server = (config: Partial<Config>, world = WORLD) =>
    partsOf('wix-element', config, world)[0]?.replace(`${WORLD.base}v${major}/`, '');

  it('name the one file that holds the widgets, in the page’s language where there is one', () => {
    const pieces = [
      {tag: 'consult-cta', values: {}},
      {tag: 'back-pain-tips', values: {}},
    ];
    expect(server({})).to.equal('consult-cta.js');
    expect(server({pieces})).to.equal('ascent.all.js');
    expect(server({language: 'en-GB'})).to.equal('consult-cta.js');
    expect(server({language: 'es-419'})).to.equal('ascent.js');
    const integrity = {'es/consult-cta.js': 'sha384-x', 'es/ascent.all.js': 'sha384-x'};
    expect(server({language: 'es-419'}, {...WORLD, integrity})).to.equal('es/consult-cta.js');
    expect(server({language: 'es', pieces}, {...WORLD, integrity})).to.equal('es/ascent.all.js');
  });

  it('take the page’s requests and answer them, each element by its own ID', () => {
    const event = {tag: 'consult-cta', values: {delivery: 'event'}};
    const code = partsOf('wix-element', {pieces: [event, event]}).at(-1) ?? '';
    expect(code).to.match(/^import \{receiveConsultRequest\} from 'backend\/consult\.web\.js';/);
    for (const id of ['#consultCta', '#consultCta2'])
      expect(code).to.include(`$w("${id}").on('ascent-consult-request'`);
    expect(partsOf('wix-element').join()).to.not.include('ascent-consult-request');
  });
});

describe('lines for WordPress, as an author', () => {
  /** What WordPress lets most accounts save, as far as our lines use it. */
  const ALLOWED = new Set('div h2 h3 p ul ol li a strong em bdi'.split(' '));

  it('hold nothing that is taken out, but for the line that an administrator adds', () => {
    const [, lines = ''] = partsOf('wordpress-author', SEVERAL);
    const {body} = new DOMParser().parseFromString(lines, 'text/html');
    const found = [...body.querySelectorAll('*')];
    expect(found.filter(({localName}) => !ALLOWED.has(localName))).to.deep.equal([]);
    const names = found.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => !/^(data-[a-z-]+|lang|dir|href)$/.test(name))).to.deep.equal([]);
    expect(body.querySelectorAll('[data-ascent] a[href^="tel:"]')).to.have.lengthOf(3);
  });
});

describe('frames', () => {
  it('are as high as was measured, and have the widget’s title', () => {
    const world = {...WORLD, heightOf: (_: unknown, width: number) => width + 0.5};
    const [lines = ''] = partsOf('iframe', {pieces: [{tag: 'consult-cta', values: {}}]}, world);
    expect(lines).to.include('title="Consult CTA"').and.to.include('height="769"');
    const {parts} = outputOf('wix-frame', {}, world);
    expect(parts[0]?.where).to.include('769 pixels high on desktop, 321 on mobile');
    expect(INSIDE).to.not.equal('');
  });
});
