/** The real widgets, a place where their files stand, and configurations of every kind. */
import fc from 'fast-check';
import type {Config, Piece, Values} from '../../../src/builder/config.js';
import {widgetsOf, type Field, type Manifest, type Widget} from '../../../src/builder/manifest.js';
import type {Output, World} from '../../../src/builder/platforms/platform.js';
import {isOfPage} from '../../../src/builder/settled.js';
import {VERSION} from '../../../src/version.js';

const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;

export const WIDGETS = widgetsOf(manifest);

/** What stands inside a tag in these tests. */
export const INSIDE = [
  '<h2>Don’t “wait” {now} [here] @home</h2>',
  '<ul>',
  '  <li>Rest &amp; move</li>',
  '</ul>',
  '<p>Call <a href="tel:+15163870053">516-387-0053</a></p>',
].join('\n');

const FILES = ['ascent.js', 'ascent.all.js', ...WIDGETS.map(({tag}) => `${tag}.js`)];

export const WORLD: World = {
  base: 'https://cdn.example/widgets/',
  version: VERSION,
  integrity: Object.fromEntries(FILES.map((name) => [name, `sha384-${btoa(name)}`])),
  widgets: WIDGETS,
  twinOf: () => INSIDE,
};

export const EMPTY: Config = {
  pieces: [{tag: 'consult-cta', values: {}}],
  page: {},
  language: '',
  twin: 'short',
  release: 'following',
};

/** All that an output has to paste, as someone who takes everything would. */
export function textOf({parts}: Output): string {
  return parts.map(({text}) => text).join('\n\n');
}

/** Text that breaks what is not written with care. */
export const HOSTILE = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(
      fc.constantFrom(
        ...['"', "'", '`', '<', '>', '&', '{', '}', '{{', '}}', '[', ']', '@', '\\', '=', '#', '%'],
        ...['\r\n', '\r', '\n', '\t', '\0', ' ', '\u00a0', '\u200b', '\u200d', '\u2028', '\ufeff'],
        ...['&quot;', '&amp;', '&#0;', '&#38;', '&amp', '&lt;consult-cta&gt;', '&reg', '&amp;amp;'],
        ...['</script>', '<script>alert(1)</script>', '<!--', '-->', ']]>', '</div>', '</p>'],
        ...['</consult-cta>', '<consult-cta phone="1">', '<div data-ascent="back-pain-tips">'],
        ...['${', '$&', '$1', '\\u0041', "');//", '*/', '//', '" onclick="x', '={"a"}', '/>'],
        ...[
          "$w('#consultCta').setAttribute('phone', '1');",
          'https://x.example/frame.html?widget=a',
        ],
        ...['“', '”', '’', '🏃‍♀️', 'שלום', '\u200f', '\u202e', '\ud800', '\udc00', 'a', 'B', 'é'],
      ),
      {maxLength: 12},
    )
    .map((parts) => parts.join('')),
);

/** Values for some of the fields: choices as they are offered, anything elsewhere. */
function valuesOf(fields: readonly Field[]): fc.Arbitrary<Values> {
  const some = fields.map(({name, choices}) =>
    fc.tuple(fc.constant(name), choices.length ? fc.constantFrom(...choices) : HOSTILE),
  );
  return some.length
    ? fc
        .subarray(some, {maxLength: 4})
        .chain((chosen) => fc.tuple(...chosen))
        .map((entries) => Object.fromEntries(entries))
    : fc.constant({});
}

function pieceOf({tag, fields}: Widget): fc.Arbitrary<Piece> {
  return valuesOf(fields).map((values) => ({tag, values}));
}

const PAGE_FIELDS = [
  ...new Map(
    WIDGETS.flatMap(({fields}) => fields.filter(isOfPage)).map((field) => [field.name, field]),
  ).values(),
];

/** Any configuration that a builder could be asked for. */
export const CONFIGS: fc.Arbitrary<Config> = fc.record({
  pieces: fc.array(fc.constantFrom(...WIDGETS).chain(pieceOf), {minLength: 1, maxLength: 3}),
  page: valuesOf(PAGE_FIELDS),
  language: fc.constantFrom('', 'en', 'es', 'ar', 'zh-Hans'),
  twin: fc.constantFrom('none', 'short', 'whole'),
  release: fc.constantFrom('pinned', 'following'),
});
