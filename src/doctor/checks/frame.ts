import type {Check, Finding, Kind} from '../finding.js';

const CUT: Kind = {
  id: 'frame-cuts',
  severity: 'should',
  title: 'The frame is lower than what stands in it',
  mend: 'Give the frame the height below, or more on phones. In a site builder, pull the box taller.',
  why: 'Readers have to scroll inside a box, which is hard on a phone.',
};

const SANDBOX: Kind = {
  id: 'frame-sandbox',
  severity: 'should',
  title: 'The frame forbids things that readers need',
  mend: 'Add the words below to the sandbox attribute of the frame.',
  why: 'Phone links, forms or pages that open beside this one do not work.',
};

const PERMISSION: Kind = {
  id: 'frame-permission',
  severity: 'know',
  title: 'The frame does not pass on a permission',
  mend: 'Add the line below to the iframe tag.',
  why: 'A button such as “Copy” or a timer that keeps the screen on may not work.',
};

/** What readers do with a widget: links and calls open, forms are sent. */
const NEEDED = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-forms'];

export const frame: Check = {
  kinds: [CUT, SANDBOX, PERMISSION],
  well: 'The page stands in no frame, or in one with all it needs.',
  find: ({frame: seen}) => {
    if (!seen) return [];
    const found: Finding[] = [];
    if (seen.cut > 0)
      found.push({
        kind: CUT,
        detail: `${seen.cut} pixels are below its edge.`,
        line: `height="${seen.height}"`,
      });
    const flags = seen.sandbox?.toLowerCase().split(/\s+/);
    const missing = flags
      ? NEEDED.filter((flag) => !flags.includes(flag))
      : seen.isOpaque
        ? ['allow-same-origin']
        : [];
    if (missing.length)
      found.push({
        kind: SANDBOX,
        detail: `Missing: ${missing.join(', ')}.`,
        line: `sandbox="${[...new Set([...(flags ?? []), ...NEEDED])].filter(Boolean).join(' ')}"`,
      });
    if (seen.denied.length)
      found.push({
        kind: PERMISSION,
        detail: `Missing: ${seen.denied.join(', ')}.`,
        line: `allow="${seen.denied.join('; ')}"`,
      });
    return found;
  },
};
