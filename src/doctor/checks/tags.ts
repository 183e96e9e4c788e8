import type {Check, Finding, Kind} from '../finding.js';
import {nearest} from '../nearest.js';
import type {WidgetSeen, World} from '../world.js';

const MISSPELT: Kind = {
  id: 'tag-misspelt',
  severity: 'must',
  title: 'A tag is almost, but not quite, the name of a widget',
  mend: 'Write the tag as below, where it opens and where it closes.',
  why: 'A browser knows no such widget, so it shows only the text inside.',
};

const OUT_OF_SIGHT: Kind = {
  id: 'tag-out-of-sight',
  severity: 'must',
  title: 'A widget stands inside another component, where the loader cannot see it',
  mend: 'Load the widget’s own file with the line below. Or place the tag in the page itself.',
  why: 'The loader looks through the page, not into components that others have made.',
};

const NONE: Kind = {
  id: 'no-widget',
  severity: 'know',
  title: 'The script is here, but this page has no widget',
  mend: 'Paste a widget’s tag where it should stand. If your editor shows one, it was dropped on saving or stands in a closed component: use a div with data-ascent.',
  why: 'The script alone shows nothing.',
};

const STUCK: Kind = {
  id: 'widget-not-shown',
  severity: 'must',
  title: 'A widget does not get beyond the text inside its tag',
  mend: 'Press “Check again”. If it stays, copy the report and send it to whoever looks after the widgets.',
  why: 'Its script has come, but not its texts. Readers see only what stands inside the tag.',
};

const EMPTY: Kind = {
  id: 'widget-empty',
  severity: 'should',
  title: 'A widget has nothing to show',
  mend: 'Give it what it should show. The links below need at least one address.',
  why: 'Nothing is made up for you: what is not set is not shown.',
};

export const tags: Check = {
  kinds: [MISSPELT, OUT_OF_SIGHT, NONE, STUCK, EMPTY],
  well: 'Every widget’s tag is spelled right, and each one shows.',
  find: (world) => [
    ...misspelt(world),
    ...none(world),
    ...world.widgets.flatMap((widget) => ofOne(widget, world)),
  ],
};

function misspelt({strangers, widgets, known}: World): readonly Finding[] {
  const names = Object.keys(known);
  const divs = widgets
    .filter(({tag, isDiv}) => isDiv && !names.includes(tag))
    .map(({tag, element}) => ({name: tag, element, isDiv: true}));
  return [...strangers.map((stranger) => ({...stranger, isDiv: false})), ...divs].flatMap(
    ({name, element, isDiv}) => {
      const meant = nearest(name, names);
      if (!meant) return [];
      return [
        {
          kind: MISSPELT,
          detail: `“${name}” is not a widget; “${meant}” is.`,
          line: isDiv ? `<div data-ascent="${meant}">…</div>` : `<${meant}>…</${meant}>`,
          place: element,
        },
      ];
    },
  );
}

function none({widgets, strangers, known, ranVersion}: World): readonly Finding[] {
  const names = Object.keys(known);
  const isNear = strangers.some(({name}) => nearest(name, names));
  if (widgets.length || isNear || !ranVersion) return [];
  return [
    {kind: NONE, detail: 'No tag of a widget was found.', line: '<consult-cta></consult-cta>'},
  ];
}

function ofOne(widget: WidgetSeen, {isSettled, base}: World): readonly Finding[] {
  const {tag, state, insideOf, element} = widget;
  if (state === 'undefined' && insideOf)
    return [
      {
        kind: OUT_OF_SIGHT,
        detail: `<${tag}> stands inside <${insideOf}>.`,
        line: `<script async src="${base}${tag}.js"></script>`,
        place: element,
      },
    ];
  if (state === 'waiting' && isSettled) return [{kind: STUCK, detail: `<${tag}>`, place: element}];
  if (state === 'empty')
    return [
      {
        kind: EMPTY,
        detail: `<${tag}>`,
        line: tag === 'clinic-resources' ? '<clinic-resources website="https://…">' : undefined,
        place: element,
      },
    ];
  return [];
}
