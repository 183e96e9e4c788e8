/** Whether something that came from outside is a configuration. */
import type {Config, Piece, Values} from './config.js';

/** The configuration that a value is; undefined where it is none. Nothing else of it is kept. */
export function configOf(value: unknown): Config | undefined {
  const {pieces, page, language, twin, release} = recordOf(value);
  const read = Array.isArray(pieces) ? pieces.map(pieceOf) : [undefined];
  const values = valuesOf(page);
  const isWhole =
    values &&
    typeof language === 'string' &&
    (twin === 'none' || twin === 'short' || twin === 'whole') &&
    (release === 'pinned' || release === 'following');
  if (!isWhole || !read.every((piece) => piece !== undefined)) return undefined;
  return {pieces: read, page: values, language, twin, release};
}

function pieceOf(value: unknown): Piece | undefined {
  const {tag, values} = recordOf(value);
  const read = valuesOf(values);
  return typeof tag === 'string' && /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(tag) && read
    ? {tag, values: read}
    : undefined;
}

function valuesOf(value: unknown): Values | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const areTexts = entries.every(
    (entry): entry is [string, string] =>
      /^[a-z][a-z\d-]*$/.test(entry[0]) && typeof entry[1] === 'string',
  );
  return areTexts ? Object.fromEntries(entries) : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
