import type {Check, Kind} from '../finding.js';

const MIXED: Kind = {
  id: 'versions-mixed',
  severity: 'should',
  title: 'Two versions of the widgets are on this page',
  mend: 'Use one address for the script everywhere. Then clear the site’s cache and look again.',
  why: 'The version that loads first wins. A newer attribute may not work with an older widget.',
};

const TAKEN: Kind = {
  id: 'tag-taken',
  severity: 'must',
  title: 'Another script has taken a widget’s name',
  mend: 'Find the other script that makes this tag and take one of the two out.',
  why: 'A browser gives a name to the first that asks. The widget cannot show.',
};

export const versions: Check = {
  kinds: [MIXED, TAKEN],
  well: 'All widgets are of one version.',
  find: ({widgets, scripts, ranVersion}) => {
    const told = [
      ranVersion,
      ...widgets.map(({version}) => version),
      ...scripts.filter(({heldBy}) => !heldBy).map(({address}) => versionIn(address)),
    ];
    const all = [...new Set(told.filter(Boolean))];
    return [
      ...(all.length > 1 ? [{kind: MIXED, detail: `Found: ${all.join(' and ')}.`}] : []),
      ...widgets
        .filter(({state}) => state === 'taken')
        .map(({tag, element}) => ({
          kind: TAKEN,
          detail: `<${tag}> is not this library’s.`,
          place: element,
        })),
    ];
  },
};

/** The exact version in an address such as `/v1.4.2/ascent.js`; empty where it names none. */
export function versionIn(address: string): string {
  return /[/@]v?(\d+\.\d+\.\d+)\//.exec(address)?.[1] ?? '';
}
