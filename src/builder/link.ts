/**
 * A configuration as the fragment of an address, which no server ever sees, and back.
 *
 * `1`, the version of this form · `j` for JSON or `z` for JSON made smaller · four characters that
 * tell damage · the bytes in base64url. A link with one wrong letter says so; it never sets another
 * phone number.
 */
import type {Config} from './config.js';
import {configOf} from './config-shape.js';

const TWINS = ['none', 'short', 'whole'] as const;
const RELEASES = ['pinned', 'following'] as const;

/** In bytes; what unfolds to more than this is no link of ours. */
const LARGEST = 500_000;

/** The configuration as text that an address can hold after its `#`. */
export async function fragmentOf(config: Config): Promise<string> {
  const {pieces, page, language, twin, release} = config;
  const compact = [
    pieces.map(({tag, values}) => [tag, values]),
    page,
    language,
    TWINS.indexOf(twin),
    RELEASES.indexOf(release),
  ];
  const plain = new TextEncoder().encode(JSON.stringify(compact));
  const small = await through(plain, new CompressionStream('deflate-raw'));
  const [form, bytes] = small && small.length < plain.length ? ['z', small] : ['j', plain];
  const text = base64Of(bytes);
  return `1${form}${sumOf(text)}${text}`;
}

/** The configuration of a fragment, with or without its `#`; undefined where it is damaged. */
export async function configOfFragment(text: string): Promise<Config | undefined> {
  // Mail breaks lines, and a sentence ends with a period.
  const tidy = text.replace(/\s+/g, '').replace(/^#|[.,;:!?)>\]"'”’]+$/g, '');
  const [, form, sum = '', bytes = ''] = /^1([jz])([\w-]{4})([\w-]+)$/.exec(tidy) ?? [];
  if (!form || sumOf(bytes) !== sum) return undefined;
  try {
    const packed = bytesOf(bytes);
    const plain =
      form === 'j' ? packed : await through(packed, new DecompressionStream('deflate-raw'));
    return plain && unpacked(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(plain)));
  } catch {
    return undefined;
  }
}

function unpacked(value: unknown): Config | undefined {
  if (!Array.isArray(value)) return undefined;
  const [pieces, page, language, twin, release] = value as unknown[];
  return configOf({
    pieces: Array.isArray(pieces) ? pieces.map(unpackedPiece) : undefined,
    page,
    language,
    twin: TWINS[Number(twin)],
    release: RELEASES[Number(release)],
  });
}

function unpackedPiece(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const [tag, values] = value as unknown[];
  return {tag, values};
}

/** Bytes through a stream; undefined where they grow beyond all reason or cannot be read. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
}

function base64Of(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Four characters of a text's FNV-1a hash: enough to tell damage, and no defense against intent. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const bytes = [hash >>> 16, hash >>> 8, hash].map((part) => (part ^ (hash >>> 24)) & 255);
  return base64Of(Uint8Array.from(bytes));
}
