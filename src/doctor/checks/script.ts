import type {Check, Finding, Kind} from '../finding.js';
import type {ScriptSeen, World} from '../world.js';

const NO_SCRIPT: Kind = {
  id: 'no-script',
  severity: 'must',
  title: 'The page has widgets, but no script for them',
  mend: 'Put the script line into the page once, best into its head.',
  why: 'Without the script, readers see only the text inside the tags.',
};

const HELD_BY_CONSENT: Kind = {
  id: 'script-waits-for-consent',
  severity: 'must',
  title: 'A cookie or consent tool holds the script back',
  mend: 'In the consent tool, list this address as necessary. The widgets set no cookies, store nothing and send nothing by themselves.',
  why: 'The widgets stay away until a reader agrees, and for good if a reader does not.',
};

const HELD_BY_SPEED: Kind = {
  id: 'script-waits-for-speed-tool',
  severity: 'must',
  title: 'A speed tool holds the script back',
  mend: 'Add this address to the tool’s list of scripts that are not delayed. For Cloudflare, write the line with data-cfasync="false".',
  why: 'The widgets do not start until a reader moves or taps. Some readers never see them.',
};

const TWICE: Kind = {
  id: 'script-twice',
  severity: 'should',
  title: 'The script is loaded more than once',
  mend: 'Keep one script line and take the others out. Look into the page, the site’s head and the tag manager.',
  why: 'Readers download more than they need. The first copy wins, so a setting on another tag may not count.',
};

const INSECURE: Kind = {
  id: 'script-insecure',
  severity: 'must',
  title: 'The script’s address starts with http',
  mend: 'Write the address with https.',
  why: 'This page is secure, so browsers do not load a script that is not.',
};

const SETTINGS_LOST: Kind = {
  id: 'script-settings-lost',
  severity: 'should',
  title: 'The script could not read the settings on its own tag',
  mend: 'Write the settings in window.ascentConfig, or as attributes of the widgets.',
  why: 'A tool has joined or moved the script, so it no longer knows its tag. The widgets show standard facts.',
};

const CONFUSING: Kind = {
  id: 'script-attribute-confuses',
  severity: 'should',
  title: 'An attribute of the script tag confuses speed tools',
  mend: 'Take the attribute out, or give it a name that does not end in src or type.',
  why: 'Speed tools change every attribute with such an ending. Then the script may never load.',
};

const TAG_MANAGER: Kind = {
  id: 'script-in-tag-manager',
  severity: 'know',
  title: 'A tag manager drops settings from a script tag',
  mend: 'If the script comes from Google Tag Manager, write settings in window.ascentConfig or on the widgets.',
  why: 'Tag managers keep only the address of a script. What else its tag says is gone.',
};

export const script: Check = {
  kinds: [
    NO_SCRIPT,
    HELD_BY_CONSENT,
    HELD_BY_SPEED,
    TWICE,
    INSECURE,
    SETTINGS_LOST,
    CONFUSING,
    TAG_MANAGER,
  ],
  well: 'The script is on the page once, and nothing holds it back.',
  find: (world) => [
    ...missing(world),
    ...world.scripts.flatMap((seen) => ofOne(seen, world)),
    ...twice(world),
    ...inTagManager(world),
  ],
};

/** The line that brings the widgets, with the address of this page's own copy where it is known. */
export function scriptLine(address: string): string {
  return `<script async src="${address}"></script>`;
}

function missing({scripts, widgets, base, ranVersion}: World): readonly Finding[] {
  const waiting = widgets.filter(({state}) => state === 'undefined');
  if (scripts.length || ranVersion || !waiting.length) return [];
  return [
    {
      kind: NO_SCRIPT,
      detail: `Waiting for it: ${[...new Set(waiting.map(({tag}) => `<${tag}>`))].join(', ')}.`,
      line: scriptLine(`${base || 'https://your-address.example/'}ascent.js`),
      place: waiting[0]?.element,
    },
  ];
}

function ofOne(seen: ScriptSeen, world: World): readonly Finding[] {
  const {address, heldBy, ran, settings, confusing, element} = seen;
  const found: Finding[] = [];
  const add = (kind: Kind, detail: string, line?: string): void => {
    found.push({kind, detail, line, place: element});
  };
  if (heldBy && !ran)
    add(
      heldBy === 'consent' ? HELD_BY_CONSENT : HELD_BY_SPEED,
      address,
      heldBy === 'consent'
        ? address
        : `<script data-cfasync="false" async src="${address}"></script>`,
    );
  if (world.isHttps && address.startsWith('http:') && !ran)
    add(INSECURE, address, scriptLine(address.replace(/^http:/, 'https:')));
  if (confusing.length) add(CONFUSING, `The tag of ${address} has ${confusing.join(' and ')}.`);
  const lost = settings.filter((name) => !world.settings.includes(name));
  if (ran && lost.length)
    add(
      SETTINGS_LOST,
      `Not read: ${lost.join(', ')}.`,
      `<script>window.ascentConfig = {${lost.map((name) => `${name}: "…"`).join(', ')}}</script>`,
    );
  return found;
}

function twice({scripts}: World): readonly Finding[] {
  const running = scripts.filter(({heldBy}) => !heldBy);
  const bringsAll = running.filter(({file}) => file.startsWith('ascent.'));
  const repeated = running.filter(
    ({file}, at) => running.findIndex((other) => other.file === file) !== at,
  );
  const beside = bringsAll.length ? running.filter((seen) => seen !== bringsAll[0]) : repeated;
  if (!beside.length) return [];
  return [
    {
      kind: TWICE,
      detail: `Asked for: ${running.map(({address}) => address).join(', ')}.`,
      place: beside[0]?.element,
    },
  ];
}

function inTagManager({hasTagManager, scripts, settings, config}: World): readonly Finding[] {
  const isBare = !settings.length && config.is === 'absent';
  const [first] = scripts.filter((seen) => seen.ran && !seen.settings.length);
  if (!hasTagManager || !isBare || !first) return [];
  return [
    {
      kind: TAG_MANAGER,
      detail: 'The page uses Google Tag Manager, and the script has no settings.',
      line: '<script>window.ascentConfig = {phone: "516-387-0053"}</script>',
      place: first.element,
    },
  ];
}
