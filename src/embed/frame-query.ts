/** What the address of a frame asks for: `frame.html?widget=consult-cta&phone=516-387-0053&lang=es`. */

/** The documented attributes of each widget, by tag. */
export type Documented = Readonly<Record<string, readonly string[]>>;

/** One widget to show. */
export interface Asked {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a frame shows. */
export interface FrameQuery {
  /** In the order of the address; a text is the name of a widget that does not exist. */
  readonly widgets: readonly (Asked | string)[];
  readonly lang: string;
  readonly dir: string;
  /** What could not be used, in words for the page's author. */
  readonly refused: readonly string[];
}

/** A language tag of the shapes that pages use. */
const LANG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

/**
 * Reads a query. A widget gets those of its documented attributes that are named, as text, and
 * nothing else: no other name can become an attribute, whatever an address says.
 */
export function readFrameQuery(query: string, documented: Documented): FrameQuery {
  const params = [...new URLSearchParams(query)].map(
    ([name, value]) => [name.trim().toLowerCase(), value.replaceAll('\0', '')] as const,
  );
  const names = params
    .filter(([name]) => name === 'widget')
    .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/))
    .filter(Boolean);
  const tags = [...new Set(names)];
  const known = tags.filter((tag) => Object.hasOwn(documented, tag));
  const of = (name: string): string => params.find((param) => param[0] === name)?.[1].trim() ?? '';
  const refused: string[] = [];

  const checked = (name: string, allowed: RegExp, expected: string): string => {
    const value = of(name);
    if (!value || allowed.test(value)) return value;
    refused.push(`${name}="${value}" was not used; expected ${expected}.`);
    return '';
  };

  const widgets = tags.map((tag) =>
    known.includes(tag)
      ? {
          tag,
          attributes: Object.fromEntries(
            params
              .filter(([name]) => documented[tag]?.includes(name))
              // As in HTML, the first of a name counts.
              .reverse(),
          ),
        }
      : tag,
  );
  const usable = new Set([
    'widget',
    'lang',
    'dir',
    ...known.flatMap((tag) => documented[tag] ?? []),
  ]);
  const unknown = [...new Set(params.map(([name]) => name))].filter((name) => !usable.has(name));
  if (unknown.length && known.length)
    refused.push(`${unknown.join(', ')} was not used; expected attributes of ${known.join(', ')}.`);
  return {
    widgets,
    lang: checked('lang', LANG, 'a language tag, such as es'),
    dir: checked('dir', /^(?:ltr|rtl)$/i, 'ltr or rtl').toLowerCase(),
    refused,
  };
}
