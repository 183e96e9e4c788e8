/** The lines that a page needs to hold widgets in frames, for those who write them for others. */
import {escape, openTag} from '../twin/markup.js';

/** What a frame's widgets may do that a page has to allow: sound, copying, a lit screen, sharing. */
const ALLOW = 'autoplay; clipboard-write; screen-wake-lock; web-share';

/** A frame as a page holds it. */
export interface FrameMarkup {
  /** The frame's address, from `frameAddress`. */
  readonly address: string;
  /** What is in it, in the page's language: screen readers announce a frame by its title. */
  readonly title: string;
  /** In px, until the helper knows better, and for good where the page does not run it. */
  readonly height: number;
}

/**
 * The address that shows these widgets. `base` is where the library's files are, with the slash at
 * its end; `settings` are attributes, among them `lang` and `dir`.
 */
export function frameAddress(
  base: string,
  tags: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams([
    ...tags.map((tag) => ['widget', tag]),
    ...Object.entries(settings),
  ]);
  return `${base}frame.html?${query.toString()}`;
}

/** The frame's tag. */
export function frameTag({address, title, height}: FrameMarkup): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    allow: ALLOW,
  };
  return `${openTag({name: 'iframe', attributes})}</iframe>`;
}

/**
 * The line that keeps all frames of a page as high as their content. A page needs it once; on Wix
 * it goes into Settings, Custom Code, at the end of the body.
 */
export function frameHelper(base: string): string {
  return `<script async src="${escape(base)}ascent-frame.js"></script>`;
}
