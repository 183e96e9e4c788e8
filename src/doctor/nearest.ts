/** How many letters must change, come or go to make one word of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1)
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The name that was most likely meant: at most a third of its letters differ, three at most. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((known) => ({known, far: distance(name.toLowerCase(), known.toLowerCase())}))
    .filter(({known, far}) => far <= Math.min(3, known.length / 3))
    .sort((one, other) => one.far - other.far);
  return best?.known;
}
