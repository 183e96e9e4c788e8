import {pageRecord} from '../../clinic/script-settings.js';
import type {FileSeen, ScriptSeen} from '../world.js';

/** Looks for files that have not come, and asks their server why. Each address is asked once. */
export function fileSearch(): {
  readonly asked: ReadonlySet<string>;
  readonly forget: () => void;
  readonly search: (
    scripts: readonly ScriptSeen[],
    tags: readonly string[],
  ) => Promise<readonly FileSeen[]>;
} {
  const asked = new Set<string>();
  let answers = new Map<string, Promise<FileSeen | undefined>>();
  const ask = (
    address: string,
    integrity: string,
    isShared: boolean,
  ): Promise<FileSeen | undefined> => {
    asked.add(address);
    const before = answers.get(address) ?? troubleOf(address, integrity, isShared);
    answers.set(address, before);
    return before;
  };
  return {
    asked,
    forget: () => (answers = new Map()),
    async search(scripts, tags) {
      const late = scripts
        .filter(({ran, heldBy}) => !ran && !heldBy)
        .map(({address, integrity, element}) =>
          ask(address, integrity, element instanceof HTMLScriptElement && isShared(element)),
        );
      const parts = (await partsMissing(tags)).map((address) => ask(address, '', true));
      const found = await Promise.all([...late, ...parts]);
      return found.filter((seen) => seen !== undefined);
    },
  };
}

/** Whether a browser asks for a script in a way that its server must allow. */
function isShared({crossOrigin, type}: HTMLScriptElement): boolean {
  return crossOrigin !== null || type === 'module';
}

/** Addresses of the loader's parts that failed: those it says, and those the browser remembers. */
async function partsMissing(tags: readonly string[]): Promise<readonly string[]> {
  const bring = pageRecord()?.bring;
  const failed = await Promise.all(
    tags.map((tag) =>
      Promise.resolve(bring?.(tag)).then(
        () => '',
        (error: unknown) => /https?:\S+/.exec(String(error))?.[0] ?? '',
      ),
    ),
  );
  const refused = performance
    .getEntriesByType('resource')
    .filter((entry) => ((entry as PerformanceResourceTiming).responseStatus || 0) >= 400)
    .map(({name}) => name)
    .filter((name) => /\/chunks\/[\w.-]+\.js/.test(name));
  return [
    ...new Set([...failed, ...refused].filter(Boolean).map((name) => name.split('?')[0] ?? '')),
  ];
}

async function troubleOf(
  address: string,
  integrity: string,
  isShared: boolean,
): Promise<FileSeen | undefined> {
  const ask = (options: RequestInit): Promise<Response | undefined> =>
    fetch(address, {credentials: 'omit', cache: 'no-cache', ...options}).catch(() => undefined);
  const answer = await ask({});
  if (answer) {
    const type = answer.headers.get('content-type') ?? 'no type';
    if (!answer.ok) return {address, trouble: 'missing', said: `status ${answer.status}`};
    if (!/(?:java|ecma)script/.test(type)) return {address, trouble: 'type', said: type};
    const isSame = !integrity || (await ask({integrity}));
    return isSame ? undefined : {address, trouble: 'integrity', said: ''};
  }
  if (await preloads(address)) return isShared ? {address, trouble: 'cors', said: ''} : undefined;
  return {address, trouble: 'unreachable', said: ''};
}

/** Whether a script's file comes, in a way that needs no leave of its server and runs nothing. */
function preloads(address: string): Promise<boolean> {
  return new Promise((done) => {
    const link = document.createElement('link');
    const end = (comes: boolean): void => {
      link.remove();
      done(comes);
    };
    link.addEventListener('load', () => {
      end(true);
    });
    link.addEventListener('error', () => {
      end(false);
    });
    link.rel = 'preload';
    link.as = 'script';
    link.href = address;
    document.head.append(link);
  });
}
