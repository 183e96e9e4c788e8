import {markup} from './markup.mjs';
import {readingGrade} from './reading-grade.mjs';
import {isDue} from './review.mjs';

const GRADES = {A: 'A, strong', B: 'B, moderate', C: 'C, limited', D: 'D, theory or opinion'};
const STATUSES = {keep: 'kept', soften: 'softened', clinic: 'from the clinic'};

/** The formula for the reading grade was made for English. */
const MEASURED = 'en';

/**
 * A page with all texts for a clinician to read, mark and sign, as one HTML file without anything
 * to load. Languages stand side by side.
 *
 * @param {object} input
 * @param {readonly object[]} input.units As `loadUnits` gives them.
 * @param {readonly {id: string, text: string, translations?: Readonly<Record<string, string>>}[]}
 *   input.messages The interface strings; translations by language.
 * @param {Readonly<Record<string, {title: string, year: number, where: string}>>} input.sources
 * @param {Readonly<Record<string, string>>} input.articleItems What becomes of each item.
 * @param {(where: string) => string} input.addressOf The page of a source, or an empty text.
 * @param {string} input.today As `2026-11-23`.
 * @param {string} input.style The page's style sheet.
 * @returns {string}
 */
export function contentPage(input) {
  const {units, messages, today, style} = input;
  const found = new Set(units.map(({locale}) => locale));
  const locales = [...found].sort((one, other) => isSource(other) - isSource(one));
  const cards = [...new Set(units.map(({path}) => path))].map((path) => {
    const inLocales = locales.flatMap(
      (locale) => units.find((unit) => unit.path === path && unit.locale === locale) ?? [],
    );
    return {path, topic: inLocales[0].topic, inLocales};
  });
  const topics = [...new Set(cards.map(({topic}) => topic))];
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Health content for review, ${today}</title>
<style>${markup([style])}</style>
</head>
<body>
<main>
<h1>Health content for review</h1>
<p class="soft">All texts of the widgets as of ${today}, in ${locales.map(nameOf).join(', ')}.</p>
${summary(units, today)}
${advice()}
${contents(cards, today)}
${topics.map(
  (topic) => markup`<section class="topic">
<h2>${titleOf(cards.find((card) => card.topic === topic))}</h2>
${cards.filter((card) => card.topic === topic).map((card) => unitCard(card, input))}
</section>`,
)}
<section class="topic">
<h2>Buttons and labels</h2>
<p class="soft">Words of the interface; a value is shown as {…}.</p>
<table class="texts"><thead>${headRow('Id', locales)}</thead><tbody>${messages.map(
    ({id, text, translations = {}}) =>
      markup`<tr><th scope="row">${id}</th>${locales.map((locale) =>
        cell(locale, isSource(locale) ? text : translations[locale]),
      )}</tr>
`,
  )}</tbody></table>
</section>
</main>
</body>
</html>
`;
  return page.text;
}

const NAMES = new Intl.DisplayNames('en', {type: 'language'});
const nameOf = (locale) => NAMES.of(locale);

const isSource = (locale) => locale === MEASURED;

/** A text in its language, which says the direction in which it runs. */
function cell(locale, text) {
  const {direction} = new Intl.Locale(locale).getTextInfo?.() ?? new Intl.Locale(locale).textInfo;
  return markup`<td lang="${locale}" dir="${direction}">${text}</td>`;
}

/** The head of a table with a column for each language. */
function headRow(what, locales) {
  return markup`<tr><th scope="col">${what}</th>${locales.map(
    (locale) => markup`<th scope="col">${nameOf(locale)}</th>`,
  )}</tr>`;
}

function gradeOf({texts}) {
  return readingGrade(texts.map(({text}) => text));
}

function summary(units, today) {
  const signed = units.filter(({reviewed}) => reviewed === true);
  const grades = units
    .filter(({locale}) => locale === MEASURED)
    .map(gradeOf)
    .filter(({words}) => words > 0)
    .map(({grade}) => grade);
  const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
  const facts = [
    ['units', units.length],
    ['signed', signed.length],
    ['due to be read again', signed.filter((unit) => isDue(unit, today)).length],
    ['await a clinician', units.length - signed.length],
    ['reading grade, average', average.toFixed(1)],
    ['reading grade, hardest', Math.max(...grades).toFixed(1)],
  ];
  return markup`<dl class="summary">${facts.map(
    ([what, value]) => markup`<div><dt>${what}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function advice() {
  return markup`<p>Please read each unit as a patient would. Check that it is right, that it claims
no more than its sources, and that nothing important is missing. Mark what has to change. Sign a
unit only if it can stand as it is: your name with credentials, your license number, the date. A
signature holds for 12 months at most, for this language only, and ends when a word changes.</p>
<p class="soft">Words in braces, such as {n}, {side} or {clinic}, stand for a value that the widget
puts in.</p>`;
}

function contents(cards, today) {
  const rows = cards.flatMap(({path, inLocales}) =>
    inLocales.map((unit) => {
      const {words, grade} = gradeOf(unit);
      const measured = unit.locale === MEASURED && words > 0;
      return markup`<tr><td><a href="#${path}">${path}</a></td><td>${nameOf(unit.locale)}</td>
<td>${unit.evidence?.grade}</td><td class="number">${measured ? grade.toFixed(1) : ''}</td>
<td>${reviewState(unit, today)}</td></tr>
`;
    }),
  );
  return markup`<table class="contents"><thead><tr><th scope="col">Unit</th><th scope="col">Language</th>
<th scope="col">Evidence</th><th scope="col" class="number">Reading grade</th>
<th scope="col">Review</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function reviewState(unit, today) {
  if (unit.reviewed !== true) return markup`<span class="waits">awaits a clinician</span>`;
  const until = `signed by ${unit.reviewedBy} on ${unit.reviewedOn}`;
  return isDue(unit, today)
    ? markup`<span class="waits">${until}, due since ${unit.nextReview}</span>`
    : markup`<span class="signed">${until}</span>, until ${unit.nextReview}`;
}

function titleOf({topic, inLocales: [unit]}) {
  return unit.texts.find(({field}) => field === 'heading')?.text ?? topic;
}

function unitCard({path, inLocales}, {sources, articleItems, addressOf, today}) {
  const [unit] = inLocales;
  const fields = [...new Set(inLocales.flatMap(({texts}) => texts.map(({field}) => field)))];
  const textOf = ({texts}, field) => texts.find((text) => text.field === field)?.text;
  const about = [
    ['Article', unit.article.map((id) => `${id} (${STATUSES[articleItems[id]]})`).join(', ')],
    ['Evidence', unit.evidence && GRADES[unit.evidence.grade]],
    ['Sources', unit.sources?.length && sourceList(unit.sources, sources, addressOf)],
    ...inLocales.map((one) => [`Review of ${nameOf(one.locale)}`, reviewState(one, today)]),
  ].filter(([, value]) => value);
  return markup`<article class="unit" id="${path}">
<h3>${path}</h3>
<dl class="about">${about.map(([what, value]) => markup`<dt>${what}</dt><dd>${value}</dd>`)}</dl>
<table class="texts"><thead>${headRow(
    'Field',
    inLocales.map(({locale}) => locale),
  )}</thead><tbody>${fields.map(
    (field) => markup`<tr><th scope="row">${field}</th>${inLocales.map((one) =>
      cell(one.locale, textOf(one, field)),
    )}</tr>
`,
  )}</tbody></table>
${inLocales.map(
  ({
    locale,
  }) => markup`<p class="signature"><span>Name and credentials, for the ${nameOf(locale)} text</span>
<span>License no.</span><span>Date</span></p>`,
)}
</article>
`;
}

function sourceList(ids, sources, addressOf) {
  return markup`<ul>${ids.map((id) => {
    const {title, year, where} = sources[id];
    const address = addressOf(where);
    const text = `${title} (${year})`;
    return address
      ? markup`<li><a href="${address}">${text}</a></li>`
      : markup`<li>${text}. ${where}</li>`;
  })}</ul>`;
}
