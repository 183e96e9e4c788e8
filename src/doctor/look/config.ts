import type {ConfigSeen} from '../world.js';

/** What the page has put where `window.ascentConfig` belongs. */
export function configSeen(page: object): ConfigSeen {
  const none: ConfigSeen = {is: 'absent', kind: '', entries: []};
  try {
    const {ascentConfig: config} = page as {ascentConfig?: unknown};
    const isNamesake =
      config instanceof Element ||
      config instanceof HTMLCollection ||
      (config as {window?: unknown} | undefined)?.window === config;
    if (config === undefined || isNamesake) return none;
    if (typeof config !== 'object' || config === null || Array.isArray(config))
      return {is: 'other', kind: kindOf(config), entries: []};
    const entries = Object.entries(config).map(([name, value]) => [name, kindOf(value)] as const);
    const {endpoint} = config as {endpoint?: unknown};
    const to = typeof endpoint === 'string' ? endpoint : undefined;
    return {is: 'object', kind: '', entries, endpoint: to};
  } catch {
    // A frame of another site has the name.
    return none;
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return kinds[typeof value] ?? `a thing of its own kind (${typeof value})`;
}
