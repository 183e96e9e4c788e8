const told = new Set<string>();

/** Warns a page's author once for each different message on a page, however many widgets have it. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(message);
}
