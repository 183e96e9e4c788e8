import readability from 'text-readability';

/**
 * Names that a reader has to meet to find help, each once in a while and explained where it stands.
 * They are measured as a plain name of two syllables, so that they hide no hard word beside them.
 */
const NAMES = /\b(physical therap(y|ist)s?|sciatica|sciatic|overpronation|supination|\{\w+\})/gi;

const NAME = 'sample';

function sentencesOf(text) {
  return text.split(/[.!?]+(?:[\s”’")]|$)/);
}

function wordsOf(sentence) {
  return sentence.split(/[\s/–—-]+/).filter((word) => /[\p{L}\d]/u.test(word));
}

function syllables(word) {
  return /\d/.test(word) ? 1 : Math.max(1, readability.syllableCount(word));
}

/**
 * How many words texts have and which school grade reads them, by Flesch and Kincaid:
 * `{words, grade}`. Each text ends its sentence, so that a list's items are sentences. Labels of
 * up to 3 words are not prose and are not measured; without prose the grade is 0.
 *
 * The package's own grade rounds syllables first, which moves a card by half a grade.
 */
export function readingGrade(texts) {
  const sentences = texts
    .map((text) => text.replace(NAMES, NAME))
    .filter((text) => wordsOf(text).length > 3)
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return {words: 0, grade: 0};
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
  return {words: words.length, grade: Math.max(0, Math.round(grade * 10) / 10)};
}
