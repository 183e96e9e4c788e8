/** What the addresses of our files say. */
import type {Widget} from '../manifest.js';
import type {FoundPiece, Said} from './finding.js';

/** The files that pages name. */
const FILE = /\/(?:ascent(?:\.all|-frame)?\.js|frame\.html)(?:[?#]|$)/;

/** Whether an address is that of one of our files. */
export function isOurs(address: string, widgets: readonly Widget[]): boolean {
  return FILE.test(address) || tagOfFile(address, widgets) !== undefined;
}

/** The widget whose own file this is. */
export function tagOfFile(address: string, widgets: readonly Widget[]): Widget | undefined {
  const [, name] = /\/([\w-]+)\.js(?:[?#]|$)/.exec(address) ?? [];
  return widgets.find(({tag}) => tag === name);
}

/** The release that an address names: all its numbers, or a major version's alone. */
export function releaseOf(address: string): string | undefined {
  return /\/v(\d+(?:\.\d+\.\d+[\w.-]*)?)\//.exec(address)?.[1];
}

/** What follows the question mark. */
export function queryOf(address: string): readonly Said[] {
  return [...new URLSearchParams(address.split('#')[0]?.split('?')[1] ?? '')];
}

/** The widgets that a frame's address asks for. */
export function framedPieces(address: string, widgets: readonly Widget[]): readonly FoundPiece[] {
  const query = queryOf(address);
  const said = query.filter(([name]) => name !== 'widget');
  return query
    .filter(([name]) => name === 'widget')
    .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/))
    .flatMap((tag) => {
      const widget = widgets.find((one) => one.tag === tag);
      return widget ? [{widget, said, hasText: undefined}] : [];
    });
}

/** Addresses that stand in a text, outside of any tag. */
export function addressesIn(text: string): readonly string[] {
  return (text.match(/https?:\/\/[^\s"'<>“”]+/g) ?? []).map((one) => one.replaceAll('&amp;', '&'));
}
