import {clinicAuthor, type AuthorAttributes, type ClinicAuthor} from '../clinic/author.js';
import {clinicLinks, type ClinicLinks, type LinkAttributes} from '../clinic/links.js';
import {clinicSettings, type ClinicSettings, type SettingAttributes} from '../clinic/settings.js';

/** A widget with what it shows, and what it was told to show. */
export interface ShownWidget {
  readonly tag: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Each run of text that it shows, white space collapsed. */
  readonly texts: readonly string[];
  /** The targets of its links, as written. */
  readonly addresses: readonly string[];
  /** What replaces its title; null where nothing does. */
  readonly heading: string | null;
  readonly clinic: ClinicSettings;
  readonly author: ClinicAuthor;
  readonly links: ClinicLinks;
  /** Its content in that language; undefined where a widget of another version keeps it. */
  readonly content: unknown;
}

/** A widget of any copy on the page, seen from outside. */
type Widget = Element &
  SettingAttributes &
  AuthorAttributes &
  LinkAttributes & {
    readonly heading?: string | null;
    /** The base element's own, which other code than the library's may not call. */
    loadContent?(locale: string): Promise<unknown>;
    /** Puts the page's own words into its texts, where it has some. */
    readonly dress?: {own(content: unknown): unknown} | undefined;
  };

/** What a widget shows now; undefined where it shows nothing. */
export async function shownWidget(widget: Widget): Promise<ShownWidget | undefined> {
  const locale = rootOf(widget)?.getAttribute('lang') ?? '';
  const content = await widget.loadContent?.(locale).catch(() => undefined);
  const root = rootOf(widget);
  if (!root) return undefined;
  // The widget has told the page's author of every value that it refused.
  const refuse = (): void => undefined;
  return {
    tag: widget.localName,
    locale,
    texts: textsOf(root),
    addresses: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    heading: widget.heading ?? null,
    clinic: clinicSettings(widget, refuse),
    author: clinicAuthor(widget),
    links: clinicLinks(widget, refuse),
    content: content && (widget.dress?.own(content) ?? content),
  };
}

/** A text as a browser shows it: white space collapsed. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rootOf({shadowRoot}: Element): Element | null {
  return shadowRoot?.querySelector('.root') ?? null;
}

/** Run by run: joined, the end of one line and the start of the next would make words of their own. */
function textsOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = collapsed(walker.currentNode.nodeValue ?? '');
    if (text) texts.push(text);
  }
  return texts;
}
