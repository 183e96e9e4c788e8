import type {Check, Finding, Kind} from '../finding.js';
import type {WidgetSeen, World} from '../world.js';

const IN_LINK: Kind = {
  id: 'inside-link',
  severity: 'must',
  title: 'A widget stands inside a link or a button',
  mend: 'Move the widget out of it.',
  why: 'Every tap on the widget also follows the link. Screen readers read it as one long link.',
};

const IN_PARAGRAPH: Kind = {
  id: 'inside-paragraph',
  severity: 'know',
  title: 'A widget stands inside a paragraph',
  mend: 'Put it beside the paragraph. In WordPress, use a Custom HTML block.',
  why: 'Browsers end a paragraph where a heading or a list starts. The text inside the tag can get out.',
};

const HEADING: Kind = {
  id: 'heading-order',
  severity: 'know',
  title: 'The widget’s title does not follow the headings of the page',
  mend: 'Give the widget the level that comes next.',
  why: 'Many screen reader users find their way by headings, one level at a time.',
};

const ID_TWICE: Kind = {
  id: 'id-twice',
  severity: 'know',
  title: 'Two elements have the id that a link leads to',
  mend: 'Give each its own id.',
  why: 'A link finds only the first of them.',
};

const NO_HTTPS: Kind = {
  id: 'no-https',
  severity: 'should',
  title: 'The page is not secure',
  mend: 'Turn on https for the site. Most hosts do it with one switch, for free.',
  why: 'Others can read what a reader sends. Browsers say “Not secure”, and some features are off.',
};

const NATIVES: Kind = {
  id: 'page-changes-lists',
  severity: 'should',
  title: 'A script of the page changes how lists are written',
  mend: 'Look for an old script such as Prototype, and update it or take it out.',
  why: 'What scripts on the page send can arrive damaged.',
};

export const place: Check = {
  kinds: [IN_LINK, IN_PARAGRAPH, HEADING, ID_TWICE, NO_HTTPS, NATIVES],
  well: 'The widgets stand in good places on a secure page.',
  find: (world) => [...ofPage(world), ...world.widgets.flatMap(ofOne)],
};

function ofPage({isSecure, writesLists, doubles}: World): readonly Finding[] {
  const found: Finding[] = [];
  if (!isSecure) found.push({kind: NO_HTTPS, detail: 'Its address starts with http.'});
  if (!writesLists) found.push({kind: NATIVES, detail: 'JSON.stringify([1]) does not give [1].'});
  for (const {name, element} of doubles)
    found.push({kind: ID_TWICE, detail: `id="${name}"`, place: element});
  return found;
}

function ofOne(widget: WidgetSeen): readonly Finding[] {
  const {tag, element, within, level, hasLevel, levelBefore, besideHeading} = widget;
  const found: Finding[] = [];
  if (within === 'p') found.push({kind: IN_PARAGRAPH, detail: `<${tag}>`, place: element});
  else if (within)
    found.push({kind: IN_LINK, detail: `<${tag}> stands inside <${within}>.`, place: element});
  const jumps = level > levelBefore + 1;
  const rises = !hasLevel && besideHeading && level < levelBefore;
  const next = Math.min(6, levelBefore + 1);
  if (level && levelBefore && (jumps || rises))
    found.push({
      kind: HEADING,
      detail: `<${tag}> has an h${level} after an h${levelBefore}.`,
      line: `heading-level="${next}"`,
      place: element,
    });
  return found;
}
