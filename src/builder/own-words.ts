/** A clinic's own words for a widget's texts, as the attribute `strings` says them: `id = words; …`. */

/** One text of a widget, in English; a list's items stand with `|` between them. */
export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Where one entry ends: at a semicolon, when another id stands behind it. */
const BETWEEN = /;(?=\s*[\w:.-]+\s*=)/g;
const ENTRY = /^\s*([\w:.-]+)\s*=([^]*)$/;

/** The words by id, in their order. What says nothing is left out. */
export function wordsOf(said: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const part of said.split(BETWEEN)) {
    const [, id, own = ''] = ENTRY.exec(part) ?? [];
    if (id && own.trim()) words.set(id, own.trim());
  }
  return words;
}

/** The attribute with other words for one text; undefined where no words are left. */
export function withWords(said: string, id: string, own: string): string | undefined {
  const words = new Map(wordsOf(said));
  // A semicolon before something like an id would end the words there.
  const safe = own.replace(BETWEEN, ',').trim();
  if (safe) words.set(id, safe);
  else words.delete(id);
  return [...words].map(([each, text]) => `${each} = ${text}`).join('; ') || undefined;
}

/** The places of a text that a widget fills, which own words must keep. */
export function lostPlaces(text: string, own: string): readonly string[] {
  const placesIn = (words: string): readonly string[] => words.match(/\{\w+\}/g) ?? [];
  const kept = placesIn(own);
  return [...new Set(placesIn(text))].filter((place) => !kept.includes(place));
}
