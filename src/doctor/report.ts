import {versionIn} from './checks/versions.js';
import {bySeverity, type Finding, type Severity} from './finding.js';
import type {World} from './world.js';

/** How the panel and the report call the three kinds of findings. */
export const TITLES: Readonly<Record<Severity, string>> = {
  must: 'Must mend',
  should: 'Should mend',
  know: 'Good to know',
};

/** Where and with what the page was looked at. */
export interface Circumstances {
  readonly address: string;
  readonly browser: string;
  readonly width: number;
  readonly height: number;
}

/** An address that says nothing of who followed it: its values and what comes after `#` are left out. */
export function withoutValues(address: string): string {
  const [page = '', query] = (address.split('#')[0] ?? '').split('?');
  if (!query) return page;
  const names = query
    .split('&')
    .map((part) => (part.includes('=') ? `${part.split('=')[0]}=…` : part));
  return `${page}?${names.join('&')}`;
}

/** What is on the page, as names and values: the scripts, the widgets, their versions. */
export function factsOf(world: World): readonly (readonly [name: string, value: string])[] {
  const {version, scripts, widgets, ranVersion, pageLang} = world;
  const count = new Map<string, number>();
  for (const {tag, version: own, state} of widgets) {
    const name = `<${tag}>${own && ` ${own}`}${state === 'shown' ? '' : `, ${STATES[state]}`}`;
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const times = ([name, all]: readonly [string, number]): string =>
    all > 1 ? `${name} (${all} times)` : name;
  return [
    ['Doctor', version],
    ...(scripts.length
      ? scripts.map(
          ({address}) => ['Script', `${withoutValues(address)} (${ageOf(address)})`] as const,
        )
      : [['Script', 'none found'] as const]),
    ['Runs', ranVersion || 'no copy yet'],
    ['Language', pageLang || 'not said'],
    ...[...count].map((entry) => ['Widget', times(entry)] as const),
  ];
}

const STATES = {
  undefined: 'waits for its script',
  taken: 'made by another script',
  waiting: 'waits for its texts',
  empty: 'has nothing to show',
} as const;

/** Whether an address will bring newer files by itself. */
function ageOf(address: string): string {
  const exact = versionIn(address);
  return exact ? `always ${exact}` : 'moves on with new versions';
}

const COUNTED: Readonly<Record<Severity, string>> = {
  must: 'must be mended',
  should: 'should be mended',
  know: 'good to know',
};

/** How many of each, in one line. */
export function summary(findings: readonly Finding[]): string {
  const parts = (['must', 'should', 'know'] as const).flatMap((severity) => {
    const count = findings.filter(({kind}) => kind.severity === severity).length;
    return count ? `${count} ${COUNTED[severity]}` : [];
  });
  return parts.length ? parts.join(' · ') : 'All well. There is nothing to mend.';
}

/** The whole report as plain text, to send to whoever can mend what is wrong. */
export function reportOf(
  world: World,
  findings: readonly Finding[],
  well: readonly string[],
  {address, browser, width, height}: Circumstances,
): string {
  const lines = [
    'Report of the Ascent doctor',
    '',
    `Page: ${withoutValues(address)}`,
    `Browser: ${browser}`,
    `Window: ${width} × ${height}`,
    ...factsOf(world).map(([name, value]) => `${name}: ${value}`),
    '',
    summary(findings),
  ];
  for (const {kind, detail, line} of bySeverity(findings))
    lines.push(
      '',
      `[${TITLES[kind.severity]}] ${kind.title} (${kind.id})`,
      `  Seen: ${detail}`,
      `  To mend: ${kind.mend}`,
      ...(line ? [`  Line: ${line}`] : []),
    );
  if (well.length) lines.push('', 'Well:', ...well.map((text) => `- ${text}`));
  return `${lines.join('\n')}\n`;
}
