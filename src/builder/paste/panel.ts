/** Names and values as they stand in a panel, a line each. */
import type {Widget} from '../manifest.js';
import type {FoundPiece, Said} from './finding.js';

const ROW = /^([a-z][\w-]*)\s*(?:\t|[:=]|\s{2,})\s*(.*)$/i;

/** The widgets whose tag stands on a line of its own, each with the rows below it. */
export function readPanel(text: string, widgets: readonly Widget[]): readonly FoundPiece[] {
  const pieces: {widget: Widget; said: Said[]; hasText: undefined}[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const word = line.trim().toLowerCase();
    const widget = widgets.find(({tag}) => tag === word);
    const piece = pieces.at(-1);
    const [, name = '', value = ''] = ROW.exec(line.trimStart()) ?? [];
    if (widget) pieces.push({widget, said: [], hasText: undefined});
    else if (piece && isSetting(name.toLowerCase(), piece.widget))
      piece.said.push([name.toLowerCase(), value.trim()]);
  }
  return pieces;
}

function isSetting(name: string, {fields}: Widget): boolean {
  return name === 'lang' || fields.some((field) => field.name === name);
}
