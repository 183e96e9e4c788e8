/** What stands beside the words of a unit; everything else in it is read by readers. */
const ABOUT = new Set([
  'id',
  'article',
  'sources',
  'evidence',
  'reviewed',
  'reviewedBy',
  'reviewedOn',
  'nextReview',
  // The name of a part of the page, which nobody reads.
  'section',
]);

/**
 * The units of a topic: itself, and every object in it that has a review state of its own.
 *
 * A unit is `{locale, topic, path, article, sources, evidence, reviewed, reviewedBy,
 * reviewedOn, nextReview, texts}`. `path` names it in reports, as `tips.core`; `article` are the article's
 * items claimed anywhere in it; `texts` are `{field, text}` in the order of the file, with the
 * evidence's note as the last. What a unit does not have is undefined. No text is in two units, and
 * none is left out.
 */
export function unitsOf({locale, topic, content}) {
  const units = [];
  const open = (path, value) => {
    const {sources, evidence, reviewed, reviewedBy, reviewedOn, nextReview} = value;
    const review = {reviewed, reviewedBy, reviewedOn, nextReview};
    const unit = {locale, topic, path, article: [], sources, evidence, ...review, texts: []};
    units.push(unit);
    gather(unit, '', value);
    if (evidence?.note) unit.texts.push({field: 'evidence note', text: evidence.note});
  };
  const gather = (unit, field, value) => {
    if (Array.isArray(value.article)) unit.article.push(...value.article);
    for (const [key, inner] of Object.entries(value)) {
      if (ABOUT.has(key)) continue;
      const name = Array.isArray(value) ? (inner?.id ?? `${Number(key) + 1}`) : key;
      const at = field ? `${field} ${name}` : name;
      if (typeof inner === 'string') unit.texts.push({field: at, text: inner});
      else if (typeof inner !== 'object' || inner === null) continue;
      else if ('reviewed' in inner) open(`${unit.path}.${inner.id ?? name}`, inner);
      else gather(unit, at, inner);
    }
  };
  open(topic, content);
  return units;
}

/** Whether a unit says something about health that has to be shown to be so. */
export const isClinical = ({sources, evidence}) => sources !== undefined || evidence !== undefined;
