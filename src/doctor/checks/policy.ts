import type {Check, Kind} from '../finding.js';
import type {Blocked} from '../world.js';

const SCRIPT: Kind = {
  id: 'rules-block-script',
  severity: 'must',
  title: 'The page’s security rules block the script',
  mend: 'In the Content-Security-Policy of the site, use the line below. Whoever runs the server knows where it is.',
  why: 'Browsers do not load a script from an address that the rules do not name.',
};

const TRUST: Kind = {
  id: 'rules-need-nonce',
  severity: 'must',
  title: 'The page’s security rules trust scripts by a nonce or a code only',
  mend: 'Give the script tag the page’s own nonce, as other scripts of the page have it. With codes (hashes), use a widget’s own file.',
  why: 'Under these rules an address counts for nothing, so the script is blocked.',
};

const SENDING: Kind = {
  id: 'rules-block-sending',
  severity: 'must',
  title: 'The page’s security rules block requests to the clinic',
  mend: 'In the Content-Security-Policy of the site, use the line below.',
  why: 'A reader’s request cannot be sent. The reader is asked to call in its place.',
};

export const policy: Check = {
  kinds: [SCRIPT, TRUST, SENDING],
  well: 'The page’s security rules block nothing of the widgets.',
  find: ({blocked}) =>
    blocked.map((seen) => {
      const isScript = seen.directive.startsWith('script-src');
      const asWritten = ruleFor(seen);
      const byTrust = isScript && /'(?:strict-dynamic|nonce-|sha\d)/.test(asWritten);
      return {
        kind: byTrust ? TRUST : isScript ? SCRIPT : SENDING,
        detail: `${seen.address} was blocked by ${asWritten.split(' ')[0] || seen.directive}.`,
        line: byTrust
          ? `<script nonce="…" async src="${seen.address}"></script>`
          : `${allowing(asWritten || seen.directive, seen)};`,
      };
    }),
};

/** The rule of a policy that decided, as written: `script-src-elem` falls back, step by step. */
export function ruleFor({directive, policy: text}: Blocked): string {
  const rules = text.split(/[;,]/).map((rule) => rule.trim());
  for (const name of [directive, directive.replace(/-(?:elem|attr)$/, ''), 'default-src']) {
    const rule = rules.find((one) => one.split(/\s/)[0]?.toLowerCase() === name);
    if (rule) return rule;
  }
  return '';
}

/** The same rule with the address’s origin let in; a default is left as it is and made explicit. */
function allowing(rule: string, {address, directive}: Blocked): string {
  const [name = '', ...sources] = rule.split(/\s+/);
  const named = name === 'default-src' ? directive.replace(/-(?:elem|attr)$/, '') : name;
  const kept = sources.filter((source) => source !== "'none'");
  return [named, ...kept, originOf(address)].join(' ');
}

function originOf(address: string): string {
  return /^\w+:\/\/[^/]+/.exec(address)?.[0] ?? address;
}
