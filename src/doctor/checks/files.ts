import type {Check, Kind} from '../finding.js';
import type {FileTrouble} from '../world.js';

const KINDS: Readonly<Record<FileTrouble, Kind>> = {
  missing: {
    id: 'file-missing',
    severity: 'must',
    title: 'A file is not where the page looks for it',
    mend: 'Check the address for typing mistakes. If you host the files yourself, copy the whole folder again, with chunks.',
    why: 'The widget stays away. Readers see only the text inside its tag.',
  },
  type: {
    id: 'file-wrong-type',
    severity: 'must',
    title: 'The server gives a script the wrong type',
    mend: 'Have the server send .js files with the header below.',
    why: 'Browsers do not run a script that is sent as another kind of file.',
  },
  cors: {
    id: 'file-not-shared',
    severity: 'must',
    title: 'The server does not share its files with other sites',
    mend: 'Add the header below to the server that has the files. Or use a widget’s own file, which does not need it.',
    why: 'The first script runs, but browsers keep the parts that it asks for from this page.',
  },
  integrity: {
    id: 'file-changed',
    severity: 'must',
    title: 'The script is not the file that its integrity code was made for',
    mend: 'Copy the code anew from integrity.json beside the script, and use an address with an exact version.',
    why: 'Browsers do not run a script that has changed.',
  },
  unreachable: {
    id: 'file-unreachable',
    severity: 'must',
    title: 'A file cannot be reached',
    mend: 'Open the address in a new tab. If it opens, look for an ad blocker, a firewall or the page’s security rules.',
    why: 'The widget stays away. Readers see only the text inside its tag.',
  },
};

const LINES: Readonly<Partial<Record<FileTrouble, string>>> = {
  type: 'Content-Type: text/javascript; charset=utf-8',
  cors: 'Access-Control-Allow-Origin: *',
};

export const files: Check = {
  kinds: Object.values(KINDS),
  well: 'Every file that the page asked for has come.',
  find: ({files: seen, scripts}) =>
    seen.map(({address, trouble, said}) => ({
      kind: KINDS[trouble],
      detail: said ? `${address} (${said})` : address,
      line: LINES[trouble],
      place: scripts.find((script) => script.address === address)?.element,
    })),
};
