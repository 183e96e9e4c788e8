import type {Check, Finding, Kind} from '../finding.js';
import type {WidgetSeen} from '../world.js';

/** The narrowest box in which every widget is laid out to be read. */
export const NARROWEST = 240;

const CUT: Kind = {
  id: 'box-cut',
  severity: 'must',
  title: 'A box around the widget cuts it off',
  mend: 'Let the box grow: take out its fixed height, or let it scroll. In a site builder, pull the box taller.',
  why: 'Readers cannot reach what is below the edge.',
};

const NARROW: Kind = {
  id: 'box-narrow',
  severity: 'should',
  title: 'The widget has too little width',
  mend: `Give it ${NARROWEST} pixels or more, for example a column of its own on phones.`,
  why: 'Words break into pieces, and buttons get hard to read.',
};

const NO_SIZE: Kind = {
  id: 'box-without-size',
  severity: 'must',
  title: 'The widget’s box has no size',
  mend: 'Look for a width or a height of 0 around the widget and take it out.',
  why: 'The widget is there, but nobody can see it.',
};

const HIDDEN: Kind = {
  id: 'box-hidden',
  severity: 'know',
  title: 'The widget is hidden at the moment',
  mend: 'If it stands in a tab or a fold that readers open, all is well. If not, show the box around it.',
  why: 'The doctor cannot judge size and color of what is not shown.',
};

export const box: Check = {
  kinds: [CUT, NARROW, NO_SIZE, HIDDEN],
  well: 'Every widget has room.',
  find: ({widgets}) => widgets.filter(({state}) => state === 'shown').flatMap(ofOne),
};

function ofOne({tag, element, box: seen}: WidgetSeen): readonly Finding[] {
  const {width, height, isHidden, cut, cutBy, cutter} = seen;
  const finding = (kind: Kind, detail: string): readonly Finding[] => [
    {kind, detail, place: element},
  ];
  if (isHidden) return finding(HIDDEN, `<${tag}>`);
  if (width < 1 || height < 1) return finding(NO_SIZE, `<${tag}> is ${width} × ${height} pixels.`);
  if (cut > 0)
    return [
      {
        kind: CUT,
        detail: `${cutBy} hides ${cut} pixels of <${tag}>.`,
        line: 'height: auto; overflow: visible;',
        place: cutter,
      },
    ];
  if (width < NARROWEST) return finding(NARROW, `<${tag}> is ${width} pixels wide.`);
  return [];
}
