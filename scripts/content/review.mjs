/** Years a signature holds at most, by the calendar's own day. */
const HOLDS = 1;

function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The last day to which a signature of `day` may hold. */
function holdsUntil(day) {
  return `${Number(day.slice(0, 4)) + HOLDS}${day.slice(4)}`;
}

/** What is wrong with a unit's review state, each in a sentence; nothing where it can be trusted. */
export function reviewProblems({reviewed, reviewedBy, reviewedOn, nextReview}) {
  if (typeof reviewed !== 'boolean') return ['It has no review state: add `reviewed: false`.'];
  const given = Object.entries({reviewedBy, reviewedOn, nextReview});
  if (!reviewed)
    return given
      .filter(([, value]) => value !== undefined)
      .map(([key]) => `It is not reviewed, so it must not have ${key}.`);
  const problems = given
    .filter(([, value]) => !value?.trim())
    .map(([key]) => `It is reviewed, so it needs ${key}.`);
  if (problems.length) return problems;
  for (const [key, day] of given.slice(1))
    if (!isDay(day)) problems.push(`${key} is not a day like 2026-11-23.`);
  if (problems.length) return problems;
  if (nextReview <= reviewedOn) problems.push('nextReview has to be after reviewedOn.');
  if (nextReview > holdsUntil(reviewedOn))
    problems.push('nextReview has to be at most 12 months after reviewedOn.');
  return problems;
}

/** Whether a signed unit has to be read again by `today`, as `2026-11-23`. */
export const isDue = ({reviewed, nextReview}, today) => reviewed === true && nextReview <= today;

/**
 * Where the review of units stands on a day, as lines to print: one for each unit that is due to
 * be read again, the longest due first, and a summary.
 */
export function reviewReport(units, today) {
  const due = units
    .filter((unit) => isDue(unit, today))
    .sort((one, other) => (one.nextReview < other.nextReview ? -1 : 1));
  const signed = units.filter(({reviewed}) => reviewed === true).length;
  const waiting = units.length - signed;
  const again = due.length ? `, ${due.length} of them due to be read again` : '';
  return [
    ...due.map(
      ({locale, path, reviewedOn, nextReview}) =>
        `${locale} ${path}: last reviewed ${reviewedOn}, due ${nextReview}`,
    ),
    `${units.length} units, ${signed} signed${again}, ${waiting} ${waiting === 1 ? 'awaits' : 'await'} a clinician`,
  ];
}

/** Today where the computer stands, as `2026-11-23`. */
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
