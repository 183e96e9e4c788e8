/** Page code of Wix, with the tags and rows of its panel where they stand beside it. */
import type {Widget} from '../manifest.js';
import {readVelo, type CodedElement} from './code.js';
import type {FoundPiece} from './finding.js';
import {nearest} from './names.js';
import {readPanel} from './panel.js';

/** The widgets that page code sets up. What it says counts more than the panel's rows. */
export function readWixCode(text: string, widgets: readonly Widget[]): readonly FoundPiece[] {
  const elements = readVelo(text);
  if (!elements.length) return [];
  const panel = readPanel(text, widgets).map((piece) => ({...piece, hasText: false}));
  const ids = panel.map(({widget}, at) => {
    const before = panel.slice(0, at).filter((piece) => piece.widget === widget).length;
    return plainId(widget.tag) + (before ? String(before + 1) : '');
  });
  const rest = elements.filter(({id}) => !ids.includes(plainId(id)));
  return [
    ...panel.map((piece, at) => {
      const element =
        elements.find(({id}) => plainId(id) === ids[at]) ??
        // An ID of the admin's own: with one element and one tag, there is no doubt.
        (panel.length === 1 && rest.length === 1 ? rest[0] : undefined);
      return element ? pieceOf(piece.widget, element, piece) : piece;
    }),
    ...(panel.length === 1 && rest.length === 1 ? [] : rest).flatMap((element) => {
      const widget = widgetOf(element, widgets);
      return widget ? [pieceOf(widget, element)] : [];
    }),
  ];
}

function pieceOf(widget: Widget, {said, seoMarkup}: CodedElement, panel?: FoundPiece): FoundPiece {
  const twin = (seoMarkup ?? '').includes('data-twin="whole"')
    ? [['data-twin', 'whole'] as const]
    : [];
  return {
    widget,
    said: [...said, ...(panel?.said ?? []), ...twin],
    hasText: seoMarkup !== undefined,
  };
}

function widgetOf({id}: CodedElement, widgets: readonly Widget[]): Widget | undefined {
  const plain = plainId(id).replace(/\d+$/, '');
  const near = nearest(
    plain,
    widgets.map(({tag}) => tag),
  );
  return widgets.find(({tag}) => tag === near);
}

/** `#consultCta` and `consult-cta` are one name. */
function plainId(id: string): string {
  return id.toLowerCase().replace(/[^a-z\d]/g, '');
}
