import {pageRecord} from '../../clinic/script-settings.js';
import {SETTINGS} from '../settings.js';
import type {Holder, ScriptSeen} from '../world.js';

/** What a browser runs. */
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j)script)$/i;

/** How tools that make pages faster mark a script that they keep for later. */
const SPEED =
  /rocket|litespeed|perfmatters|pmdelay|flying|nitro|delay|lazy|data-lz-|^[\da-f]{8,}-|cf-/i;

/** The file of this library that an address leads to; empty where it leads to none. */
export function fileOf(address: string, tags: readonly string[]): string {
  const name = /([\w.-]+)\.js(?=$|[?#])/.exec(address)?.[1] ?? '';
  return ['ascent', 'ascent.all', ...tags].includes(name) ? `${name}.js` : '';
}

/** The library's scripts on the page: those that run, those that are held back, those long gone. */
export function scriptsOn(page: Document, tags: readonly string[]): readonly ScriptSeen[] {
  const seen = [...page.scripts].flatMap((element): ScriptSeen[] => {
    const {address, isHeld} = addressOf(element);
    const file = fileOf(address, tags);
    if (!file) return [];
    const heldBy = isHeld ? holderOf(element) : undefined;
    return [
      {
        address,
        file,
        heldBy,
        ran: hasRun(file, tags),
        integrity: element.integrity,
        settings: Object.keys(element.dataset).filter((name) => SETTINGS.includes(name)),
        confusing: heldBy
          ? []
          : element.getAttributeNames().filter((name) => /.(?:src|type)$/.test(name)),
        element,
      },
    ];
  });
  return [...seen, ...scriptsGone(seen, tags)];
}

function addressOf(element: HTMLScriptElement): {address: string; isHeld: boolean} {
  const plain = element.src;
  const held = element
    .getAttributeNames()
    .filter((name) => name !== 'src' && name.endsWith('src'))
    .map((name) => element.getAttribute(name) ?? '')
    .find((value) => value.includes('.js'));
  return {
    address: plain || (held ? absolute(held) : ''),
    isHeld: !plain || !RUNS.test(element.type.trim()),
  };
}

function holderOf(element: HTMLScriptElement): Holder {
  const marks = [element.type, ...element.getAttributeNames()];
  return marks.some((mark) => SPEED.test(mark)) ? 'speed' : 'consent';
}

/** Scripts that some tool has taken off the page after they ran, or that a module has imported. */
function scriptsGone(seen: readonly ScriptSeen[], tags: readonly string[]): readonly ScriptSeen[] {
  if (!pageRecord()) return [];
  const loaded = performance
    .getEntriesByType('resource')
    .filter(
      (entry) => !['link', 'fetch'].includes((entry as PerformanceResourceTiming).initiatorType),
    )
    .map(({name}) => name)
    .filter((name) => fileOf(name, tags) && !seen.some(({address}) => address === name));
  return [...new Set(loaded)].map((address) => ({
    address,
    file: fileOf(address, tags),
    ran: true,
    integrity: '',
    settings: [],
    confusing: [],
  }));
}

function hasRun(file: string, tags: readonly string[]): boolean {
  const record = pageRecord();
  if (!record) return false;
  if (file === 'ascent.js') return record.loading === true;
  const brings = file === 'ascent.all.js' ? tags : [file.replace('.js', '')];
  return brings.every((tag) => isOurs(customElements.get(tag)));
}

/** Whether a class is one of this library's, of whatever version. */
export function isOurs(element: CustomElementConstructor | undefined): boolean {
  return typeof (element as {tag?: unknown} | undefined)?.tag === 'string';
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
