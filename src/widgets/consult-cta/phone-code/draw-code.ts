import {encode} from 'uqr';

/** Light squares around a code, without which cameras may not find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A text as a QR code: one path for all dark squares of size 1, and the width of the whole,
 * quiet zone included, in squares.
 */
export function drawCode(text: string): {readonly path: string; readonly size: number} {
  const {data, size} = encode(text, {ecc: 'M', border: QUIET});
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return {path, size};
}
