import {expect} from '@open-wc/testing';
import {parse} from 'acorn';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import type {Config, Values} from '../../../src/builder/config.js';
import {PLATFORMS} from '../../../src/builder/platforms/index.js';
import {settled, wholePiece} from '../../../src/builder/settled.js';
import {CONFIGS, INSIDE, textOf, WIDGETS, WORLD} from './world.js';

const outputOf = (id: string, config: Config) => {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) throw new Error(`There is no platform ${id}.`);
  return platform.outputOf(config, WORLD);
};

/** What each widget of a page has to be told, with its language. */
function wanted(config: Config): readonly {tag: string; values: Values}[] {
  const {pieces, page, language} = settled(config, WIDGETS);
  return pieces.map((own) => {
    const widget = WIDGETS.find(({tag}) => tag === own.tag)!;
    const {tag, values} = wholePiece(own, page, widget);
    return {tag, values: language ? {...values, lang: language} : values};
  });
}

/** Tries a platform with configurations of every kind. */
function always(numRuns: number, holds: (config: Config) => void): void {
  fc.assert(fc.property(CONFIGS, holds), {numRuns});
}

const TAGS = WIDGETS.map(({tag}) => tag);
const html = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const shownText = (text: string): string => (html(text).body.textContent ?? '').trim();

/** Characters that HTML calls an error in whatever way they are written, and takes as they are. */
const UNAVOIDABLE = /control-character|noncharacter/;

const MARKUP = [
  ...['html', 'wordpress-admin', 'wordpress-author', 'squarespace', 'webflow', 'shopify', 'ghost'],
  ...['vue', 'svelte', 'angular'],
];

/** What the place itself would read a meaning into. */
const BARRED: Readonly<Record<string, RegExp>> = {
  'wordpress-admin': /[[\]]/,
  'wordpress-author': /[[\]]/,
  shopify: /[{}]/,
  svelte: /[{}]/,
  angular: /[{}@]/,
};

