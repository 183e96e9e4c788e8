/** Where files stand. Each release has a folder for good, and each major version one that moves. */
import {matchLocale, SOURCE_LOCALE} from '../../i18n/locale.js';
import type {Config} from '../config.js';
import type {World} from './platform.js';
import type {Told} from './told.js';

/** A script file, with its hash where its content is for good. */
export interface ScriptFile {
  readonly src: string;
  readonly integrity?: string;
}

/** The script file of that name in `dist/`. */
export function scriptFile(name: string, {release}: Config, world: World): ScriptFile {
  const integrity = release === 'pinned' ? world.integrity[name] : undefined;
  return {src: folderOf(release, world) + name, ...(integrity && {integrity})};
}

/**
 * The name of one file that holds these widgets, for places that take a file but no loader. A file
 * of its own has one language; where there is none for the page's, the loader brings it.
 */
export function singleFile(told: readonly Told[], {language}: Config, world: World): string {
  const tags = new Set(told.map(({widget}) => widget.tag));
  const name = tags.size === 1 ? `${[...tags].join('')}.js` : 'ascent.all.js';
  const locale = matchLocale(language);
  if (!language || locale === SOURCE_LOCALE) return name;
  return `${locale}/${name}` in world.integrity ? `${locale}/${name}` : 'ascent.js';
}

/** The page that shows one widget, for frames. */
export function frameAddress({widget, attributes}: Told, {release}: Config, world: World): string {
  const query = new URLSearchParams({widget: widget.tag});
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'dir' && name !== 'data-twin') query.set(name, value);
  return `${folderOf(release, world)}frame.html?${query}`;
}

function folderOf(release: Config['release'], {base, version}: World): string {
  const root = base.replace(/v\d[\w.-]*\/$/, '');
  return `${root}v${release === 'pinned' ? version : version.replace(/\..*/, '')}/`;
}
