/** Reads the lines that a page has, however old or mangled, back into the builder. */
import {VERSION} from '../../version.js';
import type {Config, Values} from '../config.js';
import type {Widget} from '../manifest.js';
import {isOfPage, settled} from '../settled.js';
import {addressesIn, framedPieces, isOurs, releaseOf, tagOfFile} from './addresses.js';
import type {Finding} from './finding.js';
import {readMarkup} from './markup.js';
import {mend} from './mend.js';
import {readPanel} from './panel.js';
import {readValues} from './values.js';
import {readWixCode} from './wix-code.js';

/** What was read and put right, or why nothing could be read, in words for a person. */
export type SnippetReading =
  {readonly config: Config; readonly repairs: readonly string[]} | {readonly problem: string};

/** In characters; a page's whole source may well be pasted. */
const LONGEST = 400_000;

/** Reads a snippet of any platform. Never throws, whatever the text holds. */
export function readSnippet(text: string, widgets: readonly Widget[]): SnippetReading {
  if (!text.trim()) return {problem: 'There is nothing to read yet.'};
  if (text.length > LONGEST)
    return {problem: 'This text is too long. Paste only the lines of the widget.'};
  const mended = mend(
    text,
    widgets.map(({tag}) => tag),
  );
  const finding = findingIn(mended.text, widgets);
  if (!finding.pieces.length) return {problem: problemOf(finding)};

  const read = finding.pieces.map(readValues);
  const config: Config = {
    pieces: finding.pieces.map(({widget: {tag}}, at) => ({tag, values: read[at]?.values ?? {}})),
    page: factsOf(finding, widgets),
    language: read.map(({language}) => language).find(Boolean) ?? '',
    twin: twinOf(
      finding,
      read.some(({isWhole}) => isWhole),
    ),
    release: isPinned(finding) ? 'pinned' : 'following',
  };
  const repairs = [
    ...mended.repairs,
    ...finding.repairs,
    ...read.flatMap((one) => one.repairs),
    ...releaseRepairs(finding),
  ];
  return {config: settled(config, widgets), repairs: [...new Set(repairs)]};
}

/** The first way of reading that finds a widget. */
function findingIn(text: string, widgets: readonly Widget[]): Finding {
  const addresses = addressesIn(text).filter((address) => isOurs(address, widgets));
  const plain: Finding = {pieces: [], facts: [], addresses, hasHash: false, repairs: []};
  const inWix = readWixCode(text, widgets);
  if (inWix.length) return {...plain, pieces: inWix};
  const inMarkup = readMarkup(text, widgets);
  if (inMarkup.pieces.length) return inMarkup;
  const pieces = [
    () => addresses.flatMap((address) => framedPieces(address, widgets)),
    () => readPanel(text, widgets),
    () =>
      addresses.flatMap((address) => {
        const widget = tagOfFile(address, widgets);
        return widget ? [{widget, said: [], hasText: undefined}] : [];
      }),
  ];
  for (const found of pieces.map((way) => way()))
    if (found.length) return {...plain, pieces: found};
  return {...plain, addresses: [...addresses, ...inMarkup.addresses]};
}

function problemOf({addresses}: Finding): string {
  return addresses.length
    ? 'This is only the script line. Paste the lines of the widget too.'
    : 'There is no widget in this text. Paste the lines that the builder gave you, or the part of your page’s code that has them. If your site took the widget’s tag out, start anew.';
}

/** What is said for all widgets, of those names that a page can say so. */
function factsOf({facts}: Finding, widgets: readonly Widget[]): Values {
  const names = new Set(widgets.flatMap(({fields}) => fields.filter(isOfPage)).map((f) => f.name));
  return Object.fromEntries(
    facts.filter(([name, value]) => names.has(name) && value.trim()).reverse(),
  );
}

function twinOf({pieces}: Finding, isWhole: boolean): Config['twin'] {
  if (isWhole) return 'whole';
  return pieces.every(({hasText}) => hasText === false) ? 'none' : 'short';
}

function isPinned({addresses, hasHash}: Finding): boolean {
  return hasHash || addresses.some((address) => releaseOf(address)?.includes('.'));
}

function releaseRepairs(finding: Finding): readonly string[] {
  const releases = finding.addresses.map(releaseOf);
  const [major] = VERSION.split('.');
  const old = releases.find((release) => release && release !== VERSION && release !== major);
  return [
    ...(old ? [`The lines were for release ${old}. They are for ${VERSION} now.`] : []),
    ...(releases.includes(undefined) && !isPinned(finding)
      ? ['The address named no release. It follows the newest one now.']
      : []),
  ];
}
