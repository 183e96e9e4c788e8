/**
 * What a reader downloads, in brotli-11 bytes, held to a budget. Reads the built `dist/`.
 * `--write` puts the table into README.md, `--check` fails when the one there differs.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const readme = new URL('../README.md', import.meta.url);

const LOADER_BUDGET = 2048;
/** The first widget brings the core that all others share. */
const FIRST = 'consult-cta';
const FIRST_BUDGET = 11_000;
/** What several further widgets share: parts that open, entries of a list, how sure a claim is. */
const SHARED_BUDGET = 2950;
/** What a further widget may add with its texts to a page that has all that. */
const MORE_BUDGET = 3600;
/** The article's own texts are in its 3,650: without them it has 3,000. */
const MORE_BUDGETS = {
  'back-pain-types': 4050,
  'kinetic-chain-diagram': 9500,
  'running-back-pain': 3650,
};
/** For a reader who opens the request form, with its texts and its delivery. */
const FORM_BUDGET = 5120;
/** Only for pages that ask for it. */
const STRUCTURED_DATA_BUDGET = 3500;
/** Only for the admin who opens it; a third of it is what it says of 49 faults. */
const DOCTOR_BUDGET = 17_600;
const MODES_BUDGET = 3950;
/** The button for readers with a mouse, and the code itself when one asks for it. */
const PHONE_CODE_BUDGET = 4250;
/** A page's side of its frames, whatever is in them. */
const FRAME_PARENT_BUDGET = 1000;
/** What the page inside a frame adds to the loader and the widget. */
const FRAME_BUDGET = 4700;

function bytes(name) {
  return brotliCompressSync(readFileSync(new URL(name, dist)), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;
}

const sum = (names) => names.reduce((total, name) => total + bytes(name), 0);

/** Files that no widget's first look needs, by the start of their names. */
function chunksOf(...starts) {
  return readdirSync(new URL('chunks', dist))
    .filter((name) => starts.some((start) => name.startsWith(`${start}-`)))
    .map((name) => `chunks/${name}`);
}

function measure() {
  const files = JSON.parse(readFileSync(new URL('files.json', dist), 'utf8'));
  const first = new Set(files[FIRST]);
  const more = Object.keys(files).filter((tag) => tag !== FIRST);
  const beside = (tag) => files[tag].filter((file) => !first.has(file));
  const isShared = (file) => more.filter((tag) => files[tag].includes(file)).length > 1;
  const shared = [...new Set(more.flatMap(beside))].filter(isShared);
  return [
    {what: 'the loader, `ascent.js`', size: bytes('ascent.js'), budget: LOADER_BUDGET},
    {
      what: `\`${FIRST}\`, with what all widgets share`,
      size: sum(files[FIRST]),
      budget: FIRST_BUDGET,
      alone: bytes(`${FIRST}.js`),
    },
    {what: 'what several others share', size: sum(shared), budget: SHARED_BUDGET},
    ...more.map((tag) => ({
      what: `\`${tag}\`, beside these`,
      size: sum(beside(tag).filter((file) => !isShared(file))),
      budget: MORE_BUDGETS[tag] ?? MORE_BUDGET,
      alone: bytes(`${tag}.js`),
    })),
    {
      what: 'the request form, once it is opened',
      size: sum(chunksOf('request-form', 'en-request')),
      budget: FORM_BUDGET,
    },
    {
      what: 'structured data, where it is on',
      size: sum(chunksOf('structured-data')),
      budget: STRUCTURED_DATA_BUDGET,
    },
    {
      what: `\`${FIRST}\` behind a button or afloat`,
      size: sum(chunksOf('opener.controller')),
      budget: MODES_BUDGET,
    },
    {
      what: 'the code of its phone link, where a mouse is',
      size: sum(chunksOf('phone-code', 'draw-code')),
      budget: PHONE_CODE_BUDGET,
    },
    {
      what: 'the helper for frames, `ascent-frame.js`',
      size: bytes('ascent-frame.js'),
      budget: FRAME_PARENT_BUDGET,
    },
    {
      what: 'the page in a frame, beside its widget',
      size: sum(['frame.html', 'frame.css', 'frame.js']),
      budget: FRAME_BUDGET,
    },
    {
      what: 'the doctor, for an admin who asks, `ascent.doctor.js`',
      size: bytes('ascent.doctor.js'),
      budget: DOCTOR_BUDGET,
    },
    {what: 'all widgets, `ascent.all.js`', alone: bytes('ascent.all.js')},
  ];
}

function table(rows) {
  const number = (value) => value?.toLocaleString('en-US') ?? '';
  const cells = [
    ['What a page loads', 'Bytes', 'Budget', 'In one file of its own'],
    ...rows.map(({what, size, budget, alone}) => [
      what,
      number(size),
      number(budget),
      number(alone),
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(cells[0]), `| ${rule.join(' | ')} |`, ...cells.slice(1).map(line)].join('\n');
}

/**
 * Whether two texts say the same, but for numbers that differ by less than a hundredth: each
 * Node brings its own brotli.
 */
function sameBut(one, other) {
  const numbers = (text) =>
    [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
  const words = (text) => text.replace(/ *\d[\d,]*/g, '#').replace(/-+/g, '-');
  const [left, right] = [numbers(one), numbers(other)];
  return (
    words(one) === words(other) &&
    left.every((value, at) => Math.abs(value - right[at]) <= value / 100)
  );
}

/** README.md with the table in its place; undefined where it has no such place. */
function withTable(text, content) {
  const place = /(<!-- size:start -->\n)[^]*?(<!-- size:end -->)/;
  return place.test(text) ? text.replace(place, `$1\n${content}\n\n$2`) : undefined;
}

const rows = measure();
const content = table(rows);
console.log(content);

const over = rows.filter(({size, budget}) => budget && size > budget);
for (const {what, size, budget} of over)
  console.error(`Too big: ${what} has ${size} bytes, ${size - budget} more than its budget.`);
if (over.length) process.exitCode = 1;

const [mode] = process.argv.slice(2);
if (mode === '--write' || mode === '--check') {
  let before;
  try {
    before = readFileSync(readme, 'utf8');
  } catch {
    console.log('There is no README.md yet, so its table was not looked at.');
  }
  const after = before && withTable(before, content);
  if (before && !after)
    console.log('README.md has no size:start and size:end, so its table was not looked at.');
  else if (mode === '--write' && after) writeFileSync(readme, after);
  else if (after && !sameBut(after, before)) {
    console.error('The sizes in README.md are old: run `npm run size -- --write` and commit it.');
    process.exitCode = 1;
  }
}
