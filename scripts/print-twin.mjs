/**
 * Prints what a page can hold of a widget without its script, for given attributes:
 *
 *     npm run --silent twin -- consult-cta --lang=es heading-level=3 phone=631-555-0100
 *
 * Its whole text as plain HTML; with `--short` what it shows before a reader opens a part; with
 * `--prerendered` the lines to paste that show its first look before any script has run, with
 * `--from` the address of `dist/` that they name.
 */
import {parseArgs} from 'node:util';
import {TAGS} from './tags.mjs';
import {withTwins} from './twins.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    short: {type: 'boolean', default: false},
    prerendered: {type: 'boolean', default: false},
    from: {type: 'string'},
    lang: {type: 'string', default: 'en'},
  },
});
const [tag, ...pairs] = positionals;

if (!TAGS.includes(tag)) stop(`Name a widget: ${TAGS.join(', ')}.`);
const attributes = Object.fromEntries(
  pairs.map((pair) => {
    const [, name, value] =
      /^([a-z-]+)=(.*)$/s.exec(pair) ?? stop(`Write name=value, not ${pair}.`);
    return [name, value];
  }),
);

await withTwins(async ({locales, boxed, prerendered}) => {
  const {lang: locale, short, from} = values;
  if (!locales.includes(locale)) stop(`There is no ${locale} yet, only ${locales.join(', ')}.`);
  const wanted = {tag, locale, attributes, length: short ? 'short' : 'whole', from};
  const text = await (values.prerendered ? prerendered(wanted) : boxed(wanted));
  if (text) console.log(text);
  else console.error(`<${tag}> has nothing to print with these attributes.`);
});

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
