/**
 * Reads what a page author wrote. Every value arrives as text, from an editor that may have
 * mangled it; nothing here throws, and what cannot be used is refused once and replaced.
 */

/** Told of a value that cannot be used: which attribute, what it said, what was expected. */
export type Refuse = (attribute: string, value: string, expected: string) => void;

/** The longest label a page may give, in UTF-16 code units. Longer text slows layout to a halt. */
export const MAX_LABEL = 200;

/** The longest passage a page may give, in UTF-16 code units. */
export const MAX_PASSAGE = 2000;

const OFF = new Set(['false', '0', 'off', 'no']);

/** Whether a value says no. Site builders can only send text, so `"false"` is false. */
export function isOff(raw: string | null | undefined): boolean {
  return typeof raw === 'string' && OFF.has(raw.trim().toLowerCase());
}

/** A text, trimmed, cut at `max` code units and free of lone surrogates. Absent gives `''`. */
export function text(raw: unknown, max = MAX_LABEL): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  return wellFormed(String(raw).slice(0, max)).trim();
}

/** One of `allowed`. Absent or empty gives `fallback`; anything else is refused and gives it too. */
export function oneOf<T extends string>(
  attribute: string,
  raw: unknown,
  allowed: readonly T[],
  fallback: T,
  refuse: Refuse,
): T {
  const value = text(raw).toLowerCase();
  if (!value) return fallback;
  const found = allowed.find((name) => name === value);
  if (found === undefined) refuse(attribute, value, `one of ${allowed.join(', ')}`);
  return found ?? fallback;
}

/**
 * A list of ids separated by spaces or commas, in the order given and without repeats.
 * Unknown ids are refused and left out; absent, empty or all unknown gives `fallback`.
 */
export function idList<T extends string>(
  attribute: string,
  raw: unknown,
  allowed: readonly T[],
  fallback: readonly T[],
  refuse: Refuse,
): readonly T[] {
  const found = new Set<T>();
  for (const word of text(raw)
    .toLowerCase()
    .split(/[\s,]+/)) {
    const id = allowed.find((name) => name === word);
    if (id !== undefined) found.add(id);
    else if (word) refuse(attribute, word, `ids from ${allowed.join(', ')}`);
  }
  return found.size ? [...found] : fallback;
}

/** The bounds of a number that a page may give, and what stands in for one it did not. */
export interface NumberRange<F> {
  readonly min: number;
  readonly max: number;
  readonly fallback: F;
}

/**
 * A number in `min` to `max`. Absent or empty gives `fallback`; text that is no number is refused
 * and gives it too; a number beyond the range is refused and held at the range's end.
 */
export function number<F>(
  attribute: string,
  raw: unknown,
  {min, max, fallback}: NumberRange<F>,
  refuse: Refuse,
): number | F {
  const value = text(raw);
  if (!value) return fallback;
  const parsed = Number(value);
  if (parsed >= min && parsed <= max) return parsed + 0;
  refuse(attribute, value, `a number from ${min} to ${max}`);
  return Number.isFinite(parsed) ? Math.min(max, Math.max(min, parsed)) : fallback;
}

/**
 * A link target: `https:`, `http:` or relative. Absent, empty or off gives `''`; anything else
 * (`javascript:`, `data:`, `//host`, control characters) is refused and gives `''`.
 */
export function url(attribute: string, raw: unknown, refuse: Refuse): string {
  // One more than is allowed: an address cut short would lead somewhere else.
  const value = text(raw, MAX_PASSAGE + 1);
  if (!value || isOff(value)) return '';
  if (value.length <= MAX_PASSAGE && isSafeUrl(value)) return value;
  refuse(attribute, value, 'an https, http or relative address');
  return '';
}

function isSafeUrl(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers drop these, so they hide a scheme
  if (/[\u0000-\u0020\\]|^\/\/|^https?:(?!\/\/)/i.test(value)) return false;
  try {
    const {protocol} = new URL(value, 'https://relative.invalid/');
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}

/** A text without halves of characters, which no file can hold. */
export function wellFormed(value: string): string {
  return (value as {toWellFormed?(): string}).toWellFormed?.() ?? value;
}