describe('whatever a text holds', () => {
  for (const id of MARKUP)
    it(`a browser reads it from the lines for ${id}, and finds nothing else`, () =>
      always(50, (config) => {
        const parts = outputOf(id, config).parts.filter(({language}) => language === 'html');
        const text = parts.map((part) => part.text).join('\n');
        const page = html(text);
        const script = page.querySelector('script');
        const elements = [...page.querySelectorAll([...TAGS, '[data-ascent]'].join())];
        const read = elements.map((element, at) => {
          const said = wanted(config)[at]?.values ?? {};
          const values = Object.keys(said).map((name) => [
            name,
            element.getAttribute(name) ??
              element.getAttribute(`data-${name}`) ??
              codedAttribute(element, name) ??
              script?.getAttribute(`data-${name}`),
          ]);
          const tag = element.getAttribute('data-ascent') ?? element.localName;
          return {tag, values: Object.fromEntries(values) as Values};
        });
        expect(read).to.deep.equal(wanted(config));
        const inside = config.twin === 'none' ? '' : shownText(INSIDE).replace(/\s+/g, ' ');
        for (const element of elements)
          expect((element.textContent ?? '').trim().replace(/\s+/g, ' ')).to.equal(inside);
        const others = [...page.body.querySelectorAll('*')]
          .filter((element) => !elements.some((one) => one.contains(element)))
          .map(({localName}) => localName);
        expect(others.filter((name) => name !== 'script')).to.deep.equal([]);
        expect(page.querySelectorAll('script')).to.have.lengthOf(1);

        const errors: string[] = [];
        parseFragment(text, {onParseError: ({code}) => void errors.push(code)});
        expect(errors.filter((code) => !UNAVOIDABLE.test(code))).to.deep.equal([]);
        const shown = id === 'angular' || id === 'svelte' ? (parts[1]?.text ?? '') : text;
        // As it stands, or written out, Angular would fill it in.
        if (id === 'angular') expect(shown.replaceAll('&#123;', '{')).to.not.match(/="[^"]*\{\{/);
        if (BARRED[id]) expect(shown).to.not.match(BARRED[id]);
      }));

  for (const id of ['iframe', 'wix-frame', 'google-sites'])
    it(`a frame’s address for ${id} says it`, () =>
      always(50, (config) => {
        const text = textOf(outputOf(id, config));
        const page = html(text);
        const addresses =
          id === 'iframe'
            ? [...page.querySelectorAll('iframe')].map(({src}) => src)
            : text.split('\n').filter((line) => line.startsWith('https:'));
        const read = addresses.map((address) => {
          const {widget: tag, ...values} = Object.fromEntries(new URL(address).searchParams);
          return {tag, values};
        });
        expect(read).to.deep.equal(wanted(config));
        if (id === 'iframe')
          expect(page.body.querySelectorAll('*:not(iframe)')).to.have.lengthOf(1);
      }));

  it('a tag manager’s code says it in ES5, with nothing for the manager to fill in', () =>
    always(100, (config) => {
      const text = textOf(outputOf('google-tag-manager', config));
      const scripts = html(text).querySelectorAll('script');
      expect(scripts).to.have.lengthOf(1);
      const code = scripts[0]?.textContent ?? '';
      expect(() => parse(code, {ecmaVersion: 5})).to.not.throw();
      expect(text).to.not.include('{{');
      const {made, place} = aPage();
      run('document', code, place);
      const last = made.pop();
      expect(made).to.deep.equal(wanted(config).map(withDirection(config)));
      expect(last?.tag).to.equal('script');
    }));

  it('page code of Wix says it', () =>
    always(100, (config) => {
      const {parts} = outputOf('wix-element', config);
      const code = parts.find(({title}) => title.startsWith('Page code, '))?.text ?? '';
      const elements = new Map<string, Record<string, string>>();
      const $w = Object.assign(
        (id: string) => {
          const said = elements.get(id) ?? {};
          elements.set(id, said);
          const setAttribute = (name: string, value: string): void => void (said[name] = value);
          return {setAttribute};
        },
        {onReady: (run: () => void) => run()},
      );
      run('$w', code, $w);
      const said = wanted(config).map(({values}) => values);
      const some = config.twin === 'none' ? said.filter((one) => Object.keys(one).length) : said;
      expect([...elements.values()]).to.deep.equal(some);
    }));

  it('rows of a panel say it on one line each', () =>
    always(100, (config) => {
      const {parts} = outputOf('wix-element', config);
      const rows = parts.filter(({title}) => title.startsWith('Attributes of '));
      const said = wanted(config).map(({values}) => Object.entries(values));
      const lines = said
        .filter(({length}) => length)
        .map((values) => values.map(([name, value]) => `${name}\t${value.replace(/\s+/g, ' ')}`));
      expect(rows.map(({text}) => text.split('\n'))).to.deep.equal(lines);
    }));

  it('JSX says it', () =>
    always(100, (config) => {
      const {parts} = outputOf('react', config);
      const lines = parts[1]?.text.split('\n') ?? [];
      const marks = ['dir', 'data-twin', 'dangerouslySetInnerHTML'];
      const read = lines.map((line) => {
        const {tag, said} = jsxOf(line);
        if (config.twin !== 'none')
          expect(said.get('dangerouslySetInnerHTML')).to.deep.equal({__html: INSIDE});
        const values = [...said].filter(([name]) => !marks.includes(name));
        return {tag, values: Object.fromEntries(values)};
      });
      expect(read).to.deep.equal(wanted(config));
    }));
});

interface Made {
  readonly tag: string;
  readonly values: Record<string, string>;
}

/** As much of a page as a tag manager's code needs, and what it makes there, in order. */
function aPage() {
  const made: Made[] = [];
  const parent = {appendChild: (element: Made) => void made.push(element)};
  const createElement = (tag: string) => {
    const values: Record<string, string> = {};
    const setAttribute = (name: string, value: string): void => void (values[name] = value);
    // What is compared is data: a function beside it would differ each time.
    return Object.defineProperty({tag, values}, 'setAttribute', {value: setAttribute});
  };
  const place = {createElement, head: parent, body: parent, querySelector: () => parent};
  return {made, place};
}

/** An attribute that Angular is given as code. */
function codedAttribute(element: Element, name: string): unknown {
  const code = element.getAttribute(`[attr.${name}]`);
  return code === null ? undefined : run('', `return ${code}`);
}

/** Runs code, with a value under the name that it uses. */
function run(name: string, code: string, value?: unknown): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- What code says shows when it runs.
  return (new Function(name, code) as (value: unknown) => unknown)(value);
}

/** The direction goes along with a language that is written from the right. */
function withDirection({language}: Config) {
  return ({tag, values}: {tag: string; values: Values}) => ({
    tag,
    values: language === 'ar' ? {...values, dir: 'rtl'} : values,
  });
}

/** Reads one element of JSX: plain strings without escapes, or expressions, which are run. */
function jsxOf(line: string): {tag: string; said: Map<string, unknown>} {
  const [start = '', tag = ''] = /^<([a-z-]+)/.exec(line) ?? [];
  const said = new Map<string, unknown>();
  let at = start.length;
  while (!line.startsWith(' />', at)) {
    const [begin = '', name = ''] = /^ ([\w-]+)=/.exec(line.slice(at)) ?? [];
    if (!begin) throw new Error(`Not JSX: ${line.slice(at)}`);
    at += begin.length;
    const rest = line.slice(at);
    const [plain, value] = /^"([^"\\&{}<>\n]*)"/.exec(rest) ?? [];
    const end = plain?.length ?? endOfExpression(rest);
    said.set(name, plain ? value : run('', `return ${rest.slice(1, end - 1)}`));
    at += end;
  }
  expect(line.slice(at)).to.equal(' />');
  return {tag, said};
}

/** Where an expression in braces ends: at the first brace with which it is one. */
function endOfExpression(text: string): number {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1))
    try {
      parse(`(${text.slice(1, end)})`, {ecmaVersion: 2022});
      return end + 1;
    } catch {
      // Not yet.
    }
  throw new Error(`Not an expression: ${text}`);
}
