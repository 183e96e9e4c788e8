/** Lines of HTML that more than one platform takes. */
import type {Config, Values} from '../config.js';
import {frameAddress, scriptFile} from './addresses.js';
import type {World} from './platform.js';
import {startTag} from './writing.js';
import type {Told} from './told.js';

/** The script that a page needs once. */
export function scriptLine(config: Config, world: World, facts: Values = {}): string {
  return `${scriptTag('ascent.js', config, world, facts)}</script>`;
}

/** A widget's tag, with the text for readers without scripts inside. */
export function tagLines({widget: {tag}, attributes, inside}: Told): string {
  return `${startTag(tag, attributes)}${indented(inside)}</${tag}>`;
}

/** The same as a `div`, for places that drop tags which they do not know. */
export function divLines({widget: {tag}, attributes, inside}: Told): string {
  const data = Object.entries(attributes).map(([name, value]) => {
    const isHtml = name === 'lang' || name === 'dir' || name.startsWith('data-');
    return [isHtml ? name : `data-${name}`, value];
  });
  const all = {'data-ascent': tag, ...Object.fromEntries(data)} as Values;
  return `${startTag('div', all)}${indented(inside)}</div>`;
}

/** A script line, then the tags. */
export function tagsWithScript(
  {told, facts}: {told: readonly Told[]; facts: Values},
  config: Config,
  world: World,
): string {
  return [scriptLine(config, world, facts), ...told.map(tagLines)].join('\n');
}

/** What keeps frames as high as what they show. */
export function frameScriptLine(config: Config, world: World): string {
  return `${scriptTag('ascent-frame.js', config, world)}</script>`;
}

/** A frame with one widget, as high as the widget is on a wide page until the script knows better. */
export function frameLine(told: Told, config: Config, world: World): string {
  const height = heightOf(told, world, WIDE) ?? USUAL_HEIGHT;
  const frame = startTag('iframe', {
    'data-ascent-frame': '',
    src: frameAddress(told, config, world),
    title: told.attributes.heading || told.widget.name,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    allow: 'autoplay; clipboard-write; screen-wake-lock; web-share',
  });
  return `${frame}</iframe>`;
}

/** How high a frame or box should be drawn, where that was measured. */
export function heightOf(told: Told, world: World, width: number): number | undefined {
  const height = world.heightOf?.(told.piece, width);
  return height && Math.ceil(height);
}

/** One name and value a line, a tab between them, for panels that are filled in by hand. */
export function rows(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}\t${value.replace(/\s+/g, ' ')}`)
    .join('\n');
}

/** Widths at which boxes are drawn: a desktop page's column, and a phone. */
export const WIDE = 768;
export const PHONE = 320;

const USUAL_HEIGHT = 600;

function scriptTag(name: string, config: Config, world: World, facts: Values = {}): string {
  const {src, integrity} = scriptFile(name, config, world);
  const hash: Values = integrity ? {integrity, crossorigin: 'anonymous'} : {};
  const data = Object.entries(facts).map(([key, value]) => [`data-${key}`, value]);
  const tag = startTag('script', {src, ...hash, ...(Object.fromEntries(data) as Values)});
  return tag.replace('<script', '<script async');
}

function indented(lines: string): string {
  return lines && `\n${lines.replace(/^/gm, '  ')}\n`;
}
